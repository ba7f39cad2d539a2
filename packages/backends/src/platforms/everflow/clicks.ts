import {dateIn} from '@kabinet/contract';
import type {CalendarDate} from '@kabinet/contract';
import {momentOf} from '../../mapped/values/moment.js';
import type {ClickCount} from '../kit/click-report.js';
import type {TableRow} from './shapes.js';

/** Columns by the contract's names. */
export const COLUMNS: Readonly<Record<string, string>> = {
  day: 'date',
  offer: 'offer',
  sub1: 'sub1',
  sub2: 'sub2',
  sub3: 'sub3',
  sub4: 'sub4',
  sub5: 'sub5',
};

export const CLICK_DIMENSIONS = Object.keys(COLUMNS).filter((name) => name !== 'day');

/**
 * One row of the table as clicks by the contract's names.
 * @param timeZone - In which its days begin.
 * @throws {Unreadable}
 */
export function clicksOf({columns, reporting}: TableRow, timeZone: string): ClickCount {
  const values: Record<string, string> = {};
  const labels: Record<string, string> = {};
  for (const [name, column] of Object.entries(COLUMNS)) {
    const found = columns.find(({column_type: type}) => type === column);
    if (!found) continue;
    values[name] = name === 'day' ? dayOf(found.id, timeZone) : found.id;
    if (name === 'offer') labels[name] = found.label;
  }
  return {values, labels, figures: {clicks: reporting.total_click, uniqueClicks: reporting.unique_click}};
}

const DAY_SECONDS = 86_400;

/**
 * A day is written as the second at which it begins, and the documentation does not say by which clock. A midnight in UTC
 * is the name of a day; any other second is the midnight of the zone that was asked for.
 * @throws {Unreadable}
 */
function dayOf(id: string, timeZone: string): CalendarDate {
  const at = momentOf(id, {style: 'seconds'});
  return Number(id) % DAY_SECONDS === 0 ? at.slice(0, 10) : dateIn(timeZone, at);
}
