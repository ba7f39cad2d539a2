import {addMonths, dateIn, startOfDay} from '../calendar.js';
import type {Instant} from '../calendar.js';

/**
 * The moment at which a customer's sales stop earning: the first one of the day so many months after the day of the
 * first sale, or after the last day of a shorter month (31 January and one month: 28 February). All days are those of
 * the programme's zone.
 */
export function recurringEndOf(firstSaleAt: Instant, months: number, timeZone: string): Instant {
  return startOfDay(addMonths(dateIn(timeZone, firstSaleAt), months), timeZone);
}
