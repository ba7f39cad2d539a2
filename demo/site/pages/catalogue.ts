import {drawing} from '../drawings.js';
import type {Page} from '../frame.js';
import {html, type Html} from '../html.js';
import {products, type Product} from '../products.js';
import {href, price, say, type Visit} from '../visit.js';

export function cataloguePage(visit: Visit): Page {
  return {
    title: {ru: 'Каталог', en: 'Catalogue'},
    main: html`<h1>${say(visit, {ru: 'Каталог', en: 'Catalogue'})}</h1>
      <p class="lead">
        ${say(visit, {ru: 'Шесть вещей, которые мы умеем делать хорошо.', en: 'Six things we know how to make well.'})}
      </p>
      <div class="shelf">${products.map((product) => productCard(visit, product))}</div>`,
  };
}

export function productCard(visit: Visit, product: Product): Html {
  return html`<a class="card" href="${href(visit, `/catalogue/${product.slug}`)}">
    ${drawing(product.drawing)}
    <span class="card-name">${say(visit, product.name)}</span>
    <span class="card-line">${say(visit, product.line)}</span>
    <span class="card-price">${price(visit, product.price)}</span>
  </a>`;
}
