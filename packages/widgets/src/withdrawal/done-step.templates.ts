import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Payout} from '@kabinet/contract';
import {callHost} from '../runtime/events.js';
import {button} from '../templates/button.js';
import {notice} from '../templates/notice.js';
import type {WithdrawalView} from './withdrawal.messages.js';

export interface DoneOptions {
  payout: Payout;
  onClose: () => void;
}

/** The receipt: the number that people quote, when the money comes, and what can still be done. */
export function doneStep(view: WithdrawalView, {payout, onClose}: DoneOptions): TemplateResult {
  const {t, format, runtime} = view;
  const {id, number, expectedDate, cancellable} = payout;
  const {navigate} = runtime.hooks;
  const open = (): void => {
    onClose();
    callHost(navigate, {widget: 'payouts', id});
  };
  return html`<div class="withdrawal">
    <div data-step tabindex="-1">
      ${notice({
        look: ['good', 'check'],
        title: t('done.title', {number}),
        paragraphs: [
          t('done.arrives', {amount: format.money(payout.arrives ?? payout.amount)}),
          expectedDate === undefined ? undefined : t('done.by', {date: format.date(expectedDate, 'long')}),
          cancellable ? t('done.cancel') : undefined,
        ],
      })}
    </div>
    <div class="dialog-foot">
      ${navigate ? button({label: t('done.open'), onPress: open}) : html``}
      ${button({label: t('done.close'), kind: 'primary', part: 'done', onPress: onClose})}
    </div>
  </div>`;
}
