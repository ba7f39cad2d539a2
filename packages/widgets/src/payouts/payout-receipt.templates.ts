import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PayoutDetail} from '@kabinet/contract';
import {detailSection} from '../templates/detail-section.js';
import {receiptLine} from '../templates/receipt-line.js';
import {receiptOf} from './payout-detail.model.js';
import type {ReceiptLine} from './payout-detail.model.js';
import {partWords} from './payout-words.js';
import type {PayoutsView} from './payouts.messages.js';

/** The arithmetic from the parts to what arrives, to be repeated by hand. */
export function receipt(view: PayoutsView, detail: PayoutDetail): TemplateResult {
  const {lines, addsUp} = receiptOf(detail);
  return detailSection(
    view,
    view.t('detail.parts'),
    'receipt',
    html`<dl class="receipt">${lines.map((line) => lineOf(view, line))}</dl>
      ${addsUp ? nothing : html`<p class="caption">${view.t('detail.incomplete')}</p>`}`,
  );
}

function lineOf(view: PayoutsView, line: ReceiptLine): TemplateResult {
  const {sign, count, amount, emphasis} = line;
  const {format} = view;
  const number = count === undefined ? nothing : html`<small>${format.count(count)}</small>`;
  return receiptLine({sign, name: html`${partWords(view, line)} ${number}`, value: format.money(amount), emphasis});
}
