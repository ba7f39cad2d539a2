import {offsetIn} from '@kabinet/contract';

/** What calendar and clock on the wall show at a moment: Monday is `1`, the first hour `00`. */
export type WallClock = (at: string) => {readonly weekday: string; readonly hour: string};

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;

/** Clocks change on quarters of an hour, so that each is asked for once: asking for every click is slow. */
export function wallClock(timeZone: string): WallClock {
  const known = new Map<number, ReturnType<WallClock>>();
  return (at) => {
    const quarter = Math.floor(Date.parse(at) / QUARTER_MS) * QUARTER_MS;
    let shown = known.get(quarter);
    if (!shown) known.set(quarter, (shown = shownAt(quarter, timeZone)));
    return shown;
  };
}

function shownAt(ms: number, timeZone: string): ReturnType<WallClock> {
  const wall = new Date(ms + offsetIn(timeZone, new Date(ms).toISOString()) * MINUTE_MS);
  return {weekday: String(wall.getUTCDay() || 7), hour: wall.toISOString().slice(11, 13)};
}
