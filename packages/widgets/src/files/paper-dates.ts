import type {CalendarDate, Instant, Period} from '@kabinet/contract';
import {date, dateRange, dateTime} from '../runtime/format/dates.js';

export interface PaperDates {
  /** `8 окт. 2026 г.` */
  day(day: CalendarDate): string;
  /** `1–31 окт. 2026 г.` */
  range(period: Period): string;
  /** `22 нояб. 2026 г., 01:01` */
  moment(instant: Instant): string;
}

/** Paper is read in later years: none goes without saying. */
const NO_YEAR = 'none';

/** Dates as paper has them: always with the year. */
export function paperDates({locale}: {locale: string}, {timeZone}: {timeZone: string}): PaperDates {
  return {
    day: (day) => date(locale, day, 'short', NO_YEAR),
    range: (period) => dateRange(locale, period, NO_YEAR),
    moment: (instant) => dateTime(locale, instant, timeZone, NO_YEAR),
  };
}
