import {drawing} from '../drawings.js';
import type {Page} from '../frame.js';
import {html} from '../html.js';
import {orderForm} from '../order-form.js';
import {clubPrice} from '../products.js';
import {price, say, type Visit} from '../visit.js';

export function clubPage(visit: Visit): Page {
  return {
    title: {ru: 'Клуб', en: 'The Club'},
    main: html`<section class="hero">
      <div>
        <h1>${say(visit, {ru: 'Клуб', en: 'The Club'})}</h1>
        <p class="lead">
          ${say(visit, {
            ru: 'Раз в\u00a0месяц\u00a0— вещь из\u00a0печи, которой нет в\u00a0каталоге, и\u00a0вечер в\u00a0мастерской.',
            en: 'Once a month a piece that is not in the catalogue, and an evening in the workshop.',
          })}
        </p>
        <p class="product-price">${price(visit, clubPrice)}</p>
        ${orderForm(visit, 'club', {ru: 'Вступить', en: 'Join'})}
      </div>
      ${drawing('mug')}
    </section>`,
  };
}
