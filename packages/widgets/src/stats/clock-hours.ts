import {dateIn} from '@kabinet/contract';
import type {Instant} from '@kabinet/contract';
import {dateTimeIn} from '../runtime/format/clock.js';
import type {Formatters} from '../runtime/format/formatters.js';

const HOUR_MS = 3_600_000;

/** Whether the clock shows this hour a second time on the same day, because it is set back. */
export function isTwice(hour: Instant, {time}: Pick<Formatters, 'time'>): boolean {
  const beside = (hours: number): Instant => new Date(Date.parse(hour) + hours * HOUR_MS).toISOString();
  return [-1, 1].some((hours) => time(beside(hours)) === time(hour));
}

/**
 * What makes the hours of two periods comparable: the number of the day, the clock, and whether it is the second time
 * that the clock shows it: `0 02`, `0 02 again`. Minutes do not count: where the clock moves by half an hour, all hours
 * after it begin at half past.
 */
export function clockHours(hours: readonly Instant[], timeZone: string): string[] {
  const seen = new Set<string>();
  const days: string[] = [];
  return hours.map((hour) => {
    const day = dateIn(timeZone, hour);
    if (days.at(-1) !== day) days.push(day);
    const name = `${days.length - 1} ${dateTimeIn(timeZone, hour).slice(-5, -3)}`;
    if (seen.has(name)) return `${name} again`;
    seen.add(name);
    return name;
  });
}
