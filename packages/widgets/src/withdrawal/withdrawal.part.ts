import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {BackendError} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import type {CommonView} from '../controllers/view.js';
import {facts} from '../styles/facts.styles.js';
import {floating} from '../styles/floating.styles.js';
import {notice} from '../styles/notice.styles.js';
import {receipt} from '../styles/receipt.styles.js';
import {states} from '../styles/states.styles.js';
import {dialog} from '../templates/dialog.js';
import {failure} from '../templates/failure.js';
import {bone, skeleton} from '../templates/skeleton.js';
import {limitsOf} from './amount-rules.js';
import {askStep} from './ask-step.templates.js';
import {doneStep} from './done-step.templates.js';
import {reviewStep} from './review-step.templates.js';
import type {WithdrawalForm} from './withdrawal-form.js';
import {withdrawalView} from './withdrawal.messages.js';
import type {WithdrawalView} from './withdrawal.messages.js';
import {withdrawalStyles} from './withdrawal.styles.js';

export {Papers} from '../papers/papers.js';
export {WithdrawalForm} from './withdrawal-form.js';

export const sheets = [states, ...floating, receipt, facts, notice, withdrawalStyles];

export interface DialogOptions {
  host: WidgetHost;
  form: WithdrawalForm;
  open: boolean;
  onClose: () => void;
  /** To the papers that hold the payout. */
  onPapers: () => void;
}

export function withdrawalDialog(common: CommonView, options: DialogOptions): TemplateResult {
  const {open, onClose} = options;
  const view = withdrawalView(common);
  return dialog({
    open,
    t: view.t,
    id: 'withdrawal',
    title: view.t('title'),
    place: 'side',
    onClose,
    content: open ? steps(view, options) : html``,
  });
}

/** Amount and destination, what it comes to, the receipt: one of these at a time. */
function steps(view: WithdrawalView, {host, form, onClose, onPapers}: DialogOptions): TemplateResult {
  const {payout} = form;
  if (payout) return doneStep(view, {payout, onClose});
  const failed = (error: BackendError, pending: boolean): TemplateResult =>
    failure(host, error, {title: view.t('failed'), pending, onRetry: () => void form.reload()});
  const waiting = (): TemplateResult =>
    skeleton(html`${bone('medium')} ${bone('long')} ${bone('medium')} ${bone('long')}`);
  return form.requisites.match<TemplateResult>({
    waiting,
    failed,
    ready: (requisites) => {
      const {quote} = form;
      if (quote) return reviewStep(view, {form, quote, requisites});
      return form.balance.match<TemplateResult>({
        waiting,
        failed,
        ready: (balance) => {
          const {programme, format} = view;
          const limits = limitsOf(balance, programme, format.moneyDigits(programme.currency));
          return askStep(view, {form, requisites, limits, onClose, onPapers});
        },
      });
    },
  });
}
