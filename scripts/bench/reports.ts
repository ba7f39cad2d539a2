import type {PartnerBackend, ReportQuery} from '@kabinet/contract';
import {addDays} from '@kabinet/contract';

export interface Latency {
  readonly p50: number;
  readonly p99: number;
}

const WARM_UP = 10;
const TIMES = 200;

const METRICS = ['clicks', 'uniqueClicks', 'leads', 'conversions', 'revenue', 'earnings'];

/** What is asked about a year that ends today, by the name under which it is printed. */
export function yearQueries(programme: string, today: string): Readonly<Record<string, ReportQuery>> {
  const period = {from: addDays(today, -364), to: today};
  const compare = {from: addDays(today, -729), to: addDays(today, -365)};
  const byDay: ReportQuery = {programme, period, metrics: METRICS, granularity: 'day'};
  return {
    'by day': byDay,
    'by day, compared with the year before': {...byDay, compare},
    'by day and by link': {...byDay, dimensions: ['link']},
  };
}

/** One question after another, as one partner's page asks. Milliseconds. */
export async function measureReport({report}: PartnerBackend, query: ReportQuery): Promise<Latency> {
  if (!report) throw new Error('The backend has no report.');
  const durations: number[] = [];
  for (let count = 0; count < WARM_UP + TIMES; count++) {
    const begun = performance.now();
    await report(query);
    if (count >= WARM_UP) durations.push(performance.now() - begun);
  }
  durations.sort((a, b) => a - b);
  const at = (share: number) => durations[Math.min(TIMES - 1, Math.floor(share * TIMES))] ?? NaN;
  return {p50: at(0.5), p99: at(0.99)};
}
