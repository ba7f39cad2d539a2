import type {CalendarDate, Commission, Period, Report, ReportQuery} from '@kabinet/contract';
import type {AnswerScope} from '../../lists/answers.js';
import {COMMISSION_METRICS, countedCommissions} from '../../lists/counted-commissions.js';
import {reportOfRows} from '../../lists/report.js';
import type {Countable, CountedRow} from '../../lists/report.js';

/** What can be counted where clicks are told by day, and by nothing else that could also be filtered by. */
export const COUNTED_BY_DAY: Countable = {
  metrics: ['clicks', ...COMMISSION_METRICS],
  dimensions: ['weekday'],
  granularities: ['day', 'week', 'month'],
};

/** Clicks of the days that have any. */
export type ClicksByDay = (period: Period) => Promise<ReadonlyMap<CalendarDate, number>>;

/** Clicks are the platform's; conversions and money are those of the commissions, so that tiles and rows say the same. */
export async function dayReport(
  clicksByDay: ClicksByDay,
  {partner, programme, meta}: AnswerScope,
  commissions: readonly Commission[],
  query: ReportQuery,
): Promise<Report> {
  const periods = query.metrics.includes('clicks') ? [query.period, ...(query.compare ? [query.compare] : [])] : [];
  const clicks = await Promise.all(periods.map((period) => clicksByDay(period)));
  const days = new Map(clicks.flatMap((byDay) => [...byDay]));
  const counted = [...days].map(([day, count]): CountedRow => ({day, values: {}, figures: {clicks: count}}));
  const rows = [...counted, ...countedCommissions(commissions, programme.timeZone)];
  return reportOfRows({...COUNTED_BY_DAY, partner, programme, meta}, rows, query);
}
