import {html} from 'lit';
import type {WidgetWords} from '../widget-guide.js';

export const balance: WidgetWords = {
  about: {
    en: html`<p>
        Where a partner’s money stands: what is available, when the next payout comes, and the way of everything that is
        not paid out yet. The stations are written as an addition, and the sum stands below it.
      </p>
      <p>
        From 840 px the way is drawn as a river whose thickness is money; below that, as bars. Each currency has a way
        of its own, for sums across currencies do not exist.
      </p>
      <p>
        Where the programme takes requests, money is taken out here: amount and destination, then fee, tax and arrival
        to be agreed to, then a receipt. A double click, a second window or a lost answer makes no second request.
      </p>`,
    ru: html`<p>
        Где деньги партнёра: сколько доступно к выводу, когда следующая выплата и путь всего, что ещё не выплачено.
        Этапы записаны сложением, и сумма стоит под ним.
      </p>
      <p>
        От 840 px путь нарисован рекой, толщина которой — деньги; в узком виджете — полосами. У каждой валюты путь свой:
        сумм в разных валютах не бывает.
      </p>
      <p>
        Если программа принимает заявки, деньги выводят здесь: сумма и реквизиты, затем комиссия, налог и срок, затем
        квитанция. Двойной щелчок, второе окно или потерянный ответ второй заявки не создадут.
      </p>`,
  },
  example: '<kabinet-balance></kabinet-balance>',
  asks: ['balance', 'requisites.list', 'payouts.quote', 'payouts.request'],
};
