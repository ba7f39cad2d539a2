import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {CommissionDetail, ExplanationStep} from '@kabinet/contract';
import {adjustedOf, SIGNS} from './commission-detail.model.js';
import {rateWords, stepWords} from './commission-words.js';
import type {CommissionsView} from './commissions.messages.js';
import {panelSection} from './panel-section.js';

/** The arithmetic that leads to the amount, to be repeated by hand. */
export function receipt(view: CommissionsView, {explanation: {steps, note}}: CommissionDetail): TemplateResult {
  const {t, text} = view;
  const lines = steps.map((step) =>
    line({
      sign: SIGNS[step.operator],
      name: html`${stepWords(view, step)}${
        step.note === undefined ? nothing : html` <span class="second-line">${text(step.note)}</span>`
      }`,
      value: stepValue(view, step),
      emphasis: step.emphasis,
    }),
  );
  const words = note === undefined ? [] : [text(note)];
  if (lines.length === 0 && words.length === 0) words.push(t('why.no-steps'));
  return panelSection(
    view,
    t('why.steps'),
    'receipt',
    html`${lines.length > 0 ? html`<dl class="receipt">${lines}</dl>` : nothing}
    ${words.map((paragraph) => html`<p class="caption">${paragraph}</p>`)}`,
  );
}

function stepValue(view: CommissionsView, {amount, rate}: ExplanationStep): string {
  if (amount) return view.format.money(amount);
  return rate === undefined ? '—' : rateWords(view, rate);
}

/** What later refunds left of the amount; nothing when there were none. */
export function adjustments(
  view: CommissionsView,
  detail: CommissionDetail,
  onOpen: (id: string) => void,
): TemplateResult | typeof nothing {
  const {t, format} = view;
  const adjusted = adjustedOf(detail);
  if (!adjusted) return nothing;
  const lines = adjusted.lines.map(({id, sign, amount}) => {
    const value = format.money(amount);
    const open = html`<button class="link" part="link" type="button" @click=${() => onOpen(id)}>
      ${t('type.adjustment')}<span class="hidden-text"> ${sign}${value}</span>
    </button>`;
    return line({sign, name: open, value});
  });
  return panelSection(
    view,
    t('why.adjusted'),
    'adjustments',
    html`<dl class="receipt">
      ${line({name: t('step.commission'), value: format.money(detail.amount)})} ${lines}
      ${
        adjusted.rest
          ? line({sign: '=', name: t('why.rest'), value: format.money(adjusted.rest), emphasis: 'total'})
          : nothing
      }
    </dl>`,
  );
}

interface ReceiptLine {
  sign?: string;
  name: unknown;
  value: string;
  emphasis?: ExplanationStep['emphasis'];
}

function line({sign = '', name, value, emphasis}: ReceiptLine): TemplateResult {
  const classes = {'receipt-line': true, 'is-subtotal': emphasis === 'subtotal', 'is-total': emphasis === 'total'};
  return html`<div class=${classMap(classes)}>
    <dt><span class="sign">${sign}</span> <span>${name}</span></dt>
    <dd>${value}</dd>
  </div>`;
}
