import {messages as names} from './common-names.messages.js';
import {messages as periods} from './common-periods.messages.js';
import {messages as states} from './common-states.messages.js';
import type {KeyOf} from './i18n/messages.js';

/** Words that several widgets use. */
export const messages = {
  namespace: 'common',
  en: {
    'action.apply': 'Show',
    'action.cancel': 'Cancel',
    'action.close': 'Close',
    'action.copy': 'Copy',
    'action.copied': 'Copied',
    'action.copy-by-hand': 'Selected: press Ctrl+C or ⌘C',
    'action.login': 'Log in',
    'action.more': 'Show more',
    'action.retry': 'Try again',
    'action.support': 'Ask support',
    'word.all': 'All',
    'word.loading': 'Loading…',
    'word.programme': 'Programme',
    'word.total': 'Total',
    'word.unknown-status': 'Unknown status',

    'list.shown': 'Showing {{shown}} of {{total}}',
    'list.shown-some_one': 'Showing {{count}} row',
    'list.shown-some_other': 'Showing {{count}} rows',

    'calendar.label': 'Calendar',
    'calendar.open': 'Choose a date: {{name}}',
    'calendar.previous': 'Previous month',
    'calendar.next': 'Next month',

    'pages.label': 'Pages',
    'pages.page': 'Page {{page}}',
    'pages.previous': 'Previous page',
    'pages.next': 'Next page',

    ...periods.en,
    ...names.en,
    ...states.en,
  },
  ru: {
    'action.apply': 'Показать',
    'action.cancel': 'Отменить',
    'action.close': 'Закрыть',
    'action.copy': 'Скопировать',
    'action.copied': 'Скопировано',
    'action.copy-by-hand': 'Выделено: нажмите Ctrl+C или ⌘C',
    'action.login': 'Войти',
    'action.more': 'Показать ещё',
    'action.retry': 'Повторить',
    'action.support': 'Написать в поддержку',
    'word.all': 'Все',
    'word.loading': 'Загружаем…',
    'word.programme': 'Программа',
    'word.total': 'Итого',
    'word.unknown-status': 'Неизвестный статус',

    'list.shown': 'Показано {{shown}} из {{total}}',
    'list.shown-some_one': 'Показана {{count}} строка',
    'list.shown-some_few': 'Показаны {{count}} строки',
    'list.shown-some_many': 'Показано {{count}} строк',
    'list.shown-some_other': 'Показано {{count}} строки',

    'calendar.label': 'Календарь',
    'calendar.open': 'Выбрать дату: {{name}}',
    'calendar.previous': 'Предыдущий месяц',
    'calendar.next': 'Следующий месяц',

    'pages.label': 'Страницы',
    'pages.page': 'Страница {{page}}',
    'pages.previous': 'Предыдущая страница',
    'pages.next': 'Следующая страница',

    ...periods.ru,
    ...names.ru,
    ...states.ru,
  },
};

export type CommonKey = KeyOf<typeof messages>;
