import {drawing} from '../drawings.js';
import type {Page} from '../frame.js';
import {html} from '../html.js';
import {orderForm} from '../order-form.js';
import type {Product} from '../products.js';
import {href, price, say, type Visit} from '../visit.js';

/** The page a visitor lands on. Its script keeps the click id of the address and sends it with the order. */
export function productPage(visit: Visit, product: Product): Page {
  return {
    title: product.name,
    main: html`<nav class="crumbs" aria-label="${say(visit, {ru: 'Где вы', en: 'You are here'})}">
        <a href="${href(visit, '/catalogue/')}">${say(visit, {ru: 'Каталог', en: 'Catalogue'})}</a>
      </nav>
      <article class="product">
        <div class="product-picture">${drawing(product.drawing)}</div>
        <div>
          <h1>${say(visit, product.name)}</h1>
          <p class="lead">${say(visit, product.line)}</p>
          <p class="product-price">${price(visit, product.price)}</p>
          ${orderForm(visit, product.slug, {ru: 'Купить', en: 'Buy'})}
          <p>${say(visit, product.about)}</p>
          <ul class="facts">
            ${product.facts.map((fact) => html`<li>${say(visit, fact)}</li>`)}
          </ul>
        </div>
      </article>`,
  };
}
