import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {CommissionDetail} from '@kabinet/contract';
import {detailColumns} from '../templates/detail-section.js';
import {supportQuestion} from '../templates/support-question.js';
import {course, notice} from './commission-course.templates.js';
import {facts} from './commission-facts.templates.js';
import {adjustments, receipt} from './commission-receipt.templates.js';
import type {CommissionsView} from './commissions.messages.js';

export {detailSheets as sheets} from '../styles/detail.styles.js';

/** Why the amount is what it is, in an order that never changes: steps, adjustments, status, timeline, details, question. */
export function explanation(
  view: CommissionsView,
  detail: CommissionDetail,
  onOpen: (id: string) => void,
): TemplateResult {
  const {t} = view;
  const {id, orderId} = detail;
  const arithmetic = html`${receipt(view, detail)} ${adjustments(view, detail, onOpen)}`;
  const surroundings = html`${notice(view, detail)} ${course(view, detail)} ${facts(view, detail, onOpen)}`;
  return html`${detailColumns(arithmetic, surroundings)}
  ${supportQuestion(view, {
    context: {widget: 'commissions', id},
    doubt: t('why.doubt'),
    label: orderId ? t('why.ask-about', {order: orderId}) : t('why.ask'),
  })}`;
}
