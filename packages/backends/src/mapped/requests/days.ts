import {addDays, startOfDay} from '@kabinet/contract';
import type {CalendarDate, Period} from '@kabinet/contract';
import type {MappedRequest} from '../document/lists.js';
import type {DayStyle} from '../document/report.js';
import type {Parameters} from './url.js';

/** Whether an answer has the days of a period only: whether the request names one. */
export function isOfPeriod({path, query = {}}: MappedRequest): boolean {
  return [path, ...Object.values(query)].some((text) => /\{(?:from|to|after)\}/.test(text));
}

/** The days of a period, as a request writes them: the first, the last, and the one after it. */
export function dayParameters({from, to}: Period, style: DayStyle, timeZone: string): Parameters {
  const written = (day: CalendarDate) => dayText(day, style, timeZone);
  return {from: written(from), to: written(to), after: written(addDays(to, 1))};
}

function dayText(day: CalendarDate, style: DayStyle, timeZone: string): string {
  switch (style) {
    case 'iso':
      return day;
    case 'compact':
      return day.replaceAll('-', '');
    case 'dotted':
      return day.split('-').reverse().join('.');
    case 'seconds':
      return String(Date.parse(startOfDay(day, timeZone)) / 1000);
    case 'milliseconds':
      return String(Date.parse(startOfDay(day, timeZone)));
  }
}
