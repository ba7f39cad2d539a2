import {drawing} from '../drawings.js';
import type {Page} from '../frame.js';
import {html} from '../html.js';
import {orderForm} from '../order-form.js';
import {say, type Visit} from '../visit.js';

export function businessPage(visit: Visit): Page {
  return {
    title: {ru: 'Ресторанам и\u00a0кафе', en: 'For restaurants and cafés'},
    main: html`<section class="hero">
      <div>
        <h1>${say(visit, {ru: 'Ресторанам и\u00a0кафе', en: 'For restaurants and cafés'})}</h1>
        <p class="lead">
          ${say(visit, {
            ru: 'Посуда под\u00a0ваше меню, от\u00a040\u00a0предметов. Оставьте заявку, и\u00a0мы приедем с\u00a0образцами.',
            en: 'Tableware made for your menu, from 40 pieces. Leave a request and we come with samples.',
          })}
        </p>
        ${orderForm(visit, 'request', {ru: 'Оставить заявку', en: 'Leave a request'})}
      </div>
      ${drawing('plate')}
    </section>`,
  };
}
