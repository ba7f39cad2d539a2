import type {Bilingual} from '../guide/bilingual.js';

export const LOCALES = ['ru', 'en-GB', 'en-US'] as const;

/** How a thing is written in a language. */
interface Formatted {
  readonly name: Bilingual;
  readonly write: (locale: string) => string;
}

const DAY = new Date('2026-11-14T12:00:00Z');
const LAST = new Date('2026-11-21T12:00:00Z');
const UTC = {timeZone: 'UTC'} as const;

/** By Intl alone, as the widgets do it; the minus is a minus and not a hyphen. */
export const FORMATTED: readonly Formatted[] = [
  {
    name: {en: 'Money', ru: 'Деньги'},
    write: (locale) =>
      new Intl.NumberFormat(locale, {style: 'currency', currency: 'RUB', currencyDisplay: 'narrowSymbol'}).format(
        1234.56,
      ),
  },
  {
    name: {en: 'Negative', ru: 'Минус'},
    write: (locale) => new Intl.NumberFormat(locale).format(-1234.5).replace('-', '−'),
  },
  {
    name: {en: 'Per cent', ru: 'Процент'},
    write: (locale) => new Intl.NumberFormat(locale, {style: 'percent', maximumFractionDigits: 1}).format(0.123),
  },
  {
    name: {en: 'Rounded, on axes only', ru: 'Округлённо, только на осях'},
    write: (locale) => new Intl.NumberFormat(locale, {notation: 'compact'}).format(24_000),
  },
  {
    name: {en: 'Date', ru: 'Дата'},
    write: (locale) => new Intl.DateTimeFormat(locale, {...UTC, day: 'numeric', month: 'short'}).format(DAY),
  },
  {
    name: {en: 'Period', ru: 'Период'},
    write: (locale) =>
      new Intl.DateTimeFormat(locale, {...UTC, day: 'numeric', month: 'short', year: 'numeric'}).formatRange(DAY, LAST),
  },
];
