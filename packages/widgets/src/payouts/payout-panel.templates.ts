import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Payout, PayoutDetail} from '@kabinet/contract';
import {detailColumns, detailPanel} from '../templates/detail-panel.js';
import {supportQuestion} from '../templates/support-question.js';
import {course, notice} from './payout-course.templates.js';
import {facts} from './payout-facts.templates.js';
import {receipt} from './payout-receipt.templates.js';
import type {PayoutsView} from './payouts.messages.js';

export interface PanelOptions {
  open: boolean;
  /** What is known of it: the row at first, then the detail. */
  payout: Payout | undefined;
  content: (view: PayoutsView) => unknown;
  asSheet: boolean;
  onClose: () => void;
}

export function payoutPanel(view: PayoutsView, {payout, ...rest}: PanelOptions): TemplateResult {
  const {t} = view;
  return detailPanel(view, {
    ...rest,
    part: 'detail',
    title: payout ? t('detail.title', {number: payout.number}) : t('column.payout'),
    about: payout && aboutWords(view, payout),
  });
}

function aboutWords({t, format}: PayoutsView, {amount, createdAt}: Payout): string {
  return t('detail.about', {amount: format.money(amount), date: format.date(format.dayOf(createdAt), 'long')});
}

/** What the payout is and where it stands, in an order that never changes: parts, status, timeline, details, question. */
export function payoutDetail(view: PayoutsView, detail: PayoutDetail): TemplateResult {
  const {t} = view;
  const {id, number} = detail;
  const surroundings = html`${notice(view, detail)} ${course(view, detail)} ${facts(view, detail)}`;
  return html`${detailColumns(receipt(view, detail), surroundings)}
  ${supportQuestion(view, {
    context: {widget: 'payouts', id},
    doubt: t('detail.doubt'),
    label: t('detail.ask', {number}),
  })}`;
}
