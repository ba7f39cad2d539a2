import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {PayoutDetail} from '@kabinet/contract';
import {detailColumns} from '../templates/detail-section.js';
import {supportQuestion} from '../templates/support-question.js';
import type {PayoutCancellation} from './payout-cancellation.js';
import {course, notice} from './payout-course.templates.js';
import {facts} from './payout-facts.templates.js';
import type {FactsOptions} from './payout-facts.templates.js';
import {receipt} from './payout-receipt.templates.js';
import type {PayoutsView} from './payouts.messages.js';

export {detailSheets as sheets} from '../styles/detail.styles.js';
export {DocumentFiles} from '../papers/document-files.js';
export {PayoutCancellation} from './payout-cancellation.js';

/** What the payout is and where it stands, in an order that never changes: parts, status, timeline, details, question. */
export function payoutDetail(
  view: PayoutsView,
  detail: PayoutDetail,
  {cancellation, ...options}: FactsOptions & {cancellation: PayoutCancellation},
): TemplateResult {
  const {t} = view;
  const {id, number} = detail;
  const surroundings = html`${notice(view, detail)} ${cancellation.render(view, detail)} ${course(view, detail)}
  ${facts(view, detail, options)}`;
  return html`${detailColumns(receipt(view, detail), surroundings)}
  ${supportQuestion(view, {
    context: {widget: 'payouts', id},
    doubt: t('detail.doubt'),
    label: t('detail.ask', {number}),
  })}`;
}
