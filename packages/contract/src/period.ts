import {
  addDays,
  addMonths,
  daysBetween,
  firstOfMonth,
  firstOfQuarter,
  firstOfWeek,
  firstOfYear,
  hoursOfDay,
  lastOfMonth,
} from './calendar.js';
import type {CalendarDate} from './calendar.js';
import {granularitySchema, type Granularity, type Period, type PeriodPreset} from './period-schemas.js';

/**
 * The days a preset means. `last-…-days`, `this-…` and `all-time` end today.
 * @param today - The date in the programme's time zone.
 * @param oldest - Where all time begins, `limits.oldestDay` of the session; when nobody knows, a year ago.
 */
export function resolvePreset(
  preset: PeriodPreset,
  today: CalendarDate,
  oldest: CalendarDate = addMonths(today, -12),
): Period {
  switch (preset) {
    case 'today':
      return {from: today, to: today};
    case 'yesterday':
      return {from: addDays(today, -1), to: addDays(today, -1)};
    case 'last-7-days':
      return {from: addDays(today, -6), to: today};
    case 'last-30-days':
      return {from: addDays(today, -29), to: today};
    case 'last-90-days':
      return {from: addDays(today, -89), to: today};
    case 'this-month':
      return {from: firstOfMonth(today), to: today};
    case 'last-month':
      return monthBefore(today);
    case 'this-quarter':
      return {from: firstOfQuarter(today), to: today};
    case 'last-quarter':
      return quarterBefore(today);
    case 'this-year':
      return {from: firstOfYear(today), to: today};
    case 'last-year':
      return yearBefore(today);
    case 'all-time':
      return {from: oldest < today ? oldest : today, to: today};
  }
}

/** How many days the period has, at least 1. */
export function daysIn({from, to}: Period): number {
  return daysBetween(from, to) + 1;
}

/** What a period is compared with: as many days directly before it; for a whole month, the month before. */
export function previousPeriod(period: Period): Period {
  if (isWholeMonth(period)) return monthBefore(period.from);
  return {from: addDays(period.from, -daysIn(period)), to: addDays(period.from, -1)};
}

/** The same dates a year earlier; 29 February becomes the 28th. */
export function sameDaysLastYear({from, to}: Period): Period {
  return {from: addMonths(from, -12), to: addMonths(to, -12)};
}

/** The same weekdays a year earlier, 52 weeks before: a Friday is compared with a Friday. */
export function sameWeekdaysLastYear({from, to}: Period): Period {
  return {from: addDays(from, -WEEKS_OF_YEAR * 7), to: addDays(to, -WEEKS_OF_YEAR * 7)};
}

const WEEKS_OF_YEAR = 52;

/**
 * The labels of all buckets of a period, in order and without gaps: a day `2026-03-29`; a week, its Monday
 * (weeks of figures are those of ISO 8601 in every country), which may lie before `from`; a month `2026-03`; an hour, the UTC instant at which it starts in that zone.
 */
export function bucketsOf(period: Period, granularity: Granularity, timeZone: string): string[] {
  const days = Array.from({length: daysIn(period)}, (_, index) => addDays(period.from, index));
  if (granularity === 'hour') return days.flatMap((day) => hoursOfDay(day, timeZone));
  return [...new Set(days.map((day) => bucketOf(day, granularity)))];
}

/** The label of the bucket a day belongs to. For hours see `hourIn`. */
export function bucketOf(date: CalendarDate, granularity: Exclude<Granularity, 'hour'>): string {
  switch (granularity) {
    case 'day':
      return date;
    case 'week':
      return firstOfWeek(date);
    case 'month':
      return date.slice(0, 7);
  }
}

/** Shortest and longest period, in days, for which a chart by that step is readable and worth asking for. */
const READABLE: Readonly<Record<Granularity, readonly [number, number]>> = {
  hour: [1, 7],
  day: [1, 366],
  week: [14, 1830],
  month: [32, Infinity],
};

/** The steps that suit a period's length, finest first; never empty. */
export function sensibleGranularities(period: Period): Granularity[] {
  const days = daysIn(period);
  return granularitySchema.options.filter((step) => days >= READABLE[step][0] && days <= READABLE[step][1]);
}

function isWholeMonth({from, to}: Period): boolean {
  return from === firstOfMonth(from) && to === lastOfMonth(from);
}

function quarterBefore(date: CalendarDate): Period {
  const last = addDays(firstOfQuarter(date), -1);
  return {from: firstOfQuarter(last), to: last};
}

function yearBefore(date: CalendarDate): Period {
  const last = addDays(firstOfYear(date), -1);
  return {from: firstOfYear(last), to: last};
}

function monthBefore(date: CalendarDate): Period {
  const last = addDays(firstOfMonth(date), -1);
  return {from: firstOfMonth(last), to: last};
}
