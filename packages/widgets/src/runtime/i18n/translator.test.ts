import {expect} from '@open-wc/testing';
import i18next from 'i18next';
import {messagesIn} from './messages.js';
import {createTranslator} from './translator.js';
import type {TranslatorOptions} from './translator.js';

const sample = {
  en: {
    title: 'Title',
    hello: 'Hello, {{name}}',
    rows_one: '{{count}} row',
    rows_other: '{{count}} rows',
    only: 'English only',
  },
  ru: {
    title: 'Заголовок',
    hello: 'Здравствуйте, {{name}}',
    rows_one: '{{count}} строка',
    rows_few: '{{count}} строки',
    rows_many: '{{count}} строк',
    rows_other: '{{count}} строки',
  },
};

const messages = messagesIn<typeof sample.en>('sample');
const locales = {
  en: {sample: sample.en, common: {'action.retry': 'Try again'}},
  ru: {sample: sample.ru, common: {'action.retry': 'Повторить'}},
};

function translate(options: Partial<TranslatorOptions> = {}) {
  return createTranslator({language: 'ru', locale: 'ru', locales, ...options})(messages);
}

describe('texts', () => {
  it('choose the plural form by the number and write the number by the language', () => {
    const t = translate();
    const said = [0, 1, 2, 5, 11, 21, 22, 25, 101, 111, 1.5].map((count) => t('rows', {count}));
    expect(said).to.deep.equal([
      '0 строк',
      '1 строка',
      '2 строки',
      '5 строк',
      '11 строк',
      '21 строка',
      '22 строки',
      '25 строк',
      '101 строка',
      '111 строк',
      '1,5 строки',
    ]);
    expect(t('rows', {count: 1_000_000}).replace(/\s/g, ' ')).to.equal('1 000 000 строк');
  });

  it('include what all widgets share', () => {
    expect(translate()('action.retry')).to.equal('Повторить');
    expect(translate({language: 'en', locale: 'en-GB'})('action.retry')).to.equal('Try again');
  });

  it('fall back to English', () => {
    expect(translate()('only')).to.equal('English only');
    expect(translate({language: 'de', locale: 'de'})('title')).to.equal('Title');
  });

  it('are replaced by the operator’s, text by text and language by language', () => {
    const overrides = {ru: {'sample.title': 'Сводка', 'common.action.retry': 'Ещё раз'}, en: {'sample.hello': 'Hi'}};
    const t = translate({overrides});
    expect(t('title')).to.equal('Сводка');
    expect(t('action.retry')).to.equal('Ещё раз');
    expect(t('hello', {name: 'Анна'})).to.equal('Здравствуйте, Анна');
  });

  it('speak a language that only the operator brings', () => {
    const t = translate({language: 'kk', locale: 'kk', overrides: {kk: {'sample.title': 'Тақырып'}}});
    expect(t('title')).to.equal('Тақырып');
    expect(t('rows', {count: 2})).to.equal('2 rows');
  });

  it('leave values as they are', () => {
    const t = translate({language: 'en', locale: 'en-GB'});
    expect(t('hello', {name: 'R&D <b>{{title}} $t(title)</b>'})).to.equal('Hello, R&D <b>{{title}} $t(title)</b>');
  });

  it('do not touch the page’s own i18next', () => {
    translate();
    expect(i18next.isInitialized).to.not.equal(true);
    expect(i18next.hasResourceBundle?.('ru', 'sample')).to.not.equal(true);
  });
});
