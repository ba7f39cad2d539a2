import * as v from 'valibot';

/**
 * Calendar dates (`2026-03-29`), instants (RFC 3339) and the time zones that connect them.
 *
 * Dates are moved by calendar arithmetic, never by adding milliseconds: a day has 23, 24 or 25 hours.
 */

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A real day of the years 1900 to 2199; `2026-02-29` is refused. */
export const calendarDateSchema = v.pipe(
  v.string(),
  v.isoDate('A date such as "2026-03-29" is expected.'),
  v.check(isRealDate, 'There is no such day in the calendar.'),
);
export type CalendarDate = v.InferOutput<typeof calendarDateSchema>;

/** A moment with `Z` or an offset: `2026-03-29T01:00:00Z`, `2026-03-29T04:00:00.250+03:00`. */
export const instantSchema = v.pipe(
  v.string(),
  v.isoTimestamp('A moment such as "2026-03-29T01:00:00Z" is expected.'),
  v.check(isRealInstant, 'There is no such moment.'),
);
export type Instant = v.InferOutput<typeof instantSchema>;

/** An IANA name that this platform's Intl knows. Bare offsets (`+03:00`) are refused: SQL databases read their sign the other way. */
export const timeZoneSchema = v.pipe(
  v.string(),
  v.maxLength(64),
  v.check(isTimeZone, 'A time zone such as "Europe/Berlin" is expected.'),
);
export type TimeZone = v.InferOutput<typeof timeZoneSchema>;

/* Dates. */

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateAt(midnight(date) + days * DAY_MS);
}

/** The same day of another month, or that month's last day: `2026-01-31` plus one month is `2026-02-28`. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const day = Number(date.slice(8));
  const first = shiftedFirstOfMonth(date, months);
  return addDays(first, Math.min(day, Number(lastOfMonth(first).slice(8))) - 1);
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (midnight(to) - midnight(from)) / DAY_MS;
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(midnight(date)).getUTCDay() || 7;
}

export function firstOfMonth(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 7)}-01`;
}

export function lastOfMonth(date: CalendarDate): CalendarDate {
  return addDays(shiftedFirstOfMonth(date, 1), -1);
}

/** The Monday on or before the date. */
export function firstOfWeek(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - weekdayOf(date));
}

export function firstOfQuarter(date: CalendarDate): CalendarDate {
  return shiftedFirstOfMonth(date, -((Number(date.slice(5, 7)) - 1) % 3));
}

export function firstOfYear(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 4)}-01-01`;
}

/** −1, 0 or 1, for sorting. */
export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function shiftedFirstOfMonth(date: CalendarDate, months: number): CalendarDate {
  return dateAt(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + months, 1));
}

function midnight(date: CalendarDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

function dateAt(utcMs: number): CalendarDate {
  return new Date(utcMs).toISOString().slice(0, 10);
}

function isRealDate(text: string): boolean {
  return text >= '1900-01-01' && text <= '2199-12-31' && dateAt(midnight(text)) === text;
}

function isRealInstant(text: string): boolean {
  const form = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(text);
  return form?.[1] !== undefined && isRealDate(form[1]) && !Number.isNaN(Date.parse(text));
}

/* Time zones. Every function throws `RangeError` for a zone that Intl does not know. */

/** The day that the calendar on the wall shows at that moment. */
export function dateIn(timeZone: string, instant: Instant): CalendarDate {
  return dateAt(wallClock(timeZone, Date.parse(instant)));
}

/** Minutes ahead of UTC at that moment: 345 in Kathmandu, −180 in São Paulo. Not whole for local mean times of long ago. */
export function offsetIn(timeZone: string, instant: Instant): number {
  return offsetMs(timeZone, Date.parse(instant)) / 60_000;
}

/**
 * The first instant of a day, as `Date.prototype.toISOString` writes it. Usually midnight; where the clock jumps over
 * midnight, the moment after the jump; for a day that the zone skipped, the start of the next one.
 */
export function startOfDay(date: CalendarDate, timeZone: string): Instant {
  return new Date(startOfDayMs(date, timeZone)).toISOString();
}

/**
 * The starts of the hours of a day, counted from its first instant: 24 as a rule, 23 or 25 when clocks change, none for
 * a skipped day. Where clocks change by half an hour, the last one is short.
 */
export function hoursOfDay(date: CalendarDate, timeZone: string): Instant[] {
  const end = startOfDayMs(addDays(date, 1), timeZone);
  const hours: Instant[] = [];
  for (let at = startOfDayMs(date, timeZone); at < end; at += HOUR_MS) hours.push(new Date(at).toISOString());
  return hours;
}

/** That member of {@link hoursOfDay} in which the instant lies. */
export function hourIn(timeZone: string, instant: Instant): Instant {
  const at = Date.parse(instant);
  const start = startOfDayMs(dateIn(timeZone, instant), timeZone);
  return new Date(at - ((at - start) % HOUR_MS)).toISOString();
}

function startOfDayMs(date: CalendarDate, timeZone: string): number {
  const wanted = midnight(date);
  // By the offset of the day before, then by that of the day after: when a clock is set back over midnight and shows it
  // twice, the former is the earlier one.
  const candidates = [wanted - DAY_MS, wanted + DAY_MS].map((near) => wanted - offsetMs(timeZone, near));
  const exact = candidates.find((at) => wallClock(timeZone, at) === wanted);
  return exact ?? firstMomentPast(wanted, timeZone, Math.min(...candidates), Math.max(...candidates));
}

/** No clock showed that midnight: the jump over it lies after `low` and not after `high`. */
function firstMomentPast(wanted: number, timeZone: string, low: number, high: number): number {
  let [before, after] = [low, high];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (wallClock(timeZone, middle) >= wanted) after = middle;
    else before = middle;
  }
  return after;
}

function offsetMs(timeZone: string, at: number): number {
  return wallClock(timeZone, at) - at;
}

/** What the wall clock shows, as if it were UTC. */
function wallClock(timeZone: string, at: number): number {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const {type, value} of formatterFor(timeZone).formatToParts(at)) shown[type] = Number(value);
  const {year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0} = shown;
  const milliseconds = ((at % 1000) + 1000) % 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
}

function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    formatterFor(name);
    return true;
  } catch {
    return false;
  }
}

const MAX_FORMATTERS = 64;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a thousand times its use; the bound is there because zone names come from outside. */
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const [oldest] = formatters.keys();
  if (oldest !== undefined && formatters.size >= MAX_FORMATTERS) formatters.delete(oldest);
  formatters.set(timeZone, made);
  return made;
}
