import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Bilingual} from '../guide/bilingual.js';
import {snippet} from '../guide/snippet.js';
import {guideTable} from '../guide/table.js';
import {pseudoText} from '../support/pseudo.js';
import {FORMATTED, LOCALES} from './formatted.js';
import {page} from './page.js';

export default {title: 'Guide/Languages', tags: ['page', '!autodocs']} satisfies Meta;

const WORDS: Bilingual<TemplateResult> = {
  en: html`
    <h1>Languages</h1>
    <p class="guide-lead">
      Russian and English are both first languages: complete, with every plural form, and checked against each other by
      a test. <code>locale</code> is a language tag; <code>en</code> formats as <code>en-GB</code>, and
      <code>en-US</code>
      as Americans do. Without it the widgets take the language of the page.
    </p>
  `,
  ru: html`
    <h1>Языки</h1>
    <p class="guide-lead">
      Русский и английский здесь равны: полные, со всеми формами числа, сверены тестом друг с другом.
      <code>locale</code> — языковой тег; <code>en</code> пишет числа и даты как <code>en-GB</code>, а
      <code>en-US</code> — как в США. Без него виджеты берут язык страницы.
    </p>
  `,
};

const SECTIONS = {
  what: {en: 'What', ru: 'Что'},
  numbers: {en: 'Numbers, money, dates', ru: 'Числа, деньги, даты'},
  own: {en: 'Your words and other languages', ru: 'Ваши слова и другие языки'},
  pseudo: {en: 'The pseudo-languages', ru: 'Псевдоязыки'},
} satisfies Record<string, Bilingual>;

const OWN: Bilingual = {
  en: 'Texts of yours are asked first, key by key, in any language; English stands in where a text is missing. Numbers and dates follow the language by themselves.',
  ru: 'Ваши тексты спрашиваются первыми, ключ за ключом, на любом языке; где текста нет, стоит английский. Числа и даты следуют языку сами.',
};

const PSEUDO: Bilingual = {
  en: 'The switch above has two languages that nobody speaks. One makes every English text 40 % longer, with accents and brackets: a text without brackets is not translatable, one without its closing bracket is cut. The other is the same from right to left.',
  ru: 'В переключателе сверху два языка, на которых никто не говорит. Первый делает английские тексты на 40 % длиннее, с диакритикой и скобками: текст без скобок нельзя перевести, текст без закрывающей скобки обрезан. Второй — он же справа налево.',
};

const OWN_EXAMPLE = `configureKabinet({
  backend,
  locale: 'kk',
  texts: {
    kk: {'stats.title': 'Статистика', 'balance.title': 'Теңгерім'},
    ru: {'stats.title': 'Сводка'},
  },
});`;

export const Languages: StoryObj = {
  render: page(
    (language) => html`
      ${WORDS[language]}
      <h2>${SECTIONS.numbers[language]}</h2>
      ${guideTable(
        SECTIONS.numbers[language],
        [SECTIONS.what[language], ...LOCALES],
        FORMATTED.map(({name, write}) => [
          name[language],
          ...LOCALES.map((locale) => html`<span>${write(locale)}</span>`),
        ]),
      )}
      <h2>${SECTIONS.own[language]}</h2>
      <p>${OWN[language]}</p>
      ${snippet(OWN_EXAMPLE, 'TypeScript', language)}
      <h2>${SECTIONS.pseudo[language]}</h2>
      <p>${PSEUDO[language]}</p>
      ${guideTable(
        SECTIONS.pseudo[language],
        ['English', 'Pseudo'],
        ['Request a payout', 'Showing {{shown}} of {{total}}'].map((text) => [
          html`<span lang="en">${text}</span>`,
          pseudoText(text),
        ]),
      )}
    `,
  ),
};
