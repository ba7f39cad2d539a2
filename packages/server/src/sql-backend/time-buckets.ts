import {addDays, bucketOf, daysIn, hoursOfDay, startOfDay} from '@kabinet/contract';
import type {Granularity, Instant, Period} from '@kabinet/contract';

/** The instants between which a period lies: `start` belongs to it, `end` does not. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/** A bucket of a series with its exact span, cut to the period. */
export interface TimeBucket extends Span {
  readonly label: string;
}

export function spanOf({from, to}: Period, timeZone: string): Span {
  return {start: startOfDay(from, timeZone), end: startOfDay(addDays(to, 1), timeZone)};
}

/**
 * All buckets of a period in order, each ending where the next begins; their labels are those of `bucketsOf`. Where
 * clocks change a day has 23 or 25 hours, and a day that the zone skipped none.
 */
export function timeBuckets(period: Period, granularity: Granularity, timeZone: string): TimeBucket[] {
  const starts = startsOf(period, granularity, timeZone);
  const {end} = spanOf(period, timeZone);
  return starts.map(({label, start}, index) => ({label, start, end: starts[index + 1]?.start ?? end}));
}

function startsOf(period: Period, granularity: Granularity, timeZone: string): {label: string; start: Instant}[] {
  const days = Array.from({length: daysIn(period)}, (_, index) => addDays(period.from, index));
  if (granularity === 'hour') {
    return days.flatMap((day) => hoursOfDay(day, timeZone)).map((start) => ({label: start, start}));
  }
  const firstDays = new Map<string, string>();
  for (const day of days) {
    const label = bucketOf(day, granularity);
    if (!firstDays.has(label)) firstDays.set(label, day);
  }
  return [...firstDays].map(([label, day]) => ({label, start: startOfDay(day, timeZone)}));
}
