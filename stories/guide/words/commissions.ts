import {html} from 'lit';
import type {WidgetWords} from '../widget-guide.js';

export const commissions: WidgetWords = {
  about: {
    en: html`<p>
        Every commission of a period, newest first, and why each is what it is: what the rate was applied to and what
        was left out, the steps to the amount, the end of the hold, the payout it went into.
      </p>
      <p>
        The explanation stands beside the list from 1120 px, under it from 560 px, and is a sheet below that. The
        question «why this much?» is behind most of a partner’s letters; here it has an answer before the letter.
      </p>
      <p>
        A row of filters finds any slice: by event or by change of status, type, offer, link, currency, amount, sub-id,
        order or customer. What is chosen can be saved under a name and, with <code>url-state</code>, kept in the
        address of the page.
      </p>
      <p>
        «Terms» tells the partner’s plan in plain words: rates, amounts, tiers with the way to the next one, holds, caps
        and what is left of them. Every explanation leads to the terms of its offer.
      </p>`,
    ru: html`<p>
        Все вознаграждения за период, сначала новые, и почему каждое именно такое: от чего считали и что исключили, шаги
        до суммы, конец холда, выплата, в которую оно вошло.
      </p>
      <p>
        Объяснение стоит рядом со списком от 1120 px, под ним от 560 px, а в узком виджете открывается листом. Вопрос
        «почему столько?» стоит за большинством писем партнёров; здесь ответ есть раньше письма.
      </p>
      <p>
        Ряд фильтров находит любой срез: по дате события или смене статуса, по типу, офферу, ссылке, валюте, сумме,
        метке, заказу или клиенту. Выбранное можно сохранить под своим названием, а <code>url-state</code> держит его в
        адресе страницы.
      </p>
      <p>
        «Условия» простыми словами рассказывают план партнёра: ставки, суммы, ступени и путь до следующей, холд, пределы
        и сколько от них осталось. Из каждого объяснения можно перейти к условиям его оффера.
      </p>`,
  },
  example: '<kabinet-commissions period="this-month" page-size="20"></kabinet-commissions>',
  asks: ['commissions.list', 'commissions.get', 'plan', 'offers.list', 'links.list'],
};
