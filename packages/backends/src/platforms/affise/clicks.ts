import {calendarDateSchema} from '@kabinet/contract';
import type {CalendarDate} from '@kabinet/contract';
import * as v from 'valibot';
import {Unreadable} from '../../mapped/values/unreadable.js';
import type {ClickCount} from '../kit/click-report.js';
import type {SLICES, StatsRow} from './shapes.js';

type Slice = (typeof SLICES)[number];

/** A day needs its month and year: each is a number of its own. */
const DAY: readonly Slice[] = ['year', 'month', 'day'];

/** The slices of a cut by the contract's names; at least one is needed. */
export function slicesOf(by: readonly string[]): readonly Slice[] {
  const slices = by.flatMap((name) => (name === 'day' ? DAY : [name as Slice]));
  return slices.length > 0 ? slices : DAY;
}

/** One row of the statistics as clicks by the contract's names. @throws {Unreadable} */
export function clicksOf({slice, traffic}: StatsRow, by: readonly string[]): ClickCount {
  const values: Record<string, string> = {};
  const labels: Record<string, string> = {};
  for (const name of by) {
    const found = slice[name];
    if (name === 'day') values[name] = dayOf(slice);
    else if (typeof found === 'object' && found !== null) {
      values[name] = found.id;
      if (found.title !== undefined) labels[name] = found.title;
    } else values[name] = String(found ?? '');
  }
  return {values, labels, figures: {clicks: traffic.raw}};
}

/** @throws {Unreadable} */
function dayOf({year, month, day}: StatsRow['slice']): CalendarDate {
  const parts = [year, month, day].map((part) => (typeof part === 'object' ? '' : String(part).padStart(2, '0')));
  const text = parts.join('-');
  if (v.is(calendarDateSchema, text)) return text;
  throw new Unreadable('a day in three numbers', text);
}
