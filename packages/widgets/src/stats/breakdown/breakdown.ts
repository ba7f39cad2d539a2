import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {Dimension, Metric, Report, ReportQuery, ReportRow} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {ResourceController} from '../../controllers/resource-controller.js';
import type {Sheet} from '../../files/sheet.js';
import {failure} from '../../templates/failure.js';
import {heading, nextLevel} from '../../templates/heading.js';
import {bone, skeleton} from '../../templates/skeleton.js';
import {tabs} from '../../templates/tabs.js';
import {breakdownSheet, seriesSheet} from '../export/build-sheets.js';
import {exportMenu} from '../export/export-menu.js';
import type {SheetKind} from '../export/export-menu.js';
import {nameOf} from '../stats.view.js';
import type {StatsView} from '../stats.view.js';
import {breakdownStyles as sheets} from './breakdown.styles.js';
import {filterChips} from './chips.js';
import {askedDimensions, keysOf, narrowed} from './cut.js';
import type {Cut, Filters, Key} from './cut.js';
import {heatTable} from './heat-table.js';
import {dimensionName} from './names.js';
import {FIRST_ROWS, isWeek, rowLimit} from './row-limit.js';
import {linesOf, rowsTable, shareMetric} from './rows-table.js';
import type {Lines} from './rows-table.js';
import {secondDimension} from './second-dimension.js';
import {ValueNames} from './value-names.js';

export {sheets};

export interface BreakdownOptions {
  view: () => StatsView | undefined;
  cut: () => Cut;
  onCut: (cut: Cut) => void;
  metrics: (view: StatsView) => readonly Metric[];
  /** Period, programme, base metrics, filters: what the rows share with the figures above. */
  question: (view: StatsView) => ReportQuery;
}

/** What the figures consist of: rows by dimension, chips for what was narrowed down to, files of what is shown. */
export class Breakdown {
  readonly #host: WidgetHost;
  readonly #options: BreakdownOptions;
  readonly #rows: ResourceController<'report'>;
  readonly #names: ValueNames;
  #step = 0;

  constructor(host: WidgetHost, options: BreakdownOptions) {
    this.#host = host;
    this.#options = options;
    const {view, question} = options;
    this.#names = new ValueNames(host, {view, question, filters: () => this.#cut.filters});
    this.#rows = new ResourceController(host, {operation: 'report', query: () => this.#query()});
  }

  /** Chips of what the whole widget is narrowed down to. */
  chips(view: StatsView): TemplateResult | typeof nothing {
    return filterChips(view, {
      filters: this.#cut.filters,
      nameOf: (key) => this.#keyName(view, key)?.join(': '),
      onFilter: (filters, said) => this.#filter(filters, said),
    });
  }

  /** Rows under their tabs, and the files. `report` is what the figures above were made of. */
  section(view: StatsView, report: Report): TemplateResult {
    const offered = view.session.capabilities.dimensions;
    const asked = askedDimensions(this.#cut, offered);
    const [first] = asked;
    return html`<div class="breakdown" part="breakdown">
      <div class="breakdown-head">
        ${first ? heading(nextLevel(view.headingLevel), 'subtitle', view.t('breakdown')) : nothing}
        ${
          first && offered.length > 1
            ? secondDimension(view, {offered, asked, onSplit: (by) => this.#split(by)})
            : nothing
        }
        ${exportMenu(view, report, {
          kinds: [
            ...(this.#rows.value?.rows ? (['breakdown'] as const) : []),
            ...(report.series ? (['series'] as const) : []),
          ],
          sheetOf: (kind) => this.#sheet(view, kind, report),
          announce: (text) => this.#host.announce(text),
        })}
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
      waiting: () => skeleton(Array.from({length: FIRST_ROWS + 1}, () => html`<p class="says">${bone('long')}</p>`)),
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
    this.#names.learn(report);
    const answered = report.rows?.[0]?.keys.flatMap(({dimension}) => this.#dimension(view, dimension) ?? []);
    const dimensions = answered ?? askedDimensions(this.#cut, view.session.capabilities.dimensions);
    return linesOf(view, report, dimensions, this.#options.metrics(view));
  }

  #more(view: StatsView, {rows = [], nextCursor, rowCount}: Report): TemplateResult {
    const {t} = view;
    const asked = askedDimensions(this.#cut, view.session.capabilities.dimensions);
    const [now, next] = [rowLimit(view, asked, this.#step), rowLimit(view, asked, this.#step + 1)];
    const canGrow = nextCursor && now > rows.length - 1 && next > rows.length;
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

  #sheet(view: StatsView, kind: SheetKind, report: Report): Sheet {
    const filters = keysOf(this.#cut.filters).flatMap((key) => {
      const names = this.#keyName(view, key);
      return names ? [names] : [];
    });
    const rows = this.#rows.value;
    const metrics = this.#options.metrics(view);
    return kind === 'breakdown' && rows
      ? breakdownSheet(view, this.#lines(view, rows), {report: rows, filters}, shareMetric(metrics, this.#cut.sort))
      : seriesSheet(view, metrics, {report, filters});
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
      limit: rowLimit(view, dimensions, this.#step),
      ...(sort !== undefined && known && {sort}),
      ...(this.#cut.direction === 'asc' && {direction: 'asc'}),
    };
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

  /** Dimension and value, as they are called on screen; undefined where the backend does not offer the dimension. */
  #keyName(view: StatsView, {dimension: id, value}: Key): [dimension: string, value: string] | undefined {
    const dimension = this.#dimension(view, id);
    return dimension && [dimensionName(view, dimension), this.#names.nameOf(view, dimension, value)];
  }

  #dimension(view: StatsView, wanted: string): Dimension | undefined {
    return view.session.capabilities.dimensions.find(({id}) => id === wanted);
  }

  get #cut(): Cut {
    return this.#options.cut();
  }
}
