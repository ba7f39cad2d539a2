import {expect} from '@open-wc/testing';
import type {Terms} from '@kabinet/contract';
import {createFormatters} from '../runtime/format/formatters.js';
import {wordsOf} from '../testing/translate.js';
import {messages} from './links.messages.js';
import {termsLine} from './terms-line.js';

const RATE: Terms = {event: 'sale', rule: {kind: 'percent', rate: '6'}, holdDays: 14};
const LEAD: Terms = {event: 'lead', rule: {kind: 'fixed', amount: {amount: '450.00', currency: 'RUB'}}, holdDays: 0};

const LADDER: Terms = {
  ...RATE,
  rule: {
    kind: 'tiered',
    by: 'count',
    window: 'month',
    tiers: [
      {from: '1', reward: {kind: 'percent', rate: '5'}},
      {from: '21', reward: {kind: 'percent', rate: '6'}},
      {from: '51', reward: {kind: 'percent', rate: '8'}},
    ],
  },
};

function lineIn(locale: string, ...terms: Terms[]): string {
  const t = wordsOf(messages, locale === 'ru' ? 'ru' : 'en');
  const format = createFormatters({locale, timeZone: 'Europe/Moscow', currencies: [], today: '2026-11-21'});
  return termsLine(terms, {t, format}).replaceAll('\u00a0', ' ');
}

describe('termsLine', () => {
  for (const [what, terms, ru, en] of [
    ['a rate of sales', [RATE], 'ставка 6 %, холд 14 дней', '6% rate, 14-day hold'],
    [
      'a broken rate',
      [{...RATE, rule: {kind: 'percent', rate: '12.75'}}],
      'ставка 12,75 %, холд 14 дней',
      '12.75% rate, 14-day hold',
    ],
    ['an amount', [LEAD], '450,00 ₽ за заявку, без холда', '₽450.00 per lead, no hold'],
    [
      'conditions',
      [{...RATE, holdDays: 1, firstSaleOnly: true, cap: {amount: '60.00', currency: 'RUB'}}],
      'ставка 6 %, только за первую покупку, не больше 60,00 ₽, холд 1 день',
      '6% rate, first purchase only, up to ₽60.00, 1-day hold',
    ],
    [
      'several events',
      [LEAD, {...RATE, holdDays: 22}],
      '450,00 ₽ за заявку, без холда · 6 % за продажу, холд 22 дня',
      '₽450.00 per lead, no hold · 6% per sale, 22-day hold',
    ],
    [
      'a hybrid',
      [{...RATE, rule: {kind: 'hybrid', amount: {amount: '300.00', currency: 'RUB'}, rate: '5'}}],
      '300,00 ₽ + 5 % за продажу, холд 14 дней',
      '₽300.00 + 5% per sale, 14-day hold',
    ],
    ['the ends of a ladder', [LADDER], '5 % – 8 % за продажу, холд 14 дней', '5% – 8% per sale, 14-day hold'],
    ['nothing', [], '', ''],
  ] as const) {
    it(`tells ${what}`, () => {
      expect(lineIn('ru', ...terms)).to.equal(ru);
      expect(lineIn('en-GB', ...terms)).to.equal(en);
    });
  }
});
