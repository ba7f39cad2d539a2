import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {button} from '../templates/button.js';
import {delta} from '../templates/delta.js';
import {heading, nextLevel} from '../templates/heading.js';
import {segments} from '../templates/segments.js';
import {bone} from '../templates/skeleton.js';
import {strip} from '../templates/strip.js';
import {changeOf} from './change.js';
import type {ChartController} from './chart-controller.js';
import {writeValue} from './metric-value.js';
import {bucketLabel, bucketName} from './series.js';
import type {SeriesPoint} from './series.js';
import {seriesTable} from './series-table.js';
import type {StatsView} from './stats.view.js';
import type {Course} from './course.js';

export type ChartMode = 'chart' | 'table';

export interface ChartSectionOptions {
  mode: ChartMode;
  onMode: (mode: ChartMode) => void;
  chart: ChartController;
  /** The days of the other period: «23 сент. – 22 окт.» */
  comparedWith: string | undefined;
  onKey: (event: KeyboardEvent) => void;
}

/** The course of the chosen metric as a chart or as a table, with the sentence that says the same. */
export function chartSection(view: StatsView, course: Course, options: ChartSectionOptions): TemplateResult {
  const {t} = view;
  const {mode, onMode, chart} = options;
  const asTable = mode === 'table' || chart.failed;
  const choices = (['chart', 'table'] as const).map((value) => ({value, label: t(`view.${value}`)}));
  const title = course.granularity ? t(`chart.${course.granularity}`, {metric: course.name}) : course.name;
  return html`<div class="section chart-section" part="chart">
    <div class="chart-head">
      ${heading(nextLevel(view.headingLevel), 'subtitle', title)}
      ${asTable ? html`<span class="legend"></span>` : legend(view, options)}
      ${segments({label: t('view'), value: asTable ? 'table' : 'chart', choices, onChoose: onMode})}
    </div>
    ${chart.failed && mode === 'chart' ? chunkStrip(view, chart) : nothing}
    ${asTable ? seriesTable(view, course) : plot(view, course, options)}
    <p class="says">${emphasised(course.sentence, writeValue(course.metric, course.total, view.format))}</p>
  </div>`;
}

/** Of the height that the section will have. */
export function chartSkeleton(): TemplateResult {
  return html`<div class="section chart-section">
    <div class="chart-head">
      <span class="subtitle bone-line">${bone('figure')}</span>
      <span class="legend"><span class="bone-line">${bone('wide')}</span></span>
      <span class="bone-block"></span>
    </div>
    <div class="plot-box">
      <div class="reading"></div>
      <div class="plot"><span class="bone-block"></span></div>
    </div>
    <p class="says"><span class="bone-line">${bone('long')}</span></p>
  </div>`;
}

function legend({t}: StatsView, {comparedWith}: ChartSectionOptions): TemplateResult {
  return html`<span class="legend" part="legend">
    <span><i class="key"></i>${t('chart.now')}</span>
    ${comparedWith ? html`<span><i class="key is-before"></i>${comparedWith}</span>` : nothing}
  </span>`;
}

function chunkStrip({t}: StatsView, chart: ChartController): TemplateResult {
  return strip({
    icon: 'shield',
    text: html`<strong>${t('chart.failed.title')}.</strong> ${t('chart.failed.text')}`,
    action: button({label: t('action.retry'), icon: 'refresh', onPress: () => chart.retry()}),
  });
}

function plot(view: StatsView, course: Course, options: ChartSectionOptions): TemplateResult {
  const {chart, onKey} = options;
  const {cursor} = chart;
  const point = cursor && course.points[cursor.index];
  const move = (event: PointerEvent): void => chart.pointAt(event.offsetX);
  const leave = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse') chart.pointAt(undefined);
  };
  return html`<div class="plot-box">
    <div class="reading ${point ? 'is-shown' : ''}" part="reading">
      ${point ? reading(view, course, point) : sums(view, course, options)}
    </div>
    <div class="plot">
      <canvas
        role="img"
        tabindex="0"
        aria-label=${course.sentence}
        @pointermove=${move}
        @pointerdown=${move}
        @pointerleave=${leave}
        @keydown=${onKey}
        @blur=${() => chart.pointAt(undefined)}
      ></canvas>
    </div>
  </div>`;
}

function reading(view: StatsView, {metric, granularity = 'day'}: Course, point: SeriesPoint): TemplateResult {
  const {format, t} = view;
  const {before, value, bucket, unfinished} = point;
  const change = before && !unfinished ? changeOf(metric, value, before.value, format, t) : undefined;
  return html`<p class="reading-title">
      <span class="reading-name">${bucketName(bucket, granularity, format)}</span>
      ${change ? delta(change, t) : unfinished ? html`<span class="caption">${t('chart.unfinished')}</span>` : nothing}
    </p>
    <dl>
      ${readingRow(bucketLabel(bucket, granularity, format), writeValue(metric, value, format), false)}
      ${
        before
          ? readingRow(bucketLabel(before.bucket, granularity, format), writeValue(metric, before.value, format), true)
          : nothing
      }
    </dl>`;
}

/** Where the reading is docked its place is never empty: it is the legend, with the sum of each period. */
function sums({format, t}: StatsView, course: Course, {comparedWith}: ChartSectionOptions): TemplateResult {
  const {metric, total, before} = course;
  return html`<dl>
    ${readingRow(t('chart.now'), writeValue(metric, total, format), false)}
    ${comparedWith ? readingRow(comparedWith, writeValue(metric, before, format), true) : nothing}
  </dl>`;
}

function readingRow(name: string, value: string, isBefore: boolean): TemplateResult {
  return html`<div>
    <dt><i class=${classMap({key: true, 'is-before': isBefore})}></i>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** One point as a sentence, for those who move by arrow keys and listen. */
export function spokenPoint({format, t}: StatsView, {metric, granularity = 'day'}: Course, point: SeriesPoint): string {
  const now = `${bucketName(point.bucket, granularity, format)}: ${writeValue(metric, point.value, format)}`;
  const before = point.before && `${t('column.before')}: ${writeValue(metric, point.before.value, format)}`;
  return [now, point.unfinished ? t('chart.unfinished') : undefined, before].filter(Boolean).join('; ');
}

function emphasised(text: string, figure: string): unknown {
  const [before, ...after] = text.split(figure);
  return after.length === 0
    ? text
    : html`${before}<strong class="strong nowrap">${figure}</strong>${after.join(figure)}`;
}
