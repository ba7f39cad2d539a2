import type {Language, Money} from './api.js';

/** Writes figures and dates of a programme, each kind with one formatter for the whole page. */
export function formatsFor(language: Language, timeZone: string) {
  const locale = language === 'ru' ? 'ru' : 'en-GB';
  const count = new Intl.NumberFormat(locale);
  const signed = new Intl.NumberFormat(locale, {maximumFractionDigits: 1, signDisplay: 'exceptZero'});
  const percent = new Intl.NumberFormat(locale, {style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2});
  const short = new Intl.NumberFormat(locale, {notation: 'compact', maximumFractionDigits: 1});
  const day = new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'short', timeZone});
  const date = new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'short', timeZone: 'UTC'});
  const time = new Intl.DateTimeFormat(locale, {hour: '2-digit', minute: '2-digit', timeZone});
  const currencies = new Map<string, Intl.NumberFormat>();

  function money({amount, currency}: Money): string {
    let format = currencies.get(currency);
    if (!format) currencies.set(currency, (format = new Intl.NumberFormat(locale, {style: 'currency', currency})));
    return format.format(Number(amount));
  }

  return {
    money,
    count: (value: number) => count.format(value),
    signed: (value: number) => signed.format(value),
    percent: (value: number) => percent.format(value),
    short: (value: number) => short.format(value),
    /** Of an instant, in the zone of the programme. */
    day: (instant: string) => day.format(new Date(instant)),
    /** Of a calendar date. */
    date: (bucket: string) => date.format(new Date(bucket)),
    time: (instant: string) => time.format(new Date(instant)),
  };
}

export type Formats = ReturnType<typeof formatsFor>;
