import {addDays, startOfDay} from '@kabinet/contract';
import type {Period} from '@kabinet/contract';

/** Whether a moment lies on one of the period's days. */
export function within({from, to}: Period, timeZone: string): (at: string) => boolean {
  const [start, end] = [startOfDay(from, timeZone), startOfDay(addDays(to, 1), timeZone)];
  return (at) => at >= start && at < end;
}

/** An empty list lets everything through. */
export function isIn(list: readonly string[] | undefined, value: string): boolean {
  return !list?.length || list.includes(value);
}
