import {checkReportQuery} from '@kabinet/contract';
import type {Period, ReportQuery} from '@kabinet/contract';
import type {Countable, CountedRow} from '../lists/report.js';
import type {Mapping} from './document/judged.js';
import {countableOf, countedIn, daysOfAll, needsCommissions} from './figures.js';
import type {Reader} from './reader.js';

/** Rows that are counted, as old as the oldest answer that they are from. */
export interface Counted {
  readonly rows: readonly CountedRow[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** How figures are counted by a document. */
export interface Counting extends Countable {
  /** @throws {BackendError} `validation` before anything is asked for. */
  forReport(query: ReportQuery): Promise<Counted>;
  inPeriod(period: Period): Promise<Counted>;
}

/** Undefined when the document counts nothing. */
export function countingBy(mapping: Mapping, reader: Reader, now: () => number): Counting | undefined {
  const countable = countableOf(mapping);
  if (!countable) return undefined;
  const {report} = mapping;
  const commissions = needsCommissions(mapping) ? mapping.commissions : undefined;
  const inPeriods = async (periods: readonly Period[]): Promise<Counted> => {
    const [list, days] = await Promise.all([
      commissions && reader.commissions(commissions),
      Promise.all(report ? periods.map((period) => reader.days(report, period)) : []),
    ]);
    return {
      rows: countedIn(mapping, {commissions: list?.rows ?? [], days: daysOfAll(days, periods)}),
      at: Math.min(now(), ...[...(list ? [list] : []), ...days].map(({at}) => at)),
    };
  };
  return {
    ...countable,
    forReport: (query) => {
      const {period, compare} = checkReportQuery(query);
      return inPeriods(compare ? [period, compare] : [period]);
    },
    inPeriod: (period) => inPeriods([period]),
  };
}
