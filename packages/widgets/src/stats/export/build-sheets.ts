import type {Granularity, Metric, Report} from '@kabinet/contract';
import {shareOf} from '@kabinet/contract';
import {dateTimeIn} from '../../runtime/format/clock.js';
import type {Lines} from '../breakdown/rows-table.js';
import {formerOf} from '../comparison.js';
import {dimensionName} from '../breakdown/names.js';
import {shownMoney, valueOf} from '../metric-value.js';
import {stepsOf} from '../series.js';
import {includesNow, nameOf, stepOf} from '../stats.view.js';
import type {StatsView} from '../stats.view.js';
import {EMPTY, textCell} from '../../files/sheet.js';
import type {Cell, Sheet} from '../../files/sheet.js';

/** What was asked, for the top of a file: words only. */
export interface Asked {
  readonly report: Report;
  /** Dimension and value, as they are called on screen. */
  readonly filters: readonly (readonly [string, string])[];
}

/** The breakdown as it is shown: the same rows in the same order, others, totals. */
export function breakdownSheet(view: StatsView, content: Lines, asked: Asked, share: Metric | undefined): Sheet {
  const {t} = view;
  const {dimensions, metrics, lines, report} = content;
  const columns = metrics.flatMap((metric) =>
    figureColumns(view, metric, [...lines.map(({figures}) => figures), report.totals]),
  );
  const total = (share && report.totals[share.id]) ?? null;
  const percent = (value: string | null): Cell => (value === null ? EMPTY : {kind: 'percent', value});
  const rows = lines.map(({name, figures}) => [
    textCell(name),
    ...columns.map(({cell}) => cell(figures)),
    ...(share ? [percent(shareOf(figures[share.id] ?? null, total))] : []),
  ]);
  const names = dimensions.map((dimension) => dimensionName(view, dimension)).join(' · ');
  return {
    title: `${t('title')}: ${names}`,
    facts: factsOf(view, asked),
    head: [
      names,
      ...columns.map(({head}) => head),
      ...(share ? [`${t('breakdown.share')}: ${nameOf(share, view)}`] : []),
    ],
    rows: [...rows, [textCell(t('word.total')), ...columns.map(({cell}) => cell(report.totals))]],
  };
}

/** The series of every metric as it is shown, with the other period beside each when it is compared. */
export function seriesSheet(view: StatsView, metrics: readonly Metric[], asked: Asked): Sheet {
  const {t} = view;
  const {report} = asked;
  const step = stepOf(report) ?? 'day';
  const steps = stepsOf(report, step);
  const all = [...(report.series ?? []), ...(report.compare?.series ?? [])].map(({figures}) => figures);
  const columns = metrics.flatMap((metric) => figureColumns(view, metric, [...all, report.totals]));
  const before = report.compare ? t(`column.${formerOf(report)}`) : undefined;
  const rows = steps.map(({step: {bucket, figures}, before: former}) => [
    bucketCell(bucket, step, report.meta.timeZone),
    ...columns.map(({cell}) => cell(figures)),
    ...(before === undefined ? [] : columns.map(({cell}) => cell(former?.figures ?? {}))),
  ]);
  return {
    title: `${t('title')}: ${t(`step.${step}`).toLocaleLowerCase(view.runtime.locale)}`,
    facts: factsOf(view, asked),
    head: [
      t(`column.${step}`),
      ...columns.map(({head}) => head),
      ...(before === undefined
        ? []
        : columns.map(({head}) => `${head} (${before.toLocaleLowerCase(view.runtime.locale)})`)),
    ],
    rows,
  };
}

function factsOf({t, format, programme}: StatsView, {report, filters}: Asked): [string, string][] {
  const {period, compare, meta} = report;
  const days = ({from, to}: Report['period']): string => `${from} – ${to}`;
  return [
    [t('export.period'), days(period)],
    ...(compare ? [[t('export.compared'), days(compare.period)] satisfies [string, string]] : []),
    [t('export.zone'), `${meta.timeZone}, ${format.zone(meta.asOf)}`],
    [t('export.currency'), programme.currency],
    [t('export.as-of'), dateTimeIn(meta.timeZone, meta.asOf)],
    ...(includesNow(report) ? [[t('export.open'), t('chart.unfinished')] satisfies [string, string]] : []),
    ...filters.map(([name, value]): [string, string] => [t('export.filter', {name}), value]),
  ];
}

type Figures = Report['totals'];

/** A column for each currency that a metric has: amounts of two currencies never share one. */
function figureColumns(
  view: StatsView,
  metric: Metric,
  all: readonly Figures[],
): {head: string; cell: (figures: Figures) => Cell}[] {
  const {currency} = view.programme;
  const name = nameOf(metric, view);
  const values = all.map((figures) => valueOf(metric, figures, currency));
  const currencies = new Set(
    values.flatMap((value) =>
      value?.kind === 'money' ? [value.value, ...value.others].map((money) => money.currency) : [],
    ),
  );
  if (currencies.size === 0) return [{head: name, cell: (figures) => figureCell(metric, figures, currency)}];
  return [...currencies].map((code) => ({
    head: `${name}, ${code}`,
    cell: (figures) => moneyCell(view, metric, figures, code),
  }));
}

function moneyCell({format, programme}: StatsView, metric: Metric, figures: Figures, code: string): Cell {
  const value = valueOf(metric, figures, programme.currency);
  if (value?.kind !== 'money') return EMPTY;
  const money = [value.value, ...value.others].find(({currency}) => currency === code);
  if (!money) return {kind: 'number', value: '0', digits: format.moneyDigits(code)};
  const {amount} = shownMoney(metric, money, format);
  return {kind: 'number', value: amount, digits: Math.max(format.moneyDigits(code), amount.split('.')[1]?.length ?? 0)};
}

function figureCell(metric: Metric, figures: Figures, currency: string): Cell {
  const value = valueOf(metric, figures, currency);
  switch (value?.kind) {
    case 'count':
      return {kind: 'number', value: String(value.value), digits: 0};
    case 'percent':
      return {kind: 'percent', value: value.value};
    case 'number':
      return {kind: 'number', value: value.value, digits: metric.digits ?? 2};
    case 'quantity':
      return {kind: 'number', value: value.value.value, digits: value.value.value.split('.')[1]?.length ?? 0};
    default:
      return EMPTY;
  }
}

function bucketCell(bucket: string, step: Granularity, timeZone: string): Cell {
  if (step === 'hour') return {kind: 'moment', value: dateTimeIn(timeZone, bucket)};
  return {kind: 'date', value: step === 'month' ? `${bucket}-01` : bucket};
}
