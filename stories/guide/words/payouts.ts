import {html} from 'lit';
import type {WidgetWords} from '../widget-guide.js';

export const payouts: WidgetWords = {
  about: {
    en: html`<p>
        Every payout, newest first: when it comes or why it does not, what it is made of, what arrives after the fee,
        and the documents of it.
      </p>
      <p>
        A failed payout says what happened, where the money is now and what to do. An address that is not safe to follow
        is shown as words, not as a link.
      </p>`,
    ru: html`<p>
        Все выплаты, сначала новые: когда придёт или почему не пришла, из чего состоит, сколько дойдёт после комиссии, и
        её документы.
      </p>
      <p>
        О неудачной выплате сказано, что случилось, где деньги сейчас и что делать. Адрес, по которому опасно
        переходить, показан словами, а не ссылкой.
      </p>`,
  },
  example: '<kabinet-payouts></kabinet-payouts>',
  asks: [
    'payouts.list',
    'payouts.get',
    'payouts.cancel',
    'balance',
    'requisites.list',
    'payouts.quote',
    'payouts.request',
  ],
};
