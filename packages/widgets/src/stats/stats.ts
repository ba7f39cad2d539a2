import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import type {Granularity, Metric, Period, Report, ReportQuery} from '@kabinet/contract';
import {KabinetElement} from '../controllers/kabinet-element.js';
import {GroupController} from '../controllers/group-controller.js';
import {ResourceController} from '../controllers/resource-controller.js';
import type {ReadyInfo} from '../controllers/resource-state.js';
import {UrlController} from '../controllers/url-controller.js';
import {callHost, emit} from '../runtime/events.js';
import {parsePeriodChoice, periodOf, writePeriodChoice} from '../runtime/period-choice.js';
import type {PeriodChoice} from '../runtime/period-choice.js';
import {periodStyles} from '../styles/period.styles.js';
import {floating, foundation} from '../styles/shared.styles.js';
import {table} from '../styles/table.styles.js';
import {button} from '../templates/button.js';
import {failure} from '../templates/failure.js';
import {frame} from '../templates/frame.js';
import {head} from '../templates/head.js';
import {nextLevel} from '../templates/heading.js';
import {periodPicker} from '../templates/period-picker.js';
import {skeleton, skeletonFoot, skeletonHead} from '../templates/skeleton.js';
import {emptySlot} from '../templates/slots.js';
import {stateMessage} from '../templates/state-message.js';
import {tilesSkeleton} from '../templates/tile.js';
import {nothingFiltered} from './breakdown/nothing-filtered.js';
import {breakdownRoom, breakdownShape} from './breakdown/breakdown-room.js';
import {BreakdownSlot} from './breakdown/breakdown-slot.js';
import type {BreakdownModule} from './breakdown/breakdown-slot.js';
import {askedFilters, NO_CUT} from './breakdown/cut.js';
import type {Cut} from './breakdown/cut.js';
import {ChartController} from './chart-controller.js';
import type {ChartModule} from './chart-controller.js';
import {chartSection, chartSkeleton, spokenPoint} from './chart-section.js';
import {comparedPeriod} from './comparison.js';
import type {Comparison} from './comparison.js';
import {periodExtras} from './period-extras.js';
import {messages} from './stats.messages.js';
import {granularityFor, metricsFor, reportQuery, stepsFor} from './stats.model.js';
import {styles} from './stats.styles.js';
import type {Course} from './course.js';
import {CourseController} from './course-controller.js';
import {partWords} from './part-words.js';
import {handlePlotKey} from './plot-keys.js';
import {savePictureOf} from './save-picture-of.js';
import {isEmpty, nameOf, tilesOf} from './stats.view.js';
import type {StatsView} from './stats.view.js';
import {tileList} from './tiles.js';
import {readChosen, writeChosen} from './url-state.js';
import type {Chosen} from './url-state.js';

const DEFAULT_PERIOD = 'last-30-days';

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
 * @csspart strip - A line above the figures: stale data, a suspended account.
 * @csspart toast - What has just happened.
 * @csspart skeleton - The shape of the widget before its data.
 */
export class Stats extends KabinetElement<typeof messages> {
  static readonly widgetName = 'stats';
  static override styles = [foundation, table, floating, periodStyles, styles];

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

  @state() private choice: PeriodChoice = DEFAULT_PERIOD;
  @state() private comparison: Comparison = 'previous';
  @state() private step: Granularity | undefined;
  @state() private cut: Cut = NO_CUT;
  @state() private chosenMetric: string | undefined;

  @query('canvas') private readonly canvas!: HTMLCanvasElement | null;
  @query('.reading') private readonly reading!: HTMLElement | null;

  readonly #report = new ResourceController(this, {
    operation: 'report',
    query: () => this.view && this.#query(this.view),
  });
  readonly #chart: ChartController = new ChartController(this, {
    canvas: () => this.canvas,
    model: () => (this.#course.mode === 'table' ? undefined : this.#course.course?.chart),
    load: () => this.loadChart(),
  });
  readonly #breakdown = new BreakdownSlot(this, {
    view: () => this.view,
    cut: () => this.cut,
    onCut: (cut) => this.#choose(() => (this.cut = cut)),
    metrics: (view) => this.#metricsOf(view),
    question: (view) => this.#query(view, {series: false}),
  });
  readonly #group = new GroupController(this, {
    group: () => this.group,
    follow: (choice) => this.#follow(choice),
  });
  readonly #url = new UrlController(this, {
    prefix: () => this.urlState,
    read: (search, prefix) => this.#restore(readChosen(search, prefix, this.#first)),
    write: (search, prefix) => writeChosen(search, prefix, this.#chosen, this.#first),
  });
  #firstPeriod: PeriodChoice | undefined;
  readonly #course: CourseController = new CourseController(this, this.#chart);

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
    if (changed.has('period')) this.#readPeriod();
  }

  protected override updated(): void {
    if (this.#report.value) this.#breakdown.load(() => this.loadBreakdown());
    this.#placeReading();
  }

  protected override render(): TemplateResult {
    return frame(this, {
      skeleton: () =>
        html`${skeletonHead({tools: true})} ${this.#bodySkeleton(6)} ${breakdownShape()} ${skeletonFoot()}`,
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
      tools: this.#periodPicker(view),
      onRetry: retry,
    })}
    ${this.#breakdown.content?.chips(view) ?? nothing}
    ${this.#report.match({
      waiting: () => skeleton(html`${this.#bodySkeleton(metrics.length)} ${breakdownRoom(view)}`),
      failed: (error, pending) => failure(this, error, {title: view.t('failed'), onRetry: retry, pending}),
      ready: (report, ready) => this.#figures(view, report, metrics, ready),
    })}
    ${this.#footer(view, value)}`;
  }

  #figures(view: StatsView, report: Report, metrics: readonly Metric[], {previous}: ReadyInfo): TemplateResult {
    const tiles = tilesOf(report, metrics, view);
    const chosen = metrics.find(({id}) => id === this.chosenMetric) ?? metrics[0];
    return html`<div class=${classMap({dimmed: previous})}>
      ${tileList(view, tiles, chosen?.id ?? '', (id) => this.#choose(() => (this.chosenMetric = id)))}
      ${chosen && !isEmpty(tiles) ? this.#courseSection(view, report, chosen, metrics) : this.#empty(view)}
      ${isEmpty(tiles) ? nothing : breakdownRoom(view, this.#breakdown.content?.section(view, report))}
    </div>`;
  }

  #courseSection(view: StatsView, report: Report, metric: Metric, metrics: readonly Metric[]): TemplateResult {
    const course = this.#course.of(report, metric, view, metrics);
    return chartSection(view, course, {
      controls: this.#course,
      chart: this.#chart,
      others: metrics.filter(({id}) => id !== metric.id).map((one) => ({id: one.id, name: nameOf(one, view)})),
      comparedWith: report.compare && view.format.dateRange(report.compare.period),
      onKey: (event) => this.#moveByKey(event, view, course),
      onZoom: () => this.announce(partWords(view, course, this.#course.zoom)),
      onSave: () => void (this.canvas && savePictureOf(this.canvas, view, course, report)),
    });
  }

  #empty(view: StatsView): TemplateResult {
    this.#course.forget();
    const reset = (): void => this.#choose(() => (this.cut = {...this.cut, filters: {}}));
    return Object.keys(this.cut.filters).length > 0 ? nothingFiltered(view, reset) : this.#nothingYet(view);
  }

  #nothingYet({t, runtime, headingLevel}: StatsView): TemplateResult {
    const {navigate} = runtime.hooks;
    const open = (): void => callHost(navigate, {widget: 'links'});
    return html`<div class="empty">
      ${emptySlot(
        stateMessage({
          icon: 'chart',
          tone: 'accent',
          title: t('empty.title'),
          text: t('empty.text'),
          actions: navigate ? [button({label: t('empty.action'), icon: 'link', kind: 'primary', onPress: open})] : [],
          level: nextLevel(headingLevel),
          part: 'empty',
        }),
      )}
    </div>`;
  }

  #footer({t, format, session}: StatsView, report: Report | undefined): TemplateResult {
    return html`<footer class="foot" part="footer">
      <span>${t('freshness.zone', {zone: format.zone(report?.meta.asOf ?? session.now)})}</span>
      <span>${report ? t('freshness.as-of', {time: format.dateTime(report.meta.asOf)}) : '\u00a0'}</span>
    </footer>`;
  }

  #bodySkeleton(tiles: number): TemplateResult {
    return html`${tilesSkeleton(tiles)} ${chartSkeleton()}`;
  }

  #periodPicker(view: StatsView): TemplateResult {
    const {capabilities} = view.session;
    const days = this.#daysOf(view);
    return periodPicker(view, {
      id: 'period',
      value: this.choice,
      onChoose: (choice) => this.#choosePeriod(view, choice),
      extras: periodExtras(view, {
        comparison: this.comparison,
        onComparison: (comparison) => this.#choose(() => (this.comparison = comparison)),
        steps: stepsFor(days, capabilities),
        step: granularityFor(days, capabilities, this.step),
        onStep: (step) => this.#choose(() => (this.step = step)),
      }),
    });
  }

  #choosePeriod(view: StatsView, choice: PeriodChoice): void {
    this.#choose(() => this.#follow(choice));
    this.#group.tell(choice);
    const days = this.#daysOf(view);
    this.announce(view.t('period.chosen', {period: view.format.dateRange(days)}));
    emit(this, 'kabinet-period-changed', {period: choice, days, widget: this.widgetName});
  }

  #follow(choice: PeriodChoice): void {
    this.choice = choice;
    this.period = writePeriodChoice(choice);
  }

  /** What the visitor does, as opposed to what the page or the address says. */
  #choose(change: () => void): void {
    change();
    this.#url.push();
  }

  get #chosen(): Chosen {
    const {choice: period, comparison, step, chosenMetric: metric, cut} = this;
    return {period, comparison, step, metric, cut};
  }

  /** What is shown when the address says nothing. */
  get #first(): Chosen {
    const period = (this.#firstPeriod ??= parsePeriodChoice(this.period) ?? DEFAULT_PERIOD);
    return {period, comparison: 'previous', step: undefined, metric: undefined, cut: NO_CUT};
  }

  #restore({period, comparison, step, metric, cut}: Chosen): void {
    this.#follow(period);
    Object.assign(this, {comparison, step, chosenMetric: metric, cut} satisfies Partial<Record<string, unknown>>);
    this.#group.tell(period);
  }

  #moveByKey(event: KeyboardEvent, view: StatsView, course: Course): void {
    const {from, to} = course.chart.window;
    handlePlotKey(event, {
      chart: this.#chart,
      course: this.#course,
      first: from,
      last: to,
      onMove: () => {
        const point = course.points[this.#chart.cursor?.index ?? -1];
        if (this.#course.selection) this.announce(partWords(view, course, this.#course.selection, 'chart.selected'));
        else if (point) this.announce(spokenPoint(view, course, point));
      },
      onZoom: () => this.announce(partWords(view, course, this.#course.zoom)),
    });
  }

  #query(view: StatsView, {series}: {series: boolean} = {series: true}): ReportQuery {
    const {capabilities} = view.session;
    const period = this.#daysOf(view);
    return reportQuery({
      programme: view.programme.id,
      period,
      metrics: this.#metricsOf(view),
      granularity: series ? granularityFor(period, capabilities, this.step) : undefined,
      compare: series ? comparedPeriod(this.comparison, period) : undefined,
      filters: askedFilters(this.cut.filters, capabilities.dimensions),
    });
  }

  #daysOf({today, session}: StatsView): Period {
    return periodOf(this.choice, today, session.capabilities.limits?.oldestDay);
  }

  #metricsOf({session}: Pick<StatsView, 'session'>): Metric[] {
    return metricsFor(session.capabilities, (this.metrics ?? '').split(/[\s,]+/).filter(Boolean));
  }

  #readPeriod(): void {
    // A framework takes a property back by making it undefined.
    const choice = parsePeriodChoice(this.period ?? DEFAULT_PERIOD);
    if (!choice) console.warn(`kabinet: <${this.localName}> does not know the period "${this.period}".`);
    else if (writePeriodChoice(choice) !== writePeriodChoice(this.choice)) this.choice = choice;
  }

  /** The card stands beside its point, on the side with more room. */
  #placeReading(): void {
    const {cursor} = this.#chart;
    if (!cursor || !this.reading || !this.canvas) return;
    const flipped = cursor.x > this.canvas.clientWidth / 2;
    const left = flipped ? cursor.x - this.reading.offsetWidth - 16 : cursor.x + 16;
    this.reading.style.setProperty('left', `${left}px`);
  }
}
