import {addDays, dateIn, startOfDay} from '@kabinet/contract';
import type {CalendarDate, Period} from '@kabinet/contract';

/** Conversions and reports reach back so many days, today among them. */
export const KNOWN_DAYS = 365;

/** The days in UTC that can be asked for. @param now - Milliseconds since 1970. */
export function knownDays(now: number): Period {
  const to = new Date(now).toISOString().slice(0, 10);
  return {from: addDays(to, 1 - KNOWN_DAYS), to};
}

/** The first day of a zone that lies in them whole. */
export function oldestDayIn(timeZone: string, {from}: Period): CalendarDate {
  const start = startOfDay(from, 'UTC');
  const day = dateIn(timeZone, start);
  return startOfDay(day, timeZone) < start ? addDays(day, 1) : day;
}
