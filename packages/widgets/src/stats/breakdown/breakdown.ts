import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {live} from 'lit/directives/live.js';
import type {Dimension, Metric, Report, ReportQuery, ReportRow, Text} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {ResourceController} from '../../controllers/resource-controller.js';
import {failure} from '../../templates/failure.js';
import {heading, nextLevel} from '../../templates/heading.js';
import {icon} from '../../templates/icon.js';
import {menu} from '../../templates/menu.js';
import {bone, skeleton} from '../../templates/skeleton.js';
import {tabs} from '../../templates/tabs.js';
import {breakdownSheet, seriesSheet} from '../export/build-sheets.js';
import {fileOf, save} from '../export/save.js';
import type {FileFormat} from '../export/save.js';
import {nameOf} from '../stats.view.js';
import type {StatsView} from '../stats.view.js';
import {breakdownStyles} from './breakdown.styles.js';
import {askedDimensions, keysOf, narrowed, widened} from './cut.js';
import type {Cut, Filters} from './cut.js';
import {heatTable} from './heat-table.js';
import {dimensionName, valueName} from './names.js';
import {linesOf, rowsTable, shareMetric} from './rows-table.js';
import type {Lines} from './rows-table.js';

export interface BreakdownOptions {
  view: () => StatsView | undefined;
  cut: () => Cut;
  onCut: (cut: Cut) => void;
  metrics: (view: StatsView) => readonly Metric[];
  /** Period, programme, base metrics, filters: what the rows share with the figures above. */
  question: (view: StatsView) => ReportQuery;
}

/** Rows at first and after each «show more»; what is left stands in the others. */
const STEPS = [5, 25, 100, 500, 2500, 10_000];
const USUAL_MOST_ROWS = 100;
/** Hours of a week. */
const HEAT_ROWS = 168;

/** What the figures consist of: rows by dimension, chips for what was narrowed down to, files of what is shown. */
export class Breakdown {
  readonly #host: WidgetHost;
  readonly #options: BreakdownOptions;
  readonly #rows: ResourceController<'report'>;
  /** Names of values seen in rows, for the chips. */
  readonly #labels = new Map<string, Text>();
  #step = 0;

  constructor(host: WidgetHost, options: BreakdownOptions) {
    this.#host = host;
    this.#options = options;
    const root = host.renderRoot as ShadowRoot;
    const sheets = breakdownStyles.flatMap(({styleSheet}) => styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    this.#rows = new ResourceController(host, {operation: 'report', query: () => this.#query()});
  }

  /** Chips of what the whole widget is narrowed down to. */
  chips(view: StatsView): TemplateResult | typeof nothing {
    const {filters} = this.#cut;
    const chips = keysOf(filters).flatMap((key) => {
      const dimension = this.#dimension(view, key.dimension);
      return dimension
        ? [{key, name: `${dimensionName(view, dimension)}: ${this.#valueName(view, dimension, key.value)}`}]
        : [];
    });
    if (chips.length === 0) return nothing;
    return html`<div class="chips active-filters" role="group" aria-label=${view.t('filters')} part="filters">
      ${chips.map(
        ({key, name}) =>
          html`<button
            class="chip"
            part="chip"
            type="button"
            aria-label=${view.t('filters.remove', {name})}
            @click=${() => this.#filter(widened(filters, key), view.t('breakdown.widened', {name}))}
          >
            ${name} ${icon('cross', 12)}
          </button>`,
      )}
      ${
        chips.length > 1
          ? html`<button
              class="link"
              part="link"
              type="button"
              @click=${() => this.#filter({}, view.t('filters.clear'))}
            >
              ${view.t('filters.clear')}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** Rows under their tabs, and the files. `report` is what the figures above were made of. */
  section(view: StatsView, report: Report): TemplateResult {
    const offered = view.session.capabilities.dimensions;
    const [first] = askedDimensions(this.#cut, offered);
    return html`<div class="breakdown" part="breakdown">
      <div class="breakdown-head">
        ${first ? heading(nextLevel(view.headingLevel), 'subtitle', view.t('breakdown')) : nothing}
        ${first && offered.length > 1 ? this.#second(view, first, offered) : nothing} ${this.#exports(view, report)}
      </div>
      ${
        first
          ? tabs({
              id: 'breakdown',
              label: view.t('breakdown'),
              value: first.id,
              choices: offered.map((dimension) => ({value: dimension.id, label: dimensionName(view, dimension)})),
              onChoose: (id) => this.#split([id]),
              panel: this.#panel(view),
            })
          : nothing
      }
    </div>`;
  }

  #panel(view: StatsView): TemplateResult {
    return this.#rows.match({
      waiting: () => skeleton(STEPS.map(() => html`<p class="says">${bone('long')}</p>`)),
      failed: (error, pending) =>
        failure(this.#host, error, {
          title: view.t('breakdown.failed'),
          onRetry: () => void this.#rows.reload(),
          pending,
          level: nextLevel(nextLevel(view.headingLevel)),
        }),
      ready: (report, {previous}) =>
        html`<div class=${classMap({dimmed: previous})}>${this.#table(view, report)}</div>`,
    });
  }

  #table(view: StatsView, report: Report): TemplateResult {
    const content = this.#lines(view, report);
    const {metrics} = content;
    const metric = metrics.find(({id}) => id === this.#cut.sort) ?? metrics[0];
    if (!metric || content.lines.length === 0) return html`<p class="says">${view.t('breakdown.empty')}</p>`;
    const names = content.dimensions.map((dimension) => dimensionName(view, dimension)).join(' · ');
    const caption = view.t('breakdown.caption', {
      metric: nameOf(metric, view),
      dimensions: names,
      period: view.format.dateRange(report.period),
    });
    if (isWeek(content.dimensions)) return heatTable(view, report, metric, caption);
    const table = rowsTable(view, content, {
      caption,
      cut: this.#cut,
      onSort: (id) => this.#sort(id, metric.id),
      onOpen: (row, name) => this.#open(view, row, name),
    });
    return html`${table} ${this.#more(view, report)}`;
  }

  /** The dimensions of the answer, which may be older than the choice. */
  #lines(view: StatsView, report: Report): Lines {
    for (const {keys} of report.rows ?? []) {
      for (const {dimension, value, label} of keys)
        if (label !== undefined) this.#labels.set(`${dimension} ${value}`, label);
    }
    const answered = report.rows?.[0]?.keys.flatMap(({dimension}) => this.#dimension(view, dimension) ?? []);
    const dimensions = answered ?? askedDimensions(this.#cut, view.session.capabilities.dimensions);
    return linesOf(view, report, dimensions, this.#options.metrics(view));
  }

  #more(view: StatsView, {rows = [], nextCursor, rowCount}: Report): TemplateResult {
    const {t} = view;
    const canGrow =
      nextCursor && this.#limit(view) > rows.length - 1 && this.#limitAt(view, this.#step + 1) > rows.length;
    const shown = rows.length;
    return html`<div class="list-foot" part="pager">
      <span
        >${rowCount === undefined ? t('list.shown-some', {count: shown}) : t('list.shown', {shown, total: rowCount})}</span
      >
      ${
        canGrow
          ? html`<button class="link" part="more" type="button" @click=${() => this.#grow()}>
              ${t('action.more')}
            </button>`
          : nothing
      }
    </div>`;
  }

  #second(view: StatsView, first: Dimension, offered: readonly Dimension[]): TemplateResult {
    const second = askedDimensions(this.#cut, offered)[1]?.id ?? '';
    const choose = (event: Event): void => {
      const {value} = event.target as HTMLSelectElement;
      this.#split(value ? [first.id, value] : [first.id]);
    };
    return html`<span class="select is-compact">
      <select class="input" part="input" aria-label=${view.t('breakdown.second')} @change=${choose}>
        <option value="" .selected=${live(second === '')}>${view.t('breakdown.second.none')}</option>
        ${offered
          .filter(({id}) => id !== first.id)
          .map(
            (dimension) =>
              html`<option value=${dimension.id} .selected=${live(dimension.id === second)}>
                ${view.t('breakdown.second')}: ${dimensionName(view, dimension)}
              </option>`,
          )}
      </select>
      ${icon('chevron')}
    </span>`;
  }

  #exports(view: StatsView, report: Report): TemplateResult {
    const formats: FileFormat[] = ['csv', 'xlsx'];
    const rows = this.#rows.value;
    const items = [
      ...(rows?.rows ? formats.map((format) => ({kind: 'breakdown' as const, format})) : []),
      ...(report.series ? formats.map((format) => ({kind: 'series' as const, format})) : []),
    ];
    return menu({
      id: 'export',
      label: view.t('export'),
      trigger: html`${icon('download')} ${view.t('export')}`,
      items: items.map(({kind, format}) => ({
        label: view.t(`export.${kind}.${format}`),
        icon: 'download',
        onChoose: () => void this.#export(view, kind, format, report),
      })),
    });
  }

  async #export(view: StatsView, kind: 'breakdown' | 'series', format: FileFormat, report: Report): Promise<void> {
    const filters = keysOf(this.#cut.filters).flatMap(({dimension: id, value}): [string, string][] => {
      const dimension = this.#dimension(view, id);
      return dimension ? [[dimensionName(view, dimension), this.#valueName(view, dimension, value)]] : [];
    });
    const rows = this.#rows.value;
    const metrics = this.#options.metrics(view);
    const sheet =
      kind === 'breakdown' && rows
        ? breakdownSheet(view, this.#lines(view, rows), {report: rows, filters}, shareMetric(metrics, this.#cut.sort))
        : seriesSheet(view, metrics, {report, filters});
    const {from, to} = report.period;
    try {
      const file = await fileOf(sheet, format, {locale: view.runtime.locale, period: `${from}-${to}`});
      save(file);
      this.#host.announce(view.t('export.done', {name: file.name}));
    } catch {
      this.#host.announce(view.t('export.failed'));
    }
  }

  #query(): ReportQuery | undefined {
    const view = this.#options.view();
    if (!view) return undefined;
    const dimensions = askedDimensions(this.#cut, view.session.capabilities.dimensions);
    if (dimensions.length === 0) return undefined;
    const sort = this.#cut.sort;
    const known = this.#options.metrics(view).some(({id}) => id === sort);
    return {
      ...this.#options.question(view),
      dimensions: dimensions.map(({id}) => id),
      limit: isWeek(dimensions) ? Math.min(HEAT_ROWS, mostRows(view)) : this.#limit(view),
      ...(sort !== undefined && known && {sort}),
      ...(this.#cut.direction === 'asc' && {direction: 'asc'}),
    };
  }

  #limit(view: StatsView): number {
    return this.#limitAt(view, this.#step);
  }

  #limitAt(view: StatsView, step: number): number {
    return Math.min(STEPS[Math.min(step, STEPS.length - 1)] ?? USUAL_MOST_ROWS, mostRows(view));
  }

  #grow(): void {
    this.#step++;
    this.#host.requestUpdate();
  }

  #open(view: StatsView, {keys}: ReportRow, name: string): void {
    const filters = narrowed(this.#cut.filters, keys);
    this.#step = 0;
    this.#options.onCut({...this.#cut, by: [], filters});
    this.#host.announce(view.t('breakdown.narrowed', {name}));
  }

  #filter(filters: Filters, said: string): void {
    this.#step = 0;
    this.#options.onCut({...this.#cut, filters});
    this.#host.announce(said);
  }

  #split(by: readonly string[]): void {
    this.#step = 0;
    this.#options.onCut({...this.#cut, by});
  }

  /** The same column again turns the order round. */
  #sort(metric: string, current: string): void {
    const turned = metric === current && this.#cut.direction === 'desc';
    this.#options.onCut({...this.#cut, sort: metric, direction: turned ? 'asc' : 'desc'});
  }

  #valueName(view: StatsView, dimension: Dimension, value: string): string {
    return valueName(view, dimension, value, this.#labels.get(`${dimension.id} ${value}`));
  }

  #dimension(view: StatsView, wanted: string): Dimension | undefined {
    return view.session.capabilities.dimensions.find(({id}) => id === wanted);
  }

  get #cut(): Cut {
    return this.#options.cut();
  }
}

function mostRows({session}: StatsView): number {
  return session.capabilities.limits?.rows ?? USUAL_MOST_ROWS;
}

function isWeek(dimensions: readonly Dimension[]): boolean {
  return dimensions.length === 2 && ['weekday', 'hour'].every((id) => dimensions.some((one) => one.id === id));
}
