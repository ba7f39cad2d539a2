import {addMonths, dateIn} from '../calendar.js';
import type {CalendarDate, Instant} from '../calendar.js';

/** What the expected day of a payout depends on. */
export interface Payable {
  readonly status: string;
  readonly occurredAt: Instant;
  readonly holdUntil?: Instant | undefined;
}

/** `payoutDay` is the day of the month on which payouts are made, 1 to 28. */
export interface PayoutCalendar {
  readonly payoutDay: number;
  readonly timeZone: string;
}

/**
 * When a commission that is not in a payout yet should be paid: on the first payout day after the day its hold ends,
 * or after the day of the event when there is no hold or what is approved waits for none; once that day has passed, on the
 * next one, today included.
 * Undefined for what is in a payout, paid, or will never be paid.
 */
export function expectedPayoutDate(
  {status, occurredAt, holdUntil}: Payable,
  {payoutDay, timeZone}: PayoutCalendar,
  now: Instant,
): CalendarDate | undefined {
  if (status !== 'pending' && status !== 'on_hold' && status !== 'approved') return undefined;
  // An operator may approve before the hold ends: then the next payout takes it.
  const since = status === 'approved' ? occurredAt : (holdUntil ?? occurredAt);
  const due = payoutDayAfter(dateIn(timeZone, since), payoutDay);
  const today = dateIn(timeZone, now);
  return due >= today ? due : payoutDayFrom(today, payoutDay);
}

/** The first payout day on or after a date. */
export function payoutDayFrom(date: CalendarDate, payoutDay: number): CalendarDate {
  return Number(date.slice(8)) === payoutDay ? date : payoutDayAfter(date, payoutDay);
}

/** The first payout day later than a date. */
export function payoutDayAfter(date: CalendarDate, payoutDay: number): CalendarDate {
  const inMonth = `${date.slice(0, 8)}${String(payoutDay).padStart(2, '0')}`;
  return inMonth > date ? inMonth : addMonths(inMonth, 1);
}
