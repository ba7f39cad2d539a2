import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Bilingual} from '../guide/bilingual.js';
import {snippet} from '../guide/snippet.js';
import {themeOf} from '../support/brand.js';
import {page, storyAddress} from './page.js';
import {tokenTables} from './token-tables.js';

export default {title: 'Guide/Theming', tags: ['page', '!autodocs']} satisfies Meta;

const WORDS: Bilingual<TemplateResult> = {
  en: html`
    <h1>Theming</h1>
    <p class="guide-lead">
      A brand is a small JSON document: an accent, and what else is yours. All other values are derived from it, for
      light and for dark, and corrected where they could not be read. Make one in the
      <a href=${storyAddress('brand-lab--brand-lab')} target="_top">brand lab</a>; the tables below show the brand of
      the switch above.
    </p>
    <h2>Three tiers</h2>
    <ol>
      <li>
        <strong>Reference</strong>, <code>--kabinet-ref-*</code>: what the brand states, such as the unit of space and
        the corner. Everything else is multiplied from it.
      </li>
      <li>
        <strong>System</strong>, <code>--kabinet-color-*</code>, <code>--kabinet-space-*</code> and so on: jobs. A
        change here reaches every widget.
      </li>
      <li>
        <strong>Widget</strong>, <code>--kabinet-stats-color-surface</code>: a job in one widget, in the place of the
        system’s.
      </li>
    </ol>
    <p>
      Prefer the brand document: it is checked, and it has both schemes. A token is for the one thing that a brand
      cannot say.
    </p>
  `,
  ru: html`
    <h1>Оформление</h1>
    <p class="guide-lead">
      Бренд — маленький документ JSON: акцент и то, что ещё ваше. Остальное вычисляется из него, для светлой и тёмной
      схемы, и исправляется там, где не читалось бы. Соберите его в
      <a href=${storyAddress('brand-lab--brand-lab')} target="_top">лаборатории бренда</a>; таблицы ниже — о бренде из
      переключателя сверху.
    </p>
    <h2>Три уровня</h2>
    <ol>
      <li>
        <strong>Исходный</strong>, <code>--kabinet-ref-*</code>: что заявил бренд, например единица отступа и угол.
        Остальное умножается из этого.
      </li>
      <li>
        <strong>Системный</strong>, <code>--kabinet-color-*</code>, <code>--kabinet-space-*</code> и так далее: роли.
        Изменение здесь дойдёт до каждого виджета.
      </li>
      <li>
        <strong>Виджета</strong>, <code>--kabinet-stats-color-surface</code>: роль в одном виджете вместо системной.
      </li>
    </ol>
    <p>
      Лучше документ бренда: он проверен, и в нём обе схемы. Токен — для того единственного, чего бренд не умеет
      сказать.
    </p>
  `,
};

const OVERRIDE: Bilingual = {en: 'How to replace one', ru: 'Как заменить один'};

const EXAMPLE = `/* In the style sheet of your page: rules on the element win over the brand. */
kabinet-stats {
  --kabinet-radius-widget: 0;
}

/* One part of one widget. */
kabinet-stats::part(tiles) {
  border-block-end: 2px solid;
}`;

export const Theming: StoryObj = {
  render: page(
    (language, globals) => html`
      ${WORDS[language]}
      <h2>${OVERRIDE[language]}</h2>
      ${snippet(EXAMPLE, 'CSS', language)} ${tokenTables(themeOf(globals), language)}
    `,
  ),
};
