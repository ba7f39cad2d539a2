import {html, type Html} from './html.js';
import {say, type Visit} from './visit.js';
import type {Words} from './words.js';

/** A button that orders something of this store; `browser/order.ts` sends it with the visitor's click id. */
export function orderForm(visit: Visit, item: string, label: Words): Html {
  return html`<form class="order" data-item="${item}" data-currency="${visit.store}">
    <button class="button">${say(visit, label)}</button>
    <output
      data-done="${say(visit, {ru: 'Спасибо! Номер заказа:', en: 'Thank you! Order number:'})}"
      data-failed="${say(visit, {ru: 'Не\u00a0получилось. Попробуйте ещё раз.', en: 'That did not work. Please try again.'})}"
    ></output>
  </form>`;
}
