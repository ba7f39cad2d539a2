import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Money} from '@kabinet/contract';
import type {Formatters} from '../runtime/format/formatters.js';

/** From here on the eye needs help to find the order of magnitude. */
const LONG = 3;

/**
 * An amount whose fraction steps back. Amounts below 100 are not split. What is unknown is «—», which is not zero.
 *
 * @part amount
 */
export function amount(value: Money | null | undefined, format: Formatters): TemplateResult {
  if (!value) return html`<span class="amount" part="amount">—</span>`;
  const {before, fraction, after} = format.moneyParts(value);
  if (before.replace(/\D/g, '').length < LONG) {
    return html`<span class="amount" part="amount">${before}${fraction}${after}</span>`;
  }
  return html`<span class="amount" part="amount">${before}<span class="fraction">${fraction}${after}</span></span>`;
}
