import {currencyDigits} from '@kabinet/contract';
import type {CalendarDate, Instant, Money} from '@kabinet/contract';
import type {DocumentLanguage} from './words.js';

const LOCALES: Readonly<Record<DocumentLanguage, string>> = {ru: 'ru-RU', en: 'en-GB'};

/** Numbers and days as a document writes them. */
export interface Formats {
  money(value: Money): string;
  day(date: CalendarDate): string;
  /** In the time zone of the programme, to the minute. */
  moment(instant: Instant): string;
}

export function formatsOf(language: DocumentLanguage, timeZone: string): Formats {
  const locale = LOCALES[language];
  const day = new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'});
  const moment = new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeStyle: 'short', timeZone});
  return {
    money: (value) => moneyIn(locale, value),
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    moment: (instant) => moment.format(new Date(instant)),
  };
}

/** Codes rather than signs: a document is read without what stands around it. */
function moneyIn(locale: string, {amount, currency}: Money): string {
  const least = Math.max(currencyDigits(currency), amount.split('.')[1]?.length ?? 0);
  const number = new Intl.NumberFormat(locale, {minimumFractionDigits: least, maximumFractionDigits: least});
  // A decimal string is formatted with all of its digits, which a number could not hold.
  const digits = number.format(amount as `${number}`).replace('-', '−');
  return `${digits}\u00a0${currency}`;
}
