import {drawing} from '../drawings.js';
import type {Page} from '../frame.js';
import {html} from '../html.js';
import {price, say, type Visit} from '../visit.js';
import type {Words} from '../words.js';

const CLASSES: readonly {name: Words; when: Words; price: {RUB: string; EUR: string}}[] = [
  {
    name: {ru: 'Первый круг', en: 'First throw'},
    when: {ru: 'Суббота, 2\u00a0часа, до\u00a06\u00a0человек', en: 'Saturdays, 2\u00a0hours, up to 6 people'},
    price: {RUB: '3900.00', EUR: '45.00'},
  },
  {
    name: {ru: 'Глазурь с\u00a0нуля', en: 'Glaze from scratch'},
    when: {ru: 'Воскресенье, 3\u00a0часа, до\u00a08\u00a0человек', en: 'Sundays, 3\u00a0hours, up to 8 people'},
    price: {RUB: '4500.00', EUR: '52.00'},
  },
  {
    name: {ru: 'Дровяной обжиг', en: 'Wood firing'},
    when: {ru: 'Раз в\u00a0месяц, весь день', en: 'Once a month, all day'},
    price: {RUB: '12900.00', EUR: '145.00'},
  },
];

export function workshopPage(visit: Visit): Page {
  return {
    title: {ru: 'Мастерская', en: 'Workshop'},
    main: html`<section class="hero">
        <div>
          <h1>${say(visit, {ru: 'Мастерская', en: 'Workshop'})}</h1>
          <p class="lead">
            ${say(visit, {
              ru: 'Шесть кругов, две печи и\u00a0полка с\u00a0тем, что не\u00a0вышло. Приходите: фартуки дадим, чай нальём.',
              en: 'Six wheels, two kilns, and a shelf of what went wrong. Come along: we have aprons and tea.',
            })}
          </p>
        </div>
        ${drawing('wheel')}
      </section>
      <ul class="classes">
        ${CLASSES.map(
          (one) =>
            html`<li>
              <h2>${say(visit, one.name)}</h2>
              <p>${say(visit, one.when)}</p>
              <p class="card-price">${price(visit, one.price)}</p>
            </li>`,
        )}
      </ul>`,
  };
}
