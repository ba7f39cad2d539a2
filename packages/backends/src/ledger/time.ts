import type {Instant} from '@kabinet/contract';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

export function instantAt(ms: number): Instant {
  return new Date(ms).toISOString();
}

export function after(instant: Instant, ms: number): Instant {
  return instantAt(Date.parse(instant) + ms);
}

export function before(instant: Instant, ms: number): Instant {
  return instantAt(Date.parse(instant) - ms);
}
