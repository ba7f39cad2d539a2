import {html} from 'lit';
import type {WidgetWords} from '../widget-guide.js';

export const links: WidgetWords = {
  about: {
    en: html`<p>
        Makes partner links and lists them with what each has brought in the last 30 days. The form checks the
        destination against the hosts of the offer, shows the link to come with its parts named, and keeps what was
        typed if anything fails.
      </p>
      <p>
        An uncertain answer never makes a second link: the repeated request carries the same key. Your server decides
        about hosts and quota again; the widget only saves a journey there.
      </p>`,
    ru: html`<p>
        Создаёт партнёрские ссылки и показывает, что каждая принесла за последние 30 дней. Форма сверяет адрес с хостами
        оффера, показывает будущую ссылку с подписанными частями и сохраняет введённое при любой неудаче.
      </p>
      <p>
        Неясный ответ никогда не создаст вторую ссылку: повторный запрос идёт с тем же ключом. О хостах и числе ссылок
        ваш сервер решает сам; виджет лишь избавляет от лишнего обращения.
      </p>`,
  },
  example: '<kabinet-links></kabinet-links>',
  asks: [
    'links.list',
    'offers.list',
    'links.create',
    'links.update',
    'links.archive',
    'links.templates',
    'links.saveTemplate',
  ],
};
