import {addDays} from '@kabinet/contract';
import type {BaseMetric, CalendarDate, CheckedReportQuery, Period, Report, ReportQuery, Text} from '@kabinet/contract';
import type {AnswerScope} from '../../lists/answers.js';
import {checkCountable, reportOfRows} from '../../lists/report.js';
import type {Countable, CountedRow} from '../../lists/report.js';
import type {Read} from './kept-answers.js';
import {requireRange} from './range.js';

/** What clicks are counted by. */
export interface ClickCut {
  readonly period: Period;
  /** `day` and ids of dimensions; empty for all of the period together. */
  readonly by: readonly string[];
}

/** Clicks that have the same values. */
export interface ClickCount {
  /** By the names of the cut; a day is a calendar date of the programme's zone. */
  readonly values: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, Text | undefined>>;
  readonly figures: Readonly<Partial<Record<'clicks' | 'uniqueClicks', number>>>;
}

/** Counts clicks; null when not all of them were counted. */
export type CountClicks = (cut: ClickCut) => Promise<Read<readonly ClickCount[] | null>>;

export interface ClickReportScope extends Countable {
  readonly clicks: CountClicks;
  /** Conversions and money, from rows that are all there. */
  readonly rows: () => Promise<Read<readonly CountedRow[]>>;
  /** Before it nothing is known; everything is, when it is left out. */
  readonly oldestDay?: CalendarDate;
  readonly rangeDays: number;
  readonly answerScope: (at: number) => AnswerScope;
}

const CLICK_METRICS: readonly BaseMetric[] = ['clicks', 'uniqueClicks'];

/**
 * A report in which clicks are those that a platform counted, while conversions and money are those of its rows: so a
 * tile says what the list beside it adds up to, whatever else the platform's own totals include.
 * @throws {BackendError}
 */
export async function clickReport(scope: ClickReportScope, input: ReportQuery): Promise<Report> {
  const query = checkCountable(scope, input);
  requireRange(query, scope.rangeDays);
  const wants = (names: readonly BaseMetric[]) => query.metrics.some((metric) => names.includes(metric));
  const wantsRows = query.metrics.some((metric) => !CLICK_METRICS.includes(metric));
  const [rows, ...clicks] = await Promise.all([
    wantsRows ? scope.rows() : undefined,
    ...(wants(CLICK_METRICS) ? cutsOf(scope, query).map((cut) => countedClicks(scope, cut)) : []),
  ]);
  const parts = [...(rows ? [rows] : []), ...clicks];
  const answer = scope.answerScope(Math.min(...parts.map(({at}) => at)));
  const all = [...parts.flatMap(({value}) => value), ...unknownDays(scope, query)];
  const isComplete = clicks.every(({isLost}) => !isLost);
  return reportOfRows({...scope, ...answer}, isComplete ? all : all.map(withoutClicks), input);
}

/** By days only where days are asked for: a year of them is a long answer. */
function cutsOf(
  {oldestDay = ''}: ClickReportScope,
  {period, compare, granularity, dimensions, filters}: CheckedReportQuery,
): ClickCut[] {
  const names = [...new Set([...dimensions, ...Object.keys(filters)])];
  const isShared = compare !== undefined && compare.from <= period.to && period.from <= compare.to;
  const periods = isShared ? [spanOf(period, compare)] : [period, ...(compare ? [compare] : [])];
  const by = granularity || isShared ? ['day', ...names] : names;
  return periods
    .map(({from, to}) => ({from: from < oldestDay ? oldestDay : from, to}))
    .filter(({from, to}) => from <= to)
    .map((known) => ({period: known, by}));
}

function spanOf(a: Period, b: Period): Period {
  return {from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to};
}

type ClickRows = Read<readonly CountedRow[]> & {readonly isLost?: boolean};

async function countedClicks({clicks}: ClickReportScope, cut: ClickCut): Promise<ClickRows> {
  const {value, at} = await clicks(cut);
  const {from} = cut.period;
  if (!value) return {value: [{day: from, values: {}, figures: {}}], at, isLost: true};
  return {value: value.map(({values, ...rest}) => ({day: values['day'] ?? from, values, ...rest})), at};
}

function withoutClicks(row: CountedRow): CountedRow {
  return {...row, figures: {...row.figures, clicks: null, uniqueClicks: null}};
}

/** Nothing is known of them, which is not zero. */
function unknownDays({oldestDay = ''}: ClickReportScope, {period, compare, metrics}: CheckedReportQuery): CountedRow[] {
  const figures = Object.fromEntries(metrics.map((metric) => [metric, null]));
  return [period, ...(compare ? [compare] : [])].flatMap(({from, to}) => {
    const rows: CountedRow[] = [];
    for (let day = from; day <= to && day < oldestDay; day = addDays(day, 1)) rows.push({day, values: {}, figures});
    return rows;
  });
}
