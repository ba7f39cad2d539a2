import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Bilingual, Language} from '../guide/bilingual.js';
import {guideTable} from '../guide/table.js';
import {page, storyAddress} from './page.js';

export default {title: 'Guide/Welcome', tags: ['page', '!autodocs']} satisfies Meta;

const LEAD: Bilingual<TemplateResult> = {
  en: html`
    <h1>Kabinet</h1>
    <p class="guide-lead">
      Widgets for a partner’s own dashboard: links, statistics, commissions, balance, payouts and requisites, in the
      operator’s brand, in Russian and English, over the operator’s own backend. Here is every widget in every state,
      with data that is the same at every visit and without a server.
    </p>
  `,
  ru: html`
    <h1>Kabinet</h1>
    <p class="guide-lead">
      Виджеты для кабинета партнёра: ссылки, статистика, вознаграждения, баланс, выплаты и реквизиты, в бренде
      оператора, по-русски и по-английски, поверх сервера оператора. Здесь каждый виджет во всех состояниях, с
      одинаковыми при каждом визите данными и без сервера.
    </p>
  `,
};

interface Door {
  readonly id: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
}

const door = (id: string, title: readonly [string, string], about: readonly [string, string]): Door => ({
  id,
  title: {en: title[0], ru: title[1]},
  about: {en: about[0], ru: about[1]},
});

const WIDGETS: readonly Door[] = [
  door(
    'widgets-statistics--guide',
    ['Statistics', 'Статистика'],
    ['What was earned, and how', 'Сколько заработано и как'],
  ),
  door(
    'widgets-links--guide',
    ['Links', 'Ссылки'],
    ['Making links, and what they bring', 'Создать ссылку и увидеть, что она приносит'],
  ),
  door(
    'widgets-commissions--guide',
    ['Commissions', 'Вознаграждения'],
    ['Each with its reasons', 'Каждое с объяснением'],
  ),
  door('widgets-balance--guide', ['Balance', 'Баланс'], ['Where the money is now', 'Где деньги сейчас']),
  door(
    'widgets-payouts--guide',
    ['Payouts', 'Выплаты'],
    ['What arrived, when, and of what', 'Что пришло, когда и из чего'],
  ),
  door(
    'widgets-requisites--guide',
    ['Requisites', 'Реквизиты'],
    ['Where the money is to go', 'Куда отправлять деньги'],
  ),
];

const PAGES: readonly Door[] = [
  door(
    'brand-lab--brand-lab',
    ['Brand lab', 'Лаборатория бренда'],
    ['Make a brand and take it away', 'Собрать бренд и забрать файлом'],
  ),
  door(
    'guide-theming--theming',
    ['Theming', 'Оформление'],
    ['Tokens, and how to replace one', 'Токены и как их заменить'],
  ),
  door('guide-languages--languages', ['Languages', 'Языки'], ['Russian, English, yours', 'Русский, английский, ваш']),
  door('guide-texts--texts', ['Texts', 'Тексты'], ['Every text by its key', 'Каждый текст по ключу']),
  door('guide-glossary--glossary', ['Glossary', 'Словарь'], ['One word for one thing', 'Одно слово для одной вещи']),
];

const ENGINEERS: readonly Door[] = [
  door(
    'guide-connect-your-backend--connect',
    ['Connect your backend', 'Подключить сервер'],
    ['Four ways, and the proof that it is right', 'Четыре пути и проверка, что всё верно'],
  ),
];

const TITLES = {
  widgets: {en: 'Widgets', ru: 'Виджеты'},
  engineers: {en: 'For the engineer', ru: 'Для разработчика'},
  pages: {en: 'For the brand and the words', ru: 'Для бренда и слов'},
  toolbar: {en: 'The switches above', ru: 'Переключатели сверху'},
  heads: {en: ['Switch', 'What it changes'], ru: ['Переключатель', 'Что меняет']},
} as const;

const SWITCHES: readonly (readonly [Bilingual, Bilingual])[] = [
  [
    {en: 'Brand', ru: 'Бренд'},
    {en: 'Four operators that look nothing like each other', ru: 'Четыре оператора, ничем не похожих'},
  ],
  [
    {en: 'Scheme, density', ru: 'Схема, плотность'},
    {en: 'The brand’s own unless you choose', ru: 'Как у бренда, пока не выбрано другое'},
  ],
  [
    {en: 'Language', ru: 'Язык'},
    {
      en: 'Russian, English, a pseudo-language 40 % longer, the same from right to left',
      ru: 'Русский, английский, псевдоязык на 40 % длиннее и он же справа налево',
    },
  ],
  [
    {en: 'Width', ru: 'Ширина'},
    {en: 'Of the column that the widget stands in', ru: 'Колонки, в которой стоит виджет'},
  ],
  [
    {en: 'Data', ru: 'Данные'},
    {
      en: 'Full, one row, empty, huge numbers, long names, two languages mixed; every sum still agrees',
      ru: 'Полные, одна строка, пусто, огромные числа, длинные имена, смесь языков; все суммы сходятся',
    },
  ],
  [
    {en: 'State', ru: 'Состояние'},
    {
      en: 'Loading, empty, error, offline, expired, forbidden, pending partner',
      ru: 'Загрузка, пусто, ошибка, нет сети, сессия закончилась, нет доступа, партнёр на проверке',
    },
  ],
];

export const Welcome: StoryObj = {
  render: page(
    (language) => html`
      ${LEAD[language]} ${doors(TITLES.widgets[language], WIDGETS, language)}
      ${doors(TITLES.engineers[language], ENGINEERS, language)} ${doors(TITLES.pages[language], PAGES, language)}
      <h2>${TITLES.toolbar[language]}</h2>
      ${guideTable(
        TITLES.toolbar[language],
        TITLES.heads[language],
        SWITCHES.map(([name, effect]) => [name[language], effect[language]]),
      )}
    `,
  ),
};

function doors(title: string, list: readonly Door[], language: Language): TemplateResult {
  return html`
    <h2>${title}</h2>
    <ul class="guide-doors">
      ${list.map(
        (each) =>
          html`<li>
            <a href=${storyAddress(each.id)} target="_top">${each.title[language]}</a>
            <span>${each.about[language]}</span>
          </li>`,
      )}
    </ul>
  `;
}
