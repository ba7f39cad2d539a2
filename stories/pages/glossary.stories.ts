import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Bilingual} from '../guide/bilingual.js';
import {guideTable} from '../guide/table.js';
import {TERMS} from './glossary-terms.js';
import {page} from './page.js';

export default {title: 'Guide/Glossary', tags: ['page', '!autodocs']} satisfies Meta;

const WORDS: Bilingual<TemplateResult> = {
  en: html`
    <h1>Glossary</h1>
    <p class="guide-lead">
      One word for one thing, in both languages, wherever the partner reads it. Two traps: the Russian «комиссия» reads
      as a fee, so a commission is «вознаграждение»; and «конверсия» is both an event and a rate, so the count is
      «Конверсии» and the rate has its name in full.
    </p>
  `,
  ru: html`
    <h1>Словарь</h1>
    <p class="guide-lead">
      Одно слово для одной вещи, на обоих языках, где бы партнёр его ни прочёл. Две ловушки: «комиссия» читается как
      плата с партнёра, поэтому заработанное — «вознаграждение»; «конверсия» — и событие, и доля, поэтому число
      называется «Конверсии», а доля — полным именем.
    </p>
  `,
};
const HEADS: Bilingual<readonly string[]> = {
  en: ['English', 'Russian', 'Note'],
  ru: ['По-английски', 'По-русски', 'Примечание'],
};

export const Glossary: StoryObj = {
  render: page(
    (language) => html`
      ${WORDS[language]}
      ${guideTable(
        language === 'ru' ? 'Словарь' : 'Glossary',
        HEADS[language],
        TERMS.map(({en, ru, note}) => [
          html`<span lang="en">${en}</span>`,
          html`<span lang="ru">${ru}</span>`,
          note ? note[language] : nothing,
        ]),
      )}
    `,
  ),
};
