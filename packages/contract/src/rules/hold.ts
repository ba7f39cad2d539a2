import {addMonths, dateIn, firstOfMonth, startOfDay} from '../calendar.js';
import type {Instant} from '../calendar.js';
import type {Terms} from './terms.js';

const DAY_MS = 86_400_000;

/**
 * The moment at which the hold of an event ends; undefined without a hold. Days have 24 hours each, whatever clocks do.
 * Months end when the calendar of the programme's zone turns the page: at the first instant of the month after. Of both,
 * the later one counts.
 * @throws {RangeError} A zone that Intl does not know.
 */
export function holdEndOf(
  {holdDays, holdMonths}: Pick<Terms, 'holdDays' | 'holdMonths'>,
  occurredAt: Instant,
  timeZone: string,
): Instant | undefined {
  const ends = [
    ...(holdDays > 0 ? [Date.parse(occurredAt) + holdDays * DAY_MS] : []),
    ...(holdMonths === undefined ? [] : [Date.parse(endOfMonth(occurredAt, holdMonths, timeZone))]),
  ];
  return ends.length > 0 ? new Date(Math.max(...ends)).toISOString() : undefined;
}

function endOfMonth(occurredAt: Instant, months: number, timeZone: string): Instant {
  return startOfDay(addMonths(firstOfMonth(dateIn(timeZone, occurredAt)), months + 1), timeZone);
}
