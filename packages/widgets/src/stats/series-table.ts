import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {amount} from '../templates/amount.js';
import {dataTable} from '../templates/data-table.js';
import type {Column} from '../templates/data-table.js';
import {delta} from '../templates/delta.js';
import {changeOf} from './change.js';
import {secondAt} from './course.js';
import {shownMoney, writeValue} from './metric-value.js';
import type {MetricValue} from './metric-value.js';
import {bucketName} from './series.js';
import type {SeriesPoint} from './series.js';
import type {StatsView} from './stats.view.js';
import type {Course} from './course.js';

/** The same figures as the chart, newest first. */
export function seriesTable(view: StatsView, course: Course): TemplateResult {
  const {t, format} = view;
  const {metric, granularity = 'day'} = course;
  const cell = (value: MetricValue): unknown =>
    value?.kind === 'money'
      ? amount(shownMoney(metric, value.value, format), format)
      : writeValue(metric, value, format);
  const columns: Column<SeriesPoint>[] = [
    {
      key: 'bucket',
      head: t(`column.${granularity}`),
      isRowHeader: true,
      cell: ({bucket, unfinished}) =>
        html`<span class="bucket">${bucketName(bucket, granularity, format)}</span> ${
            unfinished ? html`<span class="second-line">${t('chart.unfinished')}</span>` : nothing
          }`,
    },
    {key: 'now', head: course.name, align: 'end', cell: ({value}) => cell(value)},
  ];
  const compared: Column<SeriesPoint>[] = [
    {
      key: 'before',
      head: t(`column.${course.former}`),
      align: 'end',
      weight: 'minor',
      cell: ({before}) => cell(before?.value ?? null),
    },
    {key: 'change', head: t('column.change'), align: 'end', cell: (point) => changeCell(view, course, point)},
  ];
  const {second} = course;
  const other: Column<SeriesPoint>[] = second
    ? [
        {
          key: 'second',
          head: second.name,
          align: 'end',
          cell: (point) => writeValue(second.metric, secondAt(course, point), format),
        },
      ]
    : [];
  return dataTable({
    caption: granularity ? t(`chart.${granularity}`, {metric: course.name}) : course.name,
    columns: [...columns, ...(course.compared ? compared : []), ...other],
    rows: [...course.points].reverse(),
    rowKey: ({bucket}) => bucket,
    tableClass: 'series',
    cards: false,
    isTall: true,
  });
}

function changeCell(
  {format, t}: StatsView,
  {metric, former}: Course,
  {value, before, unfinished}: SeriesPoint,
): unknown {
  const change = before && !unfinished ? changeOf(metric, value, before.value, format, t) : undefined;
  return change ? delta({...change, against: former}, t) : '—';
}
