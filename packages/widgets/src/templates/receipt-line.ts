import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';

export type Emphasis = 'subtotal' | 'total';

export interface ReceiptLineOptions {
  /** In the gutter, so that the amount has a sign only where nothing stands before it. */
  sign?: string;
  name: unknown;
  value: string;
  emphasis?: Emphasis | undefined;
}

/** One line of arithmetic, in a `<dl class="receipt">`. */
export function receiptLine({sign = '', name, value, emphasis}: ReceiptLineOptions): TemplateResult {
  const classes = {'receipt-line': true, 'is-subtotal': emphasis === 'subtotal', 'is-total': emphasis === 'total'};
  return html`<div class=${classMap(classes)}>
    <dt><span class="sign">${sign}</span> <span>${name}</span></dt>
    <dd>${value}</dd>
  </div>`;
}
