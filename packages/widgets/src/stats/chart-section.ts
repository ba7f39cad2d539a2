import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {live} from 'lit/directives/live.js';
import type {Metric} from '@kabinet/contract';
import {button} from '../templates/button.js';
import {delta} from '../templates/delta.js';
import {heading, nextLevel} from '../templates/heading.js';
import {icon} from '../templates/icon.js';
import {segments} from '../templates/segments.js';
import {bone} from '../templates/skeleton.js';
import {strip} from '../templates/strip.js';
import {changeOf} from './change.js';
import type {ChartController} from './chart-controller.js';
import {writeValue} from './metric-value.js';
import type {MetricValue} from './metric-value.js';
import {bucketLabel, bucketName} from './series.js';
import type {SeriesPoint} from './series.js';
import {seriesTable} from './series-table.js';
import type {StatsView} from './stats.view.js';
import {secondAt} from './course.js';
import type {Course, SecondCourse} from './course.js';
import type {CourseController} from './course-controller.js';
import {plotPointer} from './plot-pointer.js';

export interface ChartSectionOptions {
  controls: CourseController;
  chart: ChartController;
  /** What may stand beside the metric. */
  others: readonly {readonly id: string; readonly name: string}[];
  onSave: () => void;
  onZoom: () => void;
  /** The days of the other period: «23 сент. – 22 окт.» */
  comparedWith: string | undefined;
  onKey: (event: KeyboardEvent) => void;
}

/** The course of the chosen metric as a chart or as a table, with the sentence that says the same. */
export function chartSection(view: StatsView, course: Course, options: ChartSectionOptions): TemplateResult {
  const {t} = view;
  const {controls, chart} = options;
  const {mode} = controls;
  const asTable = mode === 'table' || chart.failed;
  const choices = (['line', 'bar', 'table'] as const).map((value) => ({value, label: t(`view.${value}`)}));
  const title = course.granularity ? t(`chart.${course.granularity}`, {metric: course.name}) : course.name;
  return html`<div class="section chart-section" part="chart">
    <div class="chart-head">
      ${heading(nextLevel(view.headingLevel), 'subtitle', title)}
      ${asTable ? html`<span class="legend"></span>` : legend(view, course, options)}
      ${chartTools(view, options, asTable)}
      ${segments({
        label: t('view'),
        value: asTable ? 'table' : mode,
        choices,
        onChoose: (chosen) => (controls.mode = chosen),
      })}
    </div>
    ${chart.failed && mode !== 'table' ? chunkStrip(view, chart) : nothing}
    ${asTable ? seriesTable(view, course) : plot(view, course, options)}
    <p class="says">${emphasised(course.sentence, writeValue(course.metric, course.total, view.format))}</p>
  </div>`;
}

/** The other metric, the way back from an enlargement, the picture. */
function chartTools(
  {t}: StatsView,
  {controls, others, onSave, onZoom}: ChartSectionOptions,
  asTable: boolean,
): unknown {
  const choose = (event: Event): void => {
    controls.second = (event.target as HTMLSelectElement).value || undefined;
  };
  const chosen = others.some(({id}) => id === controls.second) ? controls.second : '';
  const showAll = (): void => {
    controls.showAll();
    onZoom();
  };
  return html`<span class="chart-tools">
    ${
      controls.zoom && !asTable
        ? button({label: t('chart.show-all'), icon: 'back', kind: 'bare', onPress: showAll})
        : nothing
    }
    ${
      others.length > 0
        ? html`<span class="select is-compact"
            ><select class="input" aria-label=${t('chart.second')} @change=${choose}>
              <option value="" .selected=${live(chosen === '')}>${t('chart.second.none')}</option>
              ${others.map(({id, name}) => html`<option value=${id} .selected=${live(id === chosen)}>${name}</option>`)}
            </select>
            ${icon('chevron')}</span
          >`
        : nothing
    }
    ${asTable ? nothing : button({label: t('chart.save'), icon: 'download', kind: 'bare', iconOnly: true, onPress: onSave})}
  </span>`;
}

/** Of the height that the section will have. */
export function chartSkeleton(): TemplateResult {
  return html`<div class="section chart-section">
    <div class="chart-head">
      <span class="subtitle bone-line">${bone('figure')}</span>
      <span class="legend"><span class="bone-line">${bone('wide')}</span></span>
      <span class="chart-tools"><span class="bone-block"></span></span>
      <span class="bone-block"></span>
    </div>
    <div class="plot-box">
      <div class="reading"></div>
      <div class="plot"><span class="bone-block"></span></div>
    </div>
    <p class="says"><span class="bone-line">${bone('long')}</span></p>
  </div>`;
}

function legend({t}: StatsView, {second}: Course, {comparedWith}: ChartSectionOptions): TemplateResult {
  return html`<span class="legend" part="legend">
    <span><i class="key"></i>${t('chart.now')}</span>
    ${comparedWith ? html`<span><i class="key is-before"></i>${comparedWith}</span>` : nothing}
    ${second ? html`<span><i class="key is-second"></i>${second.name}</span>` : nothing}
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
  const pointer = plotPointer(chart, options.controls, options.onZoom);
  return html`<div class="plot-box">
    <div class="reading ${point ? 'is-shown' : ''}" part="reading">
      ${point ? reading(view, course, point) : sums(view, course, options)}
    </div>
    <div class="plot">
      <canvas
        role="img"
        tabindex="0"
        aria-label=${course.sentence}
        aria-description=${view.t('chart.keys')}
        @pointermove=${pointer.move}
        @pointerdown=${pointer.down}
        @pointerup=${pointer.up}
        @pointercancel=${pointer.up}
        @pointerleave=${pointer.leave}
        @keydown=${onKey}
        @blur=${() => chart.pointAt(undefined)}
      ></canvas>
    </div>
  </div>`;
}

function reading(view: StatsView, course: Course, point: SeriesPoint): TemplateResult {
  const {metric, granularity = 'day', second} = course;
  const {format, t} = view;
  const {before, value, bucket, unfinished} = point;
  const change = before && !unfinished ? changeOf(metric, value, before.value, format, t) : undefined;
  return html`<p class="reading-title">
      <span class="reading-name">${bucketName(bucket, granularity, format)}</span>
      ${change ? delta({...change, against: course.former}, t) : unfinished ? html`<span class="caption">${t('chart.unfinished')}</span>` : nothing}
    </p>
    <dl>
      ${readingRow(bucketLabel(bucket, granularity, format), writeValue(metric, value, format))}
      ${
        before
          ? readingRow(
              bucketLabel(before.bucket, granularity, format),
              writeValue(metric, before.value, format),
              'is-before',
            )
          : nothing
      }
      ${second ? secondRow(view, second, secondAt(course, point)) : nothing}
    </dl>`;
}

function secondRow({format}: StatsView, {metric, name}: SecondCourse, value: MetricValue): TemplateResult {
  return readingRow(name, writeValue(metric, value, format), 'is-second');
}

/** Where the reading is docked its place is never empty: it is the legend, with the sum of each period. */
function sums({format, t}: StatsView, course: Course, {comparedWith}: ChartSectionOptions): TemplateResult {
  const {metric, total, before, second} = course;
  return html`<dl>
    ${readingRow(t('chart.now'), writeValue(metric, total, format))}
    ${comparedWith ? readingRow(comparedWith, writeValue(metric, before, format), 'is-before') : nothing}
    ${second ? readingRow(second.name, writeValue(second.metric, second.total, format), 'is-second') : nothing}
  </dl>`;
}

function readingRow(name: string, value: string, series?: 'is-before' | 'is-second'): TemplateResult {
  return html`<div>
    <dt><i class=${classMap({key: true, ...(series && {[series]: true})})}></i>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** One point as a sentence, for those who move by arrow keys and listen. */
export function spokenPoint({format, t}: StatsView, course: Course, point: SeriesPoint): string {
  const {metric, granularity = 'day', second} = course;
  const written = (of: Metric, value: MetricValue): string =>
    value ? writeValue(of, value, format) : t('chart.no-figures');
  const now = `${bucketName(point.bucket, granularity, format)}: ${written(metric, point.value)}`;
  const before = point.before && `${t(`column.${course.former}`)}: ${written(metric, point.before.value)}`;
  const other = second && `${second.name}: ${written(second.metric, secondAt(course, point))}`;
  return [now, point.unfinished ? t('chart.unfinished') : undefined, before, other].filter(Boolean).join('; ');
}

function emphasised(text: string, figure: string): unknown {
  const [before, ...after] = text.split(figure);
  return after.length === 0
    ? text
    : html`${before}<strong class="strong nowrap">${figure}</strong>${after.join(figure)}`;
}
