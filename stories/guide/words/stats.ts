import {html} from 'lit';
import type {WidgetWords} from '../widget-guide.js';

export const stats: WidgetWords = {
  about: {
    en: html`<p>
        What a partner earned in a period and how it came about. Six figures with their change against the period
        before, a chart of the chosen one, one sentence that says what the chart shows, and the same as a table.
      </p>
      <p>
        Ratios are computed from totals, never averaged. A day that is not over yet is drawn dotted, and money keeps its
        fraction wherever it is not an axis. What your backend does not count is not shown: absent is never zero.
      </p>`,
    ru: html`<p>
        Сколько партнёр заработал за период и откуда это взялось. Шесть показателей с изменением к прошлому периоду,
        график выбранного, одна фраза о том, что на нём видно, и то же самое таблицей.
      </p>
      <p>
        Отношения считаются от сумм, а не усредняются. Незакончившийся день нарисован точками, у денег всюду, кроме
        осей, есть копейки. Чего ваш сервер не считает, того виджет не показывает: «нет данных» — это не ноль.
      </p>`,
  },
  example: '<kabinet-stats period="last-30-days"></kabinet-stats>',
  asks: ['report'],
};
