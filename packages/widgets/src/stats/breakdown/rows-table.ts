import {html, svg} from 'lit';
import type {TemplateResult} from 'lit';
import {canonicalJson, restOf, shareOf} from '@kabinet/contract';
import type {Dimension, Figures, Metric, Report, ReportRow} from '@kabinet/contract';
import {amount} from '../../templates/amount.js';
import {dataTable} from '../../templates/data-table.js';
import type {Column} from '../../templates/data-table.js';
import {shownMoney, valueOf, writeValue} from '../metric-value.js';
import {nameOf, shortNameOf} from '../stats.view.js';
import type {StatsView} from '../stats.view.js';
import type {Cut} from './cut.js';
import {dimensionName, valueName} from './names.js';

/** One line of the breakdown: a row of the report, or what all others have together. */
export interface Line {
  readonly name: string;
  readonly figures: Figures;
  /** Undefined for the others. */
  readonly row: ReportRow | undefined;
}

export interface Lines {
  readonly report: Report;
  readonly dimensions: readonly Dimension[];
  readonly metrics: readonly Metric[];
  readonly lines: readonly Line[];
}

/** One text for what a row stands for; an answer that has it twice has it once too often. */
function keyOf({keys}: ReportRow): string {
  return canonicalJson(keys.map(({value}) => value));
}

/** The rows of an answer and, if there are more than these, the others: lines always add up to the totals. */
export function linesOf(
  view: StatsView,
  report: Report,
  dimensions: readonly Dimension[],
  metrics: readonly Metric[],
): Lines {
  const rows = [...new Map((report.rows ?? []).map((row) => [keyOf(row), row])).values()];
  const lines: Line[] = rows.map((row) => ({name: rowName(view, dimensions, row), figures: row.figures, row}));
  if (!report.nextCursor) return {report, dimensions, metrics, lines};
  const registry = new Map(view.session.capabilities.metrics.map((metric) => [metric.id, metric]));
  const count = report.rowCount === undefined ? undefined : report.rowCount - rows.length;
  const others: Line = {
    name: count === undefined ? view.t('breakdown.others') : view.t('breakdown.others-count', {rows: count}),
    figures: restOf(
      report.totals,
      rows.map(({figures}) => figures),
      registry,
    ),
    row: undefined,
  };
  return {report, dimensions, metrics, lines: [...lines, others]};
}

function rowName(view: StatsView, dimensions: readonly Dimension[], {keys}: ReportRow): string {
  const names = keys.map(({dimension, value, label}) => {
    const known = dimensions.find(({id}) => id === dimension);
    return known ? valueName(view, known, value, label) : value;
  });
  return names.join(' · ');
}

/** The metric whose share of the total is told: the one that orders the rows, unless it is a ratio. */
export function shareMetric(metrics: readonly Metric[], sort: string | undefined): Metric | undefined {
  const sorted = metrics.find(({id}) => id === sort);
  return [sorted, ...metrics].find((metric) => metric && !metric.formula);
}

export interface RowsTableOptions {
  readonly caption: string;
  readonly cut: Cut;
  onSort: (metric: string) => void;
  onOpen: (line: ReportRow, name: string) => void;
}

/** Rows, others and totals; a row opens what is inside it. */
export function rowsTable(view: StatsView, content: Lines, options: RowsTableOptions): TemplateResult {
  const {dimensions, metrics, lines} = content;
  const [lead, ...rest] = metrics;
  const name: Column<Line> = {
    key: 'name',
    head: dimensions.map((dimension) => dimensionName(view, dimension)).join(' · '),
    isRowHeader: true,
    cell: (line) => nameCell(view, line, options),
    foot: view.t('word.total'),
  };
  const figure = (metric: Metric): Column<Line> => figureColumn(view, content, metric, options);
  return dataTable<Line>({
    caption: options.caption,
    tableClass: 'rows',
    rows: lines,
    rowKey: ({row}) => (row ? keyOf(row) : 'others'),
    columns: [name, ...(lead ? [figure(lead)] : []), ...shareColumn(view, content, options.cut), ...rest.map(figure)],
  });
}

function nameCell(view: StatsView, {name, row}: Line, {onOpen}: RowsTableOptions): unknown {
  if (!row) return html`<span class="muted">${name}</span>`;
  const label = view.t('breakdown.narrow', {name});
  return html`<button
    class="link row-name"
    part="link"
    type="button"
    aria-label=${label}
    @click=${() => onOpen(row, name)}
  >
    ${name}
  </button>`;
}

function figureColumn(
  view: StatsView,
  {report, metrics}: Lines,
  metric: Metric,
  options: RowsTableOptions,
): Column<Line> {
  const {cut, onSort} = options;
  const isLead = metric === metrics[0];
  const sorted = (cut.sort ?? metrics[0]?.id) === metric.id;
  const direction = cut.direction === 'asc' ? 'ascending' : 'descending';
  return {
    key: metric.id,
    head: headOf(view, metric),
    cardLabel: shortNameOf(metric, view) ?? nameOf(metric, view),
    align: 'end',
    weight: isLead ? 'major' : 'minor',
    cell: ({figures}) => figureCell(view, metric, figures),
    foot: figureCell(view, metric, report.totals),
    sort: {direction: sorted ? direction : undefined, onSort: () => onSort(metric.id)},
  };
}

/** Short where there is a short name; the full one is heard and hovered. */
function headOf(view: StatsView, metric: Metric): unknown {
  const [short, full] = [shortNameOf(metric, view), nameOf(metric, view)];
  return short === undefined
    ? full
    : html`<span title=${full}>${short}<span class="hidden-text">, ${full}</span></span>`;
}

function figureCell({format, programme}: StatsView, metric: Metric, figures: Figures): unknown {
  const value = valueOf(metric, figures, programme.currency);
  if (value?.kind !== 'money') return writeValue(metric, value, format);
  return html`${amount(shownMoney(metric, value.value, format), format)}
  ${value.others.map((other) => html`<span class="second-line">${format.money(shownMoney(metric, other, format))}</span>`)}`;
}

function shareColumn(view: StatsView, {report, metrics}: Lines, {sort}: Cut): Column<Line>[] {
  const metric = shareMetric(metrics, sort);
  if (!metric) return [];
  const total = report.totals[metric.id] ?? null;
  return [
    {
      key: 'share',
      head: view.t('breakdown.share'),
      cardLabel: view.t('breakdown.share'),
      foot:
        total === null
          ? '—'
          : html`<span class="part-of-total"><span>${view.format.percent('1', {digits: 0})}</span></span>`,
      cell: ({figures, row}) => shareCell(view, shareOf(figures[metric.id] ?? null, total), row === undefined),
    },
  ];
}

function shareCell({format}: StatsView, share: string | null, isRest: boolean): unknown {
  if (share === null) return '—';
  const width = Math.max(0, Math.min(100, Number(share) * 100));
  return html`<span class="part-of-total">
    <svg aria-hidden="true">
      ${svg`<rect class=${isRest ? 'is-rest' : ''} width="${width}%" height="6" rx="3"></rect>`}
    </svg>
    <span>${format.percent(share, {digits: 1})}</span>
  </span>`;
}
