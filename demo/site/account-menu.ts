import type {Account} from './accounts.js';
import {html, type Html} from './html.js';
import {say, type Visit} from './visit.js';

/** Who is signed in, and as whom else one may look. */
export function accountMenu(visit: Visit, accounts: readonly Account[], signedIn: Account | undefined): Html {
  return html`<details class="account">
    <summary>
      <span class="unseen">${say(visit, {ru: 'Вы вошли как', en: 'Signed in as'})}</span>
      <span class="account-initial" aria-hidden="true">${signedIn?.name.slice(0, 1)}</span>
      <span class="account-name">${signedIn?.name}</span>
    </summary>
    <form method="post" action="/shop/sign-in">
      <p>${say(visit, {ru: 'Войти как', en: 'Sign in as'})}</p>
      ${accounts.map(
        ({partner, name, about}) =>
          html`<button name="partner" value="${partner}" ${partner === signedIn?.partner && html`aria-current="true"`}>
            ${name}${about && html`<small>${say(visit, about)}</small>`}
          </button>`,
      )}
    </form>
  </details>`;
}
