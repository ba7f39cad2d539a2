import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Metric, Report, ReportRow} from '@kabinet/contract';
import {weekdayName} from '../../runtime/format/names.js';
import {dataTable} from '../../templates/data-table.js';
import type {Column} from '../../templates/data-table.js';
import {numberOf, valueOf, writeValue} from '../metric-value.js';
import type {MetricValue} from '../metric-value.js';
import type {StatsView} from '../stats.view.js';

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'];
const HOURS = Array.from({length: 24}, (_, hour) => String(hour).padStart(2, '0'));
const LEVELS = 4;

/** How strong a cell is, 0 to 4, against the strongest; nothing and less than nothing are 0. */
export function heatLevel(value: number, most: number): number {
  return value <= 0 || most <= 0 ? 0 : Math.min(LEVELS, Math.ceil((value / most) * LEVELS));
}

/** Figures by weekday and hour, whatever order the dimensions were asked in: `3 14` is Wednesday at two. */
export function byWeekdayAndHour(
  rows: readonly ReportRow[],
  read: (row: ReportRow) => MetricValue,
): Map<string, MetricValue> {
  const part = ({keys}: ReportRow, dimension: string): string =>
    keys.find((key) => key.dimension === dimension)?.value ?? '';
  return new Map(rows.map((row) => [`${part(row, 'weekday')} ${part(row, 'hour')}`, read(row)]));
}

/** One metric as a week: hours down, weekdays across, the more the stronger; each cell is a figure to be read. */
export function heatTable(view: StatsView, report: Report, metric: Metric, caption: string): TemplateResult {
  const {runtime, programme, t} = view;
  const values = byWeekdayAndHour(report.rows ?? [], ({figures}) => valueOf(metric, figures, programme.currency));
  const most = Math.max(0, ...[...values.values()].map((value) => numberOf(value) ?? 0));
  const hour: Column<string> = {
    key: 'hour',
    head: t('breakdown.by-hour'),
    isRowHeader: true,
    cell: (value) => `${value}:00`,
  };
  const days = WEEKDAYS.map((day): Column<string> => ({
    key: `day-${day}`,
    head: weekdayName(runtime.locale, day, 'short'),
    cell: (value) => heatCell(view, metric, values.get(`${day} ${value}`) ?? null, most),
  }));
  return dataTable<string>({
    caption,
    tableClass: 'heat',
    cards: false,
    rows: HOURS,
    rowKey: (value) => value,
    columns: [hour, ...days],
  });
}

/** Money is rounded to be seen and exact to be heard or hovered. */
function heatCell({format}: StatsView, metric: Metric, value: MetricValue, most: number): TemplateResult {
  const amount = numberOf(value) ?? 0;
  const exact = value ? writeValue(metric, value, format) : '0';
  const seen = value?.kind === 'money' ? format.compact(amount) : exact;
  return html`<span class="heat-cell level-${heatLevel(amount, most)}" title=${exact}
    ><span aria-hidden="true">${seen}</span><span class="hidden-text">${exact}</span></span
  >`;
}
