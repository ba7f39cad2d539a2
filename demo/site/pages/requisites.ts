import {accountMenu} from '../account-menu.js';
import type {Account} from '../accounts.js';
import type {Page} from '../frame.js';
import {html} from '../html.js';
import {say, type Visit} from '../visit.js';

export const REQUISITES_PATH = '/partners/requisites/';

/** Where the shop sends a partner's money: a page of its own, which `navigate()` leads to. */
export function requisitesPage(visit: Visit, accounts: readonly Account[], signedIn: Account | undefined): Page {
  return {
    title: {ru: 'Реквизиты', en: 'Payment details'},
    account: accountMenu(visit, accounts, signedIn),
    main: html`<p>
        <a href="/partners/">${say(visit, {ru: '← Кабинет партнёра', en: '← Partner dashboard'})}</a>
      </p>
      <h1>${say(visit, {ru: 'Куда отправлять деньги', en: 'Where the money goes'})}</h1>
      <div class="partner-settings"><kabinet-requisites></kabinet-requisites></div>`,
  };
}
