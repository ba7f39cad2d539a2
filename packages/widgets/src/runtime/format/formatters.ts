import {currencyDigits, dateIn} from '@kabinet/contract';
import type {CalendarDate, CurrencyDeclaration, Instant, Money, Period, Quantity} from '@kabinet/contract';
import {date, dateRange, dateTime, offset, time, zoneName} from './dates.js';
import type {DateStyle} from './dates.js';
import {listFormat} from './intl-cache.js';
import {compactMoney, currencyTable, money, moneyParts} from './money.js';
import type {MoneyParts} from './money.js';
import {compact, count, decimal, percent} from './numbers.js';
import type {Numeric, PercentOptions} from './numbers.js';

export interface FormatContext {
  /** `en-GB` */
  locale: string;
  /** The programme's. */
  timeZone: string;
  currencies: readonly CurrencyDeclaration[];
  /** The date in the programme's zone; dates of other years are shown with their year. */
  today: CalendarDate;
}

/** How a widget writes numbers, money and dates. Everything is by the programme's zone and the operator's currencies. */
export interface Formatters {
  /** `48 216` */
  count(value: Numeric): string;
  /** Exactly so many digits after the point: `0,23`. */
  decimal(value: Numeric, digits: number): string;
  /** A share of one: `0.0266` is `2,66 %`. */
  percent(share: Numeric, options?: PercentOptions): string;
  /** `1 234,56 ₽`, every digit of the amount. */
  money(value: Money): string;
  moneyParts(value: Money): MoneyParts;
  /** Digits after the point that amounts of this currency have. */
  moneyDigits(currency: string): number;
  /** `500 points` */
  quantity(value: Quantity): string;
  /** Rounded, for axes only: `24 тыс.` */
  compact(value: number): string;
  /** Rounded, for axes only: `24 тыс. ₽` */
  compactMoney(value: number, currency: string): string;
  /** `14 нояб.`, with the year when it is not this one. */
  date(day: CalendarDate, style?: DateStyle): string;
  /** `23 окт. – 21 нояб.` */
  dateRange(period: Period): string;
  /** `14:32` */
  time(instant: Instant): string;
  /** `21 нояб., 14:32` */
  dateTime(instant: Instant): string;
  /** The date of a moment in the programme's zone. */
  dayOf(instant: Instant): CalendarDate;
  /** `UTC+3`, how far the programme's clock is from UTC at that moment. */
  offset(at: Instant): string;
  /** `Москва (UTC+3)` */
  zone(at: Instant): string;
  /** `Google, Telegram и VK` */
  list(items: readonly string[]): string;
}

export function createFormatters({locale, timeZone, currencies, today}: FormatContext): Formatters {
  const table = currencyTable(currencies);
  const thisYear = today.slice(0, 4);
  return {
    count: (value) => count(locale, value),
    decimal: (value, digits) => decimal(locale, value, digits),
    percent: (share, options) => percent(locale, share, options),
    money: (value) => money(locale, table, value),
    moneyParts: (value) => moneyParts(locale, table, value),
    moneyDigits: (currency) => table.get(currency)?.digits ?? currencyDigits(currency),
    quantity: ({value, unit}) => `${decimal(locale, value, value.split('.')[1]?.length ?? 0)}\u00a0${unit}`,
    compact: (value) => compact(locale, value),
    compactMoney: (value, currency) => compactMoney(locale, table, value, currency),
    date: (day, style = 'short') => date(locale, day, style, thisYear),
    dateRange: (period) => dateRange(locale, period, thisYear),
    time: (instant) => time(locale, instant, timeZone),
    dateTime: (instant) => dateTime(locale, instant, timeZone, thisYear),
    dayOf: (instant) => dateIn(timeZone, instant),
    offset: (at) => offset(locale, timeZone, at),
    zone: (at) => zoneName(locale, timeZone, at),
    list: (items) => listFormat(locale, {type: 'conjunction'}).format(items),
  };
}
