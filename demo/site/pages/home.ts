import {brands} from '../brands.js';
import {drawing} from '../drawings.js';
import type {Page} from '../frame.js';
import {html} from '../html.js';
import {products} from '../products.js';
import {href, say, type Visit} from '../visit.js';
import {productCard} from './catalogue.js';

export function homePage(visit: Visit): Page {
  const brand = brands[visit.brand];
  return {
    title: {ru: 'Посуда ручной работы', en: 'Handmade tableware'},
    main: html`<section class="hero">
        <div>
          <h1>${say(visit, brand.headline)}</h1>
          <p class="lead">${say(visit, brand.claim)}</p>
          <p>
            <a class="button" href="${href(visit, '/catalogue/')}"
              >${say(visit, {ru: 'Смотреть каталог', en: 'See the catalogue'})}</a
            >
          </p>
        </div>
        ${drawing('vase')}
      </section>
      <section>
        <h2>${say(visit, {ru: 'Берут чаще всего', en: 'What people buy most'})}</h2>
        <div class="shelf">${products.slice(0, 3).map((product) => productCard(visit, product))}</div>
      </section>`,
  };
}
