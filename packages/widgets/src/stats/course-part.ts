import type {ReactiveController, TemplateResult} from 'lit';
import type {Metric, Report} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {ChartController} from './chart-controller.js';
import type {ChartModule} from './chart-controller.js';
import {chartSection, spokenPoint} from './chart-section.js';
import {CourseController} from './course-controller.js';
import type {Course} from './course.js';
import {partWords} from './part-words.js';
import {handlePlotKey} from './plot-keys.js';
import {savePictureOf} from './save-picture-of.js';
import {nameOf} from './stats.view.js';
import type {StatsView} from './stats.view.js';

/** Between a point and the card that reads it. */
const READING_GAP_PX = 16;

/** The course of the chosen metric as a part of the widget: chart or table, its keys, its reading, its picture. */
export class CoursePart implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #chart: ChartController;
  readonly #course: CourseController;

  /** @param load brings the drawing code when a chart is first shown */
  constructor(host: WidgetHost, load: () => Promise<ChartModule>) {
    this.#host = host;
    this.#chart = new ChartController(host, {
      canvas: () => this.#canvas,
      model: () => (this.#course.mode === 'table' ? undefined : this.#course.course?.chart),
      load,
    });
    this.#course = new CourseController(host, this.#chart);
    host.addController(this);
  }

  section(view: StatsView, report: Report, metric: Metric, metrics: readonly Metric[]): TemplateResult {
    const course = this.#course.of(report, metric, view, metrics);
    return chartSection(view, course, {
      controls: this.#course,
      chart: this.#chart,
      others: metrics.filter(({id}) => id !== metric.id).map((one) => ({id: one.id, name: nameOf(one, view)})),
      comparedWith: report.compare && view.format.dateRange(report.compare.period),
      onKey: (event) => this.#moveByKey(event, view, course),
      onZoom: () => this.#host.announce(partWords(view, course, this.#course.zoom)),
      onSave: () => void (this.#canvas && savePictureOf(this.#canvas, view, course, report)),
    });
  }

  /** There is nothing to be drawn. */
  forget(): void {
    this.#course.forget();
  }

  /** The card stands beside its point, on the side with more room. */
  hostUpdated(): void {
    const {cursor} = this.#chart;
    const [canvas, reading] = [this.#canvas, this.#host.renderRoot.querySelector<HTMLElement>('.reading')];
    if (!cursor || !reading || !canvas) return;
    const flipped = cursor.x > canvas.clientWidth / 2;
    const left = flipped ? cursor.x - reading.offsetWidth - READING_GAP_PX : cursor.x + READING_GAP_PX;
    reading.style.setProperty('left', `${left}px`);
  }

  get #canvas(): HTMLCanvasElement | null {
    return this.#host.renderRoot.querySelector('canvas');
  }

  #moveByKey(event: KeyboardEvent, view: StatsView, course: Course): void {
    const {from, to} = course.chart.window;
    const say = (text: string): void => this.#host.announce(text);
    handlePlotKey(event, {
      chart: this.#chart,
      course: this.#course,
      first: from,
      last: to,
      onMove: () => {
        const point = course.points[this.#chart.cursor?.index ?? -1];
        if (this.#course.selection) say(partWords(view, course, this.#course.selection, 'chart.selected'));
        else if (point) say(spokenPoint(view, course, point));
      },
      onZoom: () => say(partWords(view, course, this.#course.zoom)),
    });
  }
}
