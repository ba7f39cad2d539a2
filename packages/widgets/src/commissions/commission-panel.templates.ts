import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Commission, CommissionDetail} from '@kabinet/contract';
import {detailColumns, detailPanel} from '../templates/detail-panel.js';
import {supportQuestion} from '../templates/support-question.js';
import {course, notice} from './commission-course.templates.js';
import {facts} from './commission-facts.templates.js';
import {adjustments, receipt} from './commission-receipt.templates.js';
import {nameOf, purposeOf, questionOf} from './commission-words.js';
import type {CommissionsView} from './commissions.messages.js';

export interface PanelOptions {
  open: boolean;
  /** What is known of it: the row at first, then the detail. */
  commission: Commission | undefined;
  content: (view: CommissionsView) => unknown;
  asSheet: boolean;
  onClose: () => void;
}

export function explanationPanel(view: CommissionsView, {commission, ...rest}: PanelOptions): TemplateResult {
  return detailPanel(view, {
    ...rest,
    part: 'explanation',
    title: commission ? questionOf(view, commission) : view.t('why.steps'),
    about: commission && `${nameOf(view, commission)} · ${purposeOf(view, commission)}`,
  });
}

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
