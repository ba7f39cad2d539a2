import {addDays, dateIn, startOfDay} from '@kabinet/contract';
import type {CalendarDate, Period} from '@kabinet/contract';
import {shaped} from '../kit/index.js';
import type {PartnerUpstream} from '../kit/index.js';
import {timeseriesSchema} from './objects.js';

/** Within these lengths Dub counts by whole days: by hours when it is shorter, by months when it is longer. */
const SHORTEST_DAYS = 7;
const LONGEST_DAYS = 90;

/** Clicks by day, as Dub counts them in that zone. Days without any may be left out. */
export async function clicksByDay(
  api: PartnerUpstream,
  partnerId: string,
  period: Period,
  timezone: string,
): Promise<ReadonlyMap<CalendarDate, number>> {
  const answers = await Promise.all(
    windowsOf(period).map(async ({from, to}) => {
      const start = startOfDay(from, timezone);
      const end = new Date(Date.parse(startOfDay(addDays(to, 1), timezone)) - 1).toISOString();
      const query = {partnerId, groupBy: 'timeseries', start, end, timezone};
      const {body} = (await api.ask({path: '/partners/analytics', query})).value;
      return shaped(timeseriesSchema, body, 'timeseries');
    }),
  );
  const days = new Map<CalendarDate, number>();
  for (const {start, clicks} of answers.flat()) {
    const day = dayOf(start, timezone);
    if (day >= period.from && day <= period.to) days.set(day, (days.get(day) ?? 0) + clicks);
  }
  return days;
}

/** Parts that cover the period, each of a length that is counted by days; the first may begin before it. */
export function windowsOf({from, to}: Period): Period[] {
  const windows: Period[] = [];
  for (let end = to; end >= from; end = addDays(windows[0]?.from ?? from, -1)) {
    const longest = addDays(end, 1 - LONGEST_DAYS);
    const shortest = addDays(end, 1 - SHORTEST_DAYS);
    const start = longest > from ? longest : from;
    windows.unshift({from: start < shortest ? start : shortest, to: end});
  }
  return windows;
}

/** A day's start is midnight as it is written, or a moment that is midnight in the zone. */
function dayOf(start: string, timezone: string): CalendarDate {
  return /T00:00:00(\.0+)?(Z|[+-]\d\d:\d\d)$/.test(start) ? start.slice(0, 10) : dateIn(timezone, start);
}
