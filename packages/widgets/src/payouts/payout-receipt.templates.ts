import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {PayoutDetail} from '@kabinet/contract';
import {panelSection} from './panel-section.js';
import {receiptOf} from './payout-detail.model.js';
import type {ReceiptLine} from './payout-detail.model.js';
import {partWords} from './payout-words.js';
import type {PayoutsView} from './payouts.messages.js';

/** The arithmetic from the parts to what arrives, to be repeated by hand. */
export function receipt(view: PayoutsView, detail: PayoutDetail): TemplateResult {
  const {lines, addsUp} = receiptOf(detail);
  return panelSection(
    view,
    view.t('detail.parts'),
    'receipt',
    html`<dl class="receipt">${lines.map((line) => receiptLine(view, line))}</dl>
      ${addsUp ? nothing : html`<p class="caption">${view.t('detail.incomplete')}</p>`}`,
  );
}

function receiptLine(view: PayoutsView, line: ReceiptLine): TemplateResult {
  const {sign, count, amount, emphasis} = line;
  const {format} = view;
  const classes = {'receipt-line': true, 'is-subtotal': emphasis === 'subtotal', 'is-total': emphasis === 'total'};
  return html`<div class=${classMap(classes)}>
    <dt>
      <span class="sign">${sign}</span>
      <span
        >${partWords(view, line)} ${count === undefined ? nothing : html`<small>${format.count(count)}</small>`}</span
      >
    </dt>
    <dd>${format.money(amount)}</dd>
  </div>`;
}
