import {html} from 'lit';
import type {WidgetWords} from '../widget-guide.js';

export const requisites: WidgetWords = {
  about: {
    en: html`<p>
        How the partner is paid. What is secret is masked until the partner asks to see it; the form comes from the
        backend as a schema, and check digits are judged while it is filled in.
      </p>
      <p>
        Where the backend wants a proof, the page’s <code>stepUp</code> asks for a password or a code. A change holds
        withdrawals for as long as the backend says, and the form says so before.
      </p>`,
    ru: html`<p>
        Как партнёр получает деньги. Секретное скрыто, пока партнёр не попросит показать; форму присылает бэкенд в виде
        схемы, контрольные цифры проверяются сразу при вводе.
      </p>
      <p>
        Где бэкенду нужно подтверждение, пароль или код спросит <code>stepUp</code> страницы. После изменения вывод
        приостановлен на столько, на сколько скажет бэкенд, и форма предупреждает об этом заранее.
      </p>`,
  },
  example: '<kabinet-requisites></kabinet-requisites>',
  asks: ['requisites.list', 'requisites.reveal', 'requisites.save', 'requisites.remove', 'requisites.bank'],
};
