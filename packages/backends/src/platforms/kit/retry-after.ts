import {retryAfterMs} from '../../http/retry.js';

/** Milliseconds to wait after a refusal; undefined when the answer does not say. */
export type RetryAfter = (headers: Headers, now: number) => number | undefined;

/** Seconds, or a date: RFC 9110. */
export const secondsOrDate: RetryAfter = retryAfterMs;

/** Seconds from here on would make a wait of half a century: it is a moment. */
const EARLIEST_MOMENT = 1_000_000_000;
const EARLIEST_IN_MS = EARLIEST_MOMENT * 1000;

/** A header that holds the moment itself, in seconds or milliseconds since 1970, where others hold a span. */
export function momentIn(header: string): RetryAfter {
  return (headers, now) => {
    const text = headers.get(header)?.trim() ?? '';
    if (!/^\d{1,15}$/.test(text)) return undefined;
    const value = Number(text);
    if (value < EARLIEST_MOMENT) return value * 1000;
    return Math.max(0, (value < EARLIEST_IN_MS ? value * 1000 : value) - now);
  };
}

/** The first of them that says something. */
export function firstOf(...ways: readonly RetryAfter[]): RetryAfter {
  return (headers, now) => {
    for (const way of ways) {
      const ms = way(headers, now);
      if (ms !== undefined) return ms;
    }
    return undefined;
  };
}
