import {html, type Html} from './html.js';
import {say, type Visit} from './visit.js';

/** “Be the shop”: the other side of the story, to be played from the partner's page. `browser/shop-panel.ts` runs it. */
export function shopPanel(visit: Visit): Html {
  return html`<details class="shop-panel" id="shop-panel">
    <summary>${say(visit, {ru: 'Побыть магазином', en: 'Be the shop'})}</summary>
    <div class="shop-panel-body">
      <div class="shop-panel-now">
        <p class="note" id="shop-says" role="status"></p>
        <button class="button is-quiet" id="refund" type="button" disabled>
          ${say(visit, {ru: 'Вернуть последний заказ', en: 'Refund the last order'})}
        </button>
      </div>
      <p class="note">
        ${say(visit, {
          ru: 'Перейдите по\u00a0ссылке как посетитель, оформите заказ\u00a0— и\u00a0посмотрите, как меняются цифры на\u00a0странице.',
          en: 'Follow a link as a visitor, place an order, and watch the figures of the page change.',
        })}
      </p>
      ${visitForm(visit)}
      <iframe
        id="visitor"
        hidden
        title="${say(visit, {ru: 'Что видит посетитель', en: 'What the visitor sees'})}"
      ></iframe>
      ${conversionForm(visit)}
    </div>
  </details>`;
}

function visitForm(visit: Visit): Html {
  return html`<form id="visit">
    <label for="visit-link">${say(visit, {ru: 'Ссылка партнёра', en: 'A link of the partner'})}</label>
    <select id="visit-link"></select>
    <button class="button">${say(visit, {ru: 'Перейти', en: 'Follow'})}</button>
  </form>`;
}

/** Usable once there is a visitor. The script checks the amount, in the page's language. */
function conversionForm(visit: Visit): Html {
  return html`<form id="conversion" novalidate>
    <fieldset disabled>
      <label for="conversion-event">${say(visit, {ru: 'Событие', en: 'Event'})}</label>
      <select id="conversion-event">
        <option value="sale">${say(visit, {ru: 'Продажа', en: 'Sale'})}</option>
        <option value="lead">${say(visit, {ru: 'Заявка', en: 'Lead'})}</option>
      </select>
      <div id="conversion-amount-field">
        <label for="conversion-amount"
          >${say(visit, {ru: 'Сумма заказа', en: 'Order amount'})}, <span id="conversion-currency">₽</span></label
        >
        <input
          id="conversion-amount"
          inputmode="decimal"
          autocomplete="off"
          aria-describedby="shop-says"
          value="${say(visit, {ru: '6400,00', en: '6400.00'})}"
        />
      </div>
      <button class="button">${say(visit, {ru: 'Провести', en: 'Post it'})}</button>
    </fieldset>
  </form>`;
}
