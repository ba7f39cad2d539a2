import {allMessages} from '@kabinet/widgets';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Bilingual} from '../guide/bilingual.js';
import {snippet} from '../guide/snippet.js';
import {guideTable} from '../guide/table.js';
import {page} from './page.js';
import {matching, textRows} from './text-rows.js';

export default {title: 'Guide/Texts', tags: ['page', '!autodocs']} satisfies Meta;

const ROWS = textRows(allMessages);

const WORDS: Bilingual<TemplateResult> = {
  en: html`
    <h1>Texts</h1>
    <p class="guide-lead">
      Every text that a partner can read, in both languages. Replace any of them by its key; what you leave out stays
      ours. Plural forms are keys of their own with the endings of the language: <code>_one _other</code> in English,
      <code>_one _few _many _other</code> in Russian. Names in double braces are filled in.
    </p>
  `,
  ru: html`
    <h1>Тексты</h1>
    <p class="guide-lead">
      Все тексты, которые может прочесть партнёр, на обоих языках. Замените любой по его ключу; что не заменили,
      останется нашим. Формы числа — отдельные ключи с окончаниями языка: <code>_one _other</code> в английском,
      <code>_one _few _many _other</code> в русском. Имена в двойных скобках подставляются.
    </p>
  `,
};
const SEARCH: Bilingual = {en: 'Find a key or a word', ru: 'Найти ключ или слово'};
const HEADS: Bilingual<readonly string[]> = {
  en: ['Key', 'English', 'Russian'],
  ru: ['Ключ', 'По-английски', 'По-русски'],
};

const EXAMPLE = `configureKabinet({
  backend,
  locale: 'ru',
  texts: {
    ru: {'stats.title': 'Сводка', 'common.action.retry': 'Ещё раз'},
    en: {'stats.title': 'Results'},
  },
});`;

let query = '';

export const Texts: StoryObj = {
  render: page((language, _globals, redraw) => {
    const rows = matching(ROWS, query);
    return html`
      ${WORDS[language]} ${snippet(EXAMPLE, 'TypeScript', language)}
      <div class="guide-search">
        <label for="query">${SEARCH[language]}</label>
        <input
          id="query"
          type="search"
          autocomplete="off"
          .value=${query}
          @input=${(event: Event) => {
            query = (event.currentTarget as HTMLInputElement).value;
            redraw();
          }}
        />
        <output for="query">${rows.length} / ${ROWS.length}</output>
      </div>
      ${guideTable(
        language === 'ru' ? 'Тексты' : 'Texts',
        HEADS[language],
        rows.map(({key, en, ru}) => [
          html`<code>${key}</code>`,
          html`<span lang="en">${en}</span>`,
          html`<span lang="ru">${ru}</span>`,
        ]),
      )}
    `;
  }),
};
