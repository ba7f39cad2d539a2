import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import type {Metric, Period, Report, ReportQuery} from '@kabinet/contract';
import {KabinetElement} from '../controllers/kabinet-element.js';
import {ResourceController} from '../controllers/resource-controller.js';
import type {ReadyInfo} from '../controllers/resource-state.js';
import {emit} from '../runtime/events.js';
import {periodOf} from '../runtime/period-choice.js';
import type {PeriodChoice} from '../runtime/period-choice.js';
import {choices} from '../styles/choices.styles.js';
import {floating} from '../styles/floating.styles.js';
import {foundation} from '../styles/shared.styles.js';
import {states} from '../styles/states.styles.js';
import {table} from '../styles/table.styles.js';
import {failure} from '../templates/failure.js';
import {frame} from '../templates/frame.js';
import {head} from '../templates/head.js';
import {LatePeriodPicker} from '../templates/late-period-picker.js';
import {skeleton, skeletonFoot, skeletonHead} from '../templates/skeleton.js';
import {nothingFiltered} from './breakdown/nothing-filtered.js';
import {unknownRoom, waitingRoom} from './breakdown/breakdown-room.js';
import {BreakdownSlot} from './breakdown/breakdown-slot.js';
import type {BreakdownModule} from './breakdown/breakdown-slot.js';
import {askedFilters} from './breakdown/cut.js';
import type {ChartModule} from './chart-controller.js';
import {ChosenController, DEFAULT_PERIOD} from './chosen-controller.js';
import {comparedPeriod} from './comparison.js';
import {CoursePart} from './course-part.js';
import {figuresSkeleton} from './figures-skeleton.js';
import {foot} from './foot.js';
import {LiveSlot} from './live/live-slot.js';
import {nothingYet} from './nothing-yet.js';
import {periodExtras} from './period-extras.js';
import {messages} from './stats.messages.js';
import {granularityFor, metricsFor, reportQuery, stepsFor} from './stats.model.js';
import {styles} from './stats.styles.js';
import {isEmpty, tilesOf} from './stats.view.js';
import type {StatsView} from './stats.view.js';
import {tileList} from './tiles.js';

/**
 * What a partner earned in a period and how it came about: figures with their change, a chart, the same as a table.
 *
 * @fires {CustomEvent<{period: PeriodChoice, days: Period, widget: string}>} kabinet-period-changed - The visitor chose another period.
 * @fires {CustomEvent<{error: BackendError, widget: string}>} kabinet-error - Something could not be loaded.
 * @csspart widget - The outer element.
 * @csspart header - Title, freshness, period.
 * @csspart tiles - The figures.
 * @csspart tile - One figure.
 * @csspart chart - Chart or table with its sentence.
 * @csspart amount - Any amount.
 * @csspart delta - A change against the previous period.
 * @csspart footer - Time zone and moment of the figures.
 * @csspart programme - The switch between programmes.
 * @csspart button - Any button.
 * @csspart popover - The panel of the period.
 * @csspart calendar - The calendar in it.
 * @csspart input - A date in it.
 * @csspart sparkline - The course of a figure, in its tile.
 * @csspart segments - The choice between chart and table.
 * @csspart legend - Which line is which.
 * @csspart reading - What the chart says under the pointer.
 * @csspart table - The figures of the chart as a table.
 * @csspart row - One day or month of it.
 * @csspart cell - One cell.
 * @csspart breakdown - What the figures consist of.
 * @csspart tabs - The dimensions to split by.
 * @csspart tab - One dimension.
 * @csspart filters - What the widget is narrowed down to.
 * @csspart chip - One filter.
 * @csspart pager - How many rows are shown.
 * @csspart more - The button for more rows.
 * @csspart menu-item - A file to download.
 * @csspart link - A row's name, and any other button that looks like a link.
 * @csspart empty - What is shown before anything has been counted.
 * @csspart error - Why the figures could not be loaded.
 * @csspart reference - The number of a failed request.
 * @csspart copy - The button that copies it.
 * @csspart state - Why there is nothing to see at all.
 * @csspart login - The button that leads to the operator's login.
 * @csspart retry - The button that tries again.
 * @csspart freshness - How fresh the figures are.
 * @csspart live-switch - The button that stops updates and lets them go on.
 * @csspart strip - A line above the figures: stale data, a suspended account.
 * @csspart toast - What has just happened.
 * @csspart skeleton - The shape of the widget before its data.
 */
export class Stats extends KabinetElement<typeof messages> {
  static readonly widgetName = 'stats';
  static override styles = [foundation, choices, states, table, floating, styles];

  override readonly messages = messages;
  protected override readonly needs = 'report';

  /** The period shown at first: a preset such as `last-30-days`, or two dates `2026-10-01/2026-10-31`. */
  @property({useDefault: true}) period: string = DEFAULT_PERIOD;

  /** Ids of the metrics to show, in this order, separated by commas or spaces; without them the usual six. */
  @property({useDefault: true}) metrics = '';

  /** Keeps the visitor's choices in the address of the page, in parameters that begin with this word and a hyphen. */
  @property({attribute: 'url-state'}) urlState: string | undefined;

  /** Widgets of the same group share the period that the visitor chooses. */
  @property() group: string | undefined;

  readonly #chosen = new ChosenController(this);
  readonly #report = new ResourceController(this, {
    operation: 'report',
    query: () => this.view && this.#query(this.view),
  });
  readonly #course = new CoursePart(this, () => this.loadChart());
  readonly #breakdown = new BreakdownSlot(this, {
    load: () => this.loadBreakdown(),
    view: () => this.view,
    cut: () => this.#chosen.now.cut,
    onCut: (cut) => this.#chosen.choose({cut}),
    metrics: (view) => this.#metricsOf(view),
    question: (view) => this.#query(view, {series: false}),
  });

  readonly #picker = new LatePeriodPicker(this);
  readonly #live = new LiveSlot(this, {
    view: () => this.view,
    report: this.#report,
    question: (view) => this.#query(view),
    metrics: (view) => this.#metricsOf(view),
  });

  /** Asks again, keeping what is on screen until the answer arrives. */
  refresh(): Promise<void> {
    return this.#report.reload();
  }

  /** The drawing code comes when a chart is first shown. */
  protected loadChart(): Promise<ChartModule> {
    return import('./line-chart.js');
  }

  /** What the figures consist of comes after them. */
  protected loadBreakdown(): Promise<BreakdownModule> {
    return import('./breakdown/breakdown.js');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('period')) this.#chosen.readPeriod(this.period);
  }

  protected override updated(): void {
    if (this.#report.state.status !== 'waiting') this.#picker.load();
    if (this.#report.value) this.#breakdown.load();
  }

  protected override render(): TemplateResult {
    return frame(this, {
      skeleton: () => html`${skeletonHead({tools: true})} ${figuresSkeleton(6)} ${unknownRoom()} ${skeletonFoot()}`,
      ready: (view) => this.#content(view),
    });
  }

  #content(view: StatsView): TemplateResult {
    const metrics = this.#metricsOf(view);
    const retry = (): void => void this.refresh();
    const {value, state: resource} = this.#report;
    const info = resource.status === 'ready' ? resource.info : undefined;
    return html`${head(this, view, {
      title: view.t('title'),
      asOf: value?.meta.asOf,
      info,
      liveSwitch: this.#live.switchOf(view),
      tools: this.#periodPicker(view),
      onRetry: retry,
    })}
    ${this.#breakdown.chips(view) ?? nothing}
    ${this.#report.match({
      waiting: () => skeleton(html`${figuresSkeleton(metrics.length)} ${waitingRoom(view)}`),
      failed: (error, pending) => failure(this, error, {title: view.t('failed'), onRetry: retry, pending}),
      ready: (report, ready) => this.#figures(view, report, metrics, ready),
    })}
    ${foot(view, value)}`;
  }

  #figures(view: StatsView, report: Report, metrics: readonly Metric[], {previous}: ReadyInfo): TemplateResult {
    const tiles = tilesOf(report, metrics, view);
    const chosen = metrics.find(({id}) => id === this.#chosen.now.metric) ?? metrics[0];
    return html`<div class=${classMap({dimmed: previous})}>
      ${tileList(view, tiles, chosen?.id ?? '', (metric) => this.#chosen.choose({metric}))}
      ${chosen && !isEmpty(tiles) ? this.#course.section(view, report, chosen, metrics) : this.#empty(view)}
      ${isEmpty(tiles) ? this.#breakdown.nothingIn(view) : this.#breakdown.section(view, report)}
    </div>`;
  }

  #empty(view: StatsView): TemplateResult {
    this.#course.forget();
    const {cut} = this.#chosen.now;
    const reset = (): void => this.#chosen.choose({cut: {...cut, filters: {}}});
    return Object.keys(cut.filters).length > 0 ? nothingFiltered(view, reset) : nothingYet(view);
  }

  #periodPicker(view: StatsView): TemplateResult {
    const {capabilities} = view.session;
    const {period, comparison, step} = this.#chosen.now;
    const days = this.#daysOf(view);
    return this.#picker.render(view, {
      id: 'period',
      value: period,
      onChoose: (choice) => this.#choosePeriod(view, choice),
      extras: periodExtras(view, {
        comparison,
        onComparison: (chosen) => this.#chosen.choose({comparison: chosen}),
        steps: stepsFor(days, capabilities),
        step: granularityFor(days, capabilities, step),
        onStep: (chosen) => this.#chosen.choose({step: chosen}),
      }),
    });
  }

  #choosePeriod(view: StatsView, period: PeriodChoice): void {
    this.#chosen.choose({period});
    const days = this.#daysOf(view);
    this.announce(view.t('period.chosen', {period: view.format.dateRange(days)}));
    emit(this, 'kabinet-period-changed', {period, days, widget: this.widgetName});
  }

  #query(view: StatsView, {series}: {series: boolean} = {series: true}): ReportQuery {
    const {capabilities} = view.session;
    const {step, comparison, cut} = this.#chosen.now;
    const period = this.#daysOf(view);
    return reportQuery({
      programme: view.programme.id,
      period,
      metrics: this.#metricsOf(view),
      granularity: series ? granularityFor(period, capabilities, step) : undefined,
      compare: series ? comparedPeriod(comparison, period) : undefined,
      filters: askedFilters(cut.filters, capabilities.dimensions),
    });
  }

  #daysOf({today, session}: StatsView): Period {
    return periodOf(this.#chosen.now.period, today, session.capabilities.limits?.oldestDay);
  }

  #metricsOf({session}: Pick<StatsView, 'session'>): Metric[] {
    return metricsFor(
      session.capabilities,
      String(this.metrics ?? '')
        .split(/[\s,]+/)
        .filter(Boolean),
    );
  }
}
