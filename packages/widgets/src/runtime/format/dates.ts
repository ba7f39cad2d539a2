import type {CalendarDate, Instant, Period} from '@kabinet/contract';
import {dateFormat} from './intl-cache.js';

const STYLES = {
  /** `14 нояб.` */
  short: {day: 'numeric', month: 'short'},
  /** `сб, 14 нояб.` */
  weekday: {weekday: 'short', day: 'numeric', month: 'short'},
  /** `суббота, 14 ноября` */
  spoken: {weekday: 'long', day: 'numeric', month: 'long'},
  /** `14 ноября` */
  long: {day: 'numeric', month: 'long'},
  /** `нояб. 2026 г.` */
  month: {month: 'short', year: 'numeric'},
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof STYLES;

const CLOCK = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'} as const;

/** A number and its month stay on one line. */
function unbroken(written: string): string {
  return written.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');
}

/** A calendar date belongs to no zone; it is shown as it stands. The year is told unless it is `thisYear`. */
export function date(locale: string, day: CalendarDate, style: DateStyle, thisYear: string): string {
  const options = {...STYLES[style], ...yearUnless(day, thisYear), timeZone: 'UTC'} as const;
  return unbroken(dateFormat(locale, options).format(midnight(day)));
}

/** `23 окт. – 21 нояб.`, `1–21 нояб.`; one day is one date. */
export function dateRange(locale: string, {from, to}: Period, thisYear: string): string {
  const year = yearUnless(from, thisYear).year ?? yearUnless(to, thisYear).year;
  const options = {...STYLES.short, ...(year && {year}), timeZone: 'UTC'} as const;
  return unbroken(dateFormat(locale, options).formatRange(midnight(from), midnight(to)));
}

/** `14:32` on the clocks of that zone. */
export function time(locale: string, instant: Instant, timeZone: string): string {
  return dateFormat(locale, {...CLOCK, timeZone}).format(new Date(instant));
}

/** `21 нояб., 14:32`; `21 нояб. 2025 г., 14:32` in other years. */
export function dateTime(locale: string, instant: Instant, timeZone: string, thisYear: string): string {
  const moment = new Date(instant);
  const year = dateFormat('en', {year: 'numeric', timeZone}).format(moment);
  const shown = {...STYLES.short, ...CLOCK, ...(year !== thisYear && {year: 'numeric' as const})};
  return unbroken(dateFormat(locale, {...shown, timeZone}).format(moment));
}

/** `Москва (UTC+3)`: the place, and how far it is from UTC at that moment. */
export function zoneName(locale: string, timeZone: string, at: Instant): string {
  const distance = offset(locale, timeZone, at);
  return distance === 'UTC' ? distance : `${placeName(locale, timeZone, at)} (${distance})`;
}

/** `UTC+3` */
export function offset(locale: string, timeZone: string, at: Instant): string {
  const written = zonePart(locale, timeZone, at, 'shortOffset').replace('GMT', 'UTC').replace('-', '−');
  return written === 'UTC+0' ? 'UTC' : written;
}

/** English data has `CET`, so English takes the city of the zone's own name; others say `Москва, стандартное время`. */
function placeName(locale: string, timeZone: string, at: Instant): string {
  const city = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
  if (locale.startsWith('en')) return city;
  const [place = ''] = zonePart(locale, timeZone, at, 'longGeneric').split(',');
  return place.startsWith('GMT') ? city : place;
}

function zonePart(locale: string, timeZone: string, at: Instant, style: 'shortOffset' | 'longGeneric'): string {
  const parts = dateFormat(locale, {timeZone, timeZoneName: style}).formatToParts(new Date(at));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

function yearUnless(day: CalendarDate, thisYear: string): {year?: 'numeric'} {
  return day.startsWith(thisYear) ? {} : {year: 'numeric'};
}

function midnight(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** `14:32` on the visitor's own clock, for what concerns them and not the programme. */
export function localTime(locale: string, instant: Instant): string {
  return dateFormat(locale, CLOCK).format(new Date(instant));
}
