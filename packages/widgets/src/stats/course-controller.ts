import type {ReactiveController} from 'lit';
import type {Metric, Report} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import type {ChartController} from './chart-controller.js';
import type {ChartKind} from './chart-model.js';
import {courseOf} from './course.js';
import type {Course, CourseChoice} from './course.js';
import type {ChartWindow} from './reduce.js';
import type {StatsView} from './stats.view.js';

export type ChartMode = ChartKind | 'table';

/** Of a chosen part, in steps; less cannot be told from a single point. */
const SMALLEST_PART = 2;

/** How the visitor looks at the course of a metric: as lines, bars or a table, beside another metric, enlarged. */
export class CourseController implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #chart: ChartController;
  #mode: ChartMode = 'line';
  #second: string | undefined;
  #zoom: ChartWindow | undefined;
  #selection: {readonly anchor: number; readonly end: number} | undefined;
  #course: Course | undefined;
  #courseOf: readonly unknown[] = [];
  #period = '';

  constructor(host: WidgetHost, chart: ChartController) {
    this.#host = host;
    this.#chart = chart;
    host.addController(this);
  }

  get mode(): ChartMode {
    return this.#mode;
  }

  set mode(mode: ChartMode) {
    this.#mode = mode;
    this.#host.requestUpdate();
  }

  /** The id of the other metric. */
  get second(): string | undefined {
    return this.#second;
  }

  set second(metric: string | undefined) {
    this.#second = metric;
    this.#host.requestUpdate();
  }

  get zoom(): ChartWindow | undefined {
    return this.#zoom;
  }

  /** What is being chosen, in order. */
  get selection(): ChartWindow | undefined {
    if (!this.#selection) return undefined;
    const {anchor, end} = this.#selection;
    return {from: Math.min(anchor, end), to: Math.max(anchor, end)};
  }

  get course(): Course | undefined {
    return this.#course;
  }

  /** The same object as long as nothing that it is made of has changed. */
  of(report: Report, metric: Metric, view: StatsView, metrics: readonly Metric[]): Course {
    const period = JSON.stringify(report.period);
    if (period !== this.#period) this.#zoom = undefined;
    this.#period = period;
    const choice: CourseChoice = {
      kind: this.#mode === 'bar' ? 'bar' : 'line',
      second: metrics.find(({id}) => id === this.#second && id !== metric.id),
      zoom: this.#zoom,
    };
    const key = [report, metric.id, view.runtime, view.programme.id, choice.kind, choice.second?.id, choice.zoom];
    if (!this.#course || key.some((part, index) => part !== this.#courseOf[index])) {
      this.#course = courseOf(report, metric, view, choice);
      this.#courseOf = key;
    }
    return this.#course;
  }

  /** There is nothing to be drawn. */
  forget(): void {
    this.#course = undefined;
  }

  /** Begins to choose a part at a step, or carries on to it. */
  selectTo(index: number, anchor = index): void {
    this.#selection = {anchor: this.#selection?.anchor ?? anchor, end: index};
    this.#chart.select(this.selection);
  }

  /** Enlarges what was chosen; a part too small is no choice. Returns what is enlarged now. */
  applySelection(): ChartWindow | undefined {
    const chosen = this.selection;
    this.cancelSelection();
    if (!chosen || chosen.to - chosen.from + 1 < SMALLEST_PART) return undefined;
    this.#zoom = chosen;
    this.#host.requestUpdate();
    return chosen;
  }

  cancelSelection(): void {
    this.#selection = undefined;
    this.#chart.select(undefined);
  }

  /** Back to the whole period. */
  showAll(): void {
    this.#zoom = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#selection = undefined;
  }
}
