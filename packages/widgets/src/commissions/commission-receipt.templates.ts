import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CommissionDetail, ExplanationStep} from '@kabinet/contract';
import {detailSection} from '../templates/detail-section.js';
import {receiptLine} from '../templates/receipt-line.js';
import {rewardWords} from '../templates/reward-words.js';
import {adjustedOf, notesOf, SIGNS} from './commission-detail.model.js';
import type {AdjustmentLine, StepNote} from './commission-detail.model.js';
import {rateWords, statusWord, stepWords} from './commission-words.js';
import type {CommissionsView} from './commissions.messages.js';

/** The arithmetic that leads to the amount, to be repeated by hand. */
export function receipt(view: CommissionsView, {explanation, rule}: CommissionDetail): TemplateResult {
  const {t, text} = view;
  const {steps, note} = explanation;
  const lines = steps.map((step, index) =>
    receiptLine({
      sign: SIGNS[step.operator],
      name: html`${stepWords(view, step)}${stepNotes(view, step, notesOf(steps, index))}`,
      value: stepValue(view, step),
      emphasis: step.emphasis,
    }),
  );
  const words = [...vatWords(view, explanation), ...ruleNote(view, rule), ...(note === undefined ? [] : [text(note)])];
  if (lines.length === 0 && words.length === 0) words.push(t('why.no-steps'));
  return detailSection(
    view,
    t('why.steps'),
    'receipt',
    html`${lines.length > 0 ? html`<dl class="receipt">${lines}</dl>` : nothing}
    ${words.map((paragraph) => html`<p class="caption">${paragraph}</p>`)}`,
  );
}

/** The operator's words, then ours. */
function stepNotes(view: CommissionsView, {note}: ExplanationStep, own: readonly StepNote[]): TemplateResult[] {
  const words = [...(note === undefined ? [] : [view.text(note)]), ...own.map((one) => noteWords(view, one))];
  return words.map((line) => html` <span class="second-line">${line}</span>`);
}

function noteWords(view: CommissionsView, note: StepNote): string {
  const {t, format} = view;
  switch (note.kind) {
    case 'share':
      return `${format.money(note.of)} × ${rateWords(view, note.rate)}`;
    case 'rounded':
      return t('step.rounded', {amount: format.money(note.exact)});
    case 'excluded':
      return t('step.not-in-base');
  }
}

/** Tax that was added stands among the steps; tax that is contained is told here. */
function vatWords(view: CommissionsView, {steps, vat}: CommissionDetail['explanation']): string[] {
  if (!vat || steps.some(({code}) => code === 'vat')) return [];
  const {t, format} = view;
  return [t('why.vat', {rate: rateWords(view, vat.rate), tax: format.money(vat.tax), net: format.money(vat.net)})];
}

/** Rules of several parts, which the steps alone do not tell. */
function ruleNote({t, format}: CommissionsView, rule: CommissionDetail['rule']): string[] {
  if (rule?.kind === 'hybrid') {
    return [t(rule.amountOnce ? 'why.hybrid-once' : 'why.hybrid', {reward: rewardWords(rule, format)})];
  }
  return rule?.kind === 'revshare' ? [t(`why.revshare.${rule.negative}`, {reward: rewardWords(rule, format)})] : [];
}

function stepValue(view: CommissionsView, {amount, rate}: ExplanationStep): string {
  if (amount) return view.format.money(amount);
  return rate === undefined ? '—' : rateWords(view, rate);
}

/** What is left of the amount after refunds, or once it was refused; nothing when it is as it was. */
export function adjustments(
  view: CommissionsView,
  detail: CommissionDetail,
  onOpen: (id: string) => void,
): TemplateResult | typeof nothing {
  const {t, format} = view;
  const adjusted = adjustedOf(detail);
  if (!adjusted) return nothing;
  const lines = adjusted.lines.map((line) =>
    receiptLine({
      sign: line.sign,
      name: line.id === undefined ? statusWord(view, detail) : adjustmentLink(view, line, line.id, onOpen),
      value: format.money(line.amount),
    }),
  );
  const isRefused = adjusted.lines.every(({id}) => id === undefined);
  return detailSection(
    view,
    t(isRefused ? 'why.outcome' : 'why.adjusted'),
    'adjustments',
    html`<dl class="receipt">
      ${receiptLine({name: t('step.commission'), value: format.money(detail.amount)})} ${lines}
      ${
        adjusted.rest
          ? receiptLine({sign: '=', name: t('why.rest'), value: format.money(adjusted.rest), emphasis: 'total'})
          : nothing
      }
    </dl>`,
  );
}

function adjustmentLink(
  {t, format}: CommissionsView,
  {sign, amount}: AdjustmentLine,
  id: string,
  onOpen: (id: string) => void,
): TemplateResult {
  return html`<button class="link" part="link" type="button" @click=${() => onOpen(id)}>
    ${t('type.adjustment')}<span class="hidden-text"> ${sign}${format.money(amount)}</span>
  </button>`;
}
