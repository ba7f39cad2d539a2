import {addDays, lastOfMonth} from '@kabinet/contract';
import type {CalendarDate, Period} from '@kabinet/contract';

const OFFERED = 24;

/** This month and those before it, newest first, none before `oldest`: `2026-11`. */
export function monthsUntil(today: CalendarDate, oldest: CalendarDate | undefined): string[] {
  const months: string[] = [];
  for (let month = today.slice(0, 7); months.length < OFFERED; month = addDays(`${month}-01`, -1).slice(0, 7)) {
    if (oldest !== undefined && month < oldest.slice(0, 7)) break;
    months.push(month);
  }
  return months;
}

/** All days of a month: `2026-02` is 1 to 28 February. */
export function daysOfMonth(month: string): Period {
  const from = `${month}-01`;
  return {from, to: lastOfMonth(from)};
}
