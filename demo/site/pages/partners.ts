import {accountMenu} from '../account-menu.js';
import type {Account} from '../accounts.js';
import type {Page} from '../frame.js';
import {html, type Html} from '../html.js';
import {shopPanel} from '../shop-panel.js';
import {say, type Visit} from '../visit.js';
import {REQUISITES_PATH} from './requisites.js';

/**
 * The partner area: the shop's own layout with five widgets where the shop wants them. They share nothing but the
 * page: a side column, a wide column, a section with a shadow root of its own, an article of the CMS.
 */
export function partnersPage(visit: Visit, accounts: readonly Account[], signedIn: Account | undefined): Page {
  return {
    title: {ru: 'Кабинет партнёра', en: 'Partner dashboard'},
    account: accountMenu(visit, accounts, signedIn),
    dock: shopPanel(visit),
    main: html`<h1>${say(visit, {ru: 'Кабинет партнёра', en: 'Partner dashboard'})}</h1>
      <p class="lead">
        ${say(visit, {
          ru: 'Делитесь тем, что нравится самим. За\u00a0каждую покупку по\u00a0вашей ссылке\u00a0— вознаграждение.',
          en: 'Recommend what you like yourself. Every purchase through your link earns a commission.',
        })}
      </p>
      <div class="partner-area">
        <aside class="money"><kabinet-balance></kabinet-balance></aside>
        <div class="work">
          <kabinet-stats></kabinet-stats>
          <kabinet-links></kabinet-links>
          <div class="section-host">
            <template shadowrootmode="open"><kabinet-commissions></kabinet-commissions></template>
          </div>
        </div>
        ${article(visit)}
      </div>`,
  };
}

/** As the shop's editors would write it, with a widget between two paragraphs. */
function article(visit: Visit): Html {
  return html`<article class="article">
    <h2>${say(visit, {ru: 'Когда придут деньги', en: 'When the money comes'})}</h2>
    <p>
      ${say(visit, {
        ru: 'Вознаграждение подтверждается, когда покупатель уже не\u00a0может вернуть заказ. Раз в\u00a0месяц всё подтверждённое уходит одной выплатой.',
        en: 'A commission is approved once the buyer can no longer return the order. Once a month everything approved leaves in one payout.',
      })}
    </p>
    <kabinet-payouts></kabinet-payouts>
    <p>
      ${say(visit, {ru: 'Выплата задержалась? Напишите нам, указав её номер.', en: 'Is a payout late? Write to us and name its number.'})}
      <a href="/help/">${say(visit, {ru: 'Помощь', en: 'Help'})}</a>
    </p>
    <p>
      ${say(visit, {ru: 'Куда отправить деньги, решаете вы:', en: 'Where the money goes is up to you:'})}
      <a href="${REQUISITES_PATH}">${say(visit, {ru: 'реквизиты', en: 'payment details'})}</a>.
    </p>
  </article>`;
}
