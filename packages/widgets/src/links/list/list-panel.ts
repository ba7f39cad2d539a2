import {html, nothing} from 'lit';
import type {LitElement, TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {Link, Offer, Period} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import type {LoadedPages} from '../../controllers/pages-controller.js';
import type {PeriodChoice} from '../../runtime/period-choice.js';
import {failure} from '../../templates/failure.js';
import {wayToAll} from '../../templates/latest.js';
import {pager} from '../../templates/pager.js';
import {skeleton} from '../../templates/skeleton.js';
import {linkTable} from '../link-table.templates.js';
import type {LinksView} from '../links.messages.js';
import type {LinkAction} from '../links.model.js';
import {emptyList, listHead, listHeadShape, listShape, orderChoice, shownPages} from '../links.templates.js';
import {LATEST_COLUMNS} from './layout.js';
import type {LinksLayout} from './layout.js';
import {filtersShape, LinkFilters} from './link-filters.js';
import {LinkList} from './link-list.js';
import {linksOf, shownColumns, withCreated} from './list.model.js';

const USUAL_PERIOD = 'last-30-days';
const USUAL_DAYS = 30;

export interface ListPanelOptions {
  view: () => LinksView | undefined;
  layout: () => LinksLayout;
  /** How many links `latest` shows. */
  count: () => number;
  period: () => PeriodChoice;
  daysOf: (view: LinksView) => Period;
  onPeriod: (view: LinksView, period: PeriodChoice) => void;
  /** A change of this link is under way. */
  isPending: (id: string) => boolean;
  onAction: (action: LinkAction, link: Link) => void;
  onCopy: (link: Link) => void;
  onUse: (link: Link) => void;
  onReload: () => void;
}

export interface ListOptions {
  offers: readonly Offer[];
  /** Between head and links: a change that failed. */
  notice: unknown;
  /** Moves to the form; undefined where there is none above. */
  onStart: (() => void) | undefined;
}

/** The partner's links under their head: all of them with what narrows them down, the latest ones, or the new one alone. */
export class ListPanel {
  readonly list: LinkList;
  readonly #host: WidgetHost & LitElement;
  readonly #options: ListPanelOptions;
  readonly #filters: LinkFilters;

  constructor(host: WidgetHost & LitElement, options: ListPanelOptions) {
    this.#host = host;
    this.#options = options;
    const {view, layout, count, daysOf} = options;
    this.list = new LinkList(host, {
      view: () => (layout() === 'maker' ? undefined : view()),
      period: daysOf,
      rows: () => (layout() === 'latest' ? count() : undefined),
    });
    this.#filters = new LinkFilters(host);
  }

  /** What is wanted once there are links. */
  loadFilters(): void {
    if (this.#isFull && this.list.pages.value?.items.length) this.#filters.load();
  }

  /** Before anything is known. */
  shape(): TemplateResult {
    return html`${listHeadShape()} ${this.#isFull ? filtersShape(undefined) : nothing} ${listShape()}`;
  }

  /** Where there is no list the new link stands alone. */
  made(view: LinksView): TemplateResult | typeof nothing {
    const {created} = this.list;
    if (!created) return nothing;
    return html`<div class="links-list" part="list" role="group" tabindex="-1" aria-label=${view.t('maker.made')}>
      ${this.#table(view, [created], created)}
    </div>`;
  }

  render(view: LinksView, {offers, notice, onStart}: ListOptions): TemplateResult {
    const {t} = view;
    const {onReload} = this.#options;
    const title = t(this.#isFull ? 'list.title' : 'latest.title');
    return html`<div class="links-list" part="list" role="group" tabindex="-1" aria-label=${title}>
      ${listHead(this.#host, view, {
        list: this.list,
        title,
        note: this.#periodName(view),
        isTitle: !onStart,
        tools: this.#isFull
          ? this.#isSortable
            ? orderChoice(view, this.list)
            : nothing
          : wayToAll(view, view.t('latest.all'), 'links'),
        onRetry: onReload,
      })}
      ${this.#isFull ? this.#filterRow(view, offers) : nothing} ${notice}
      ${this.list.pages.match<unknown>({
        waiting: () => skeleton(listShape(linksOf(view.session))),
        failed: (error, pending) => failure(this.#host, error, {title: t('list.failed'), onRetry: onReload, pending}),
        ready: (loaded, {previous}) => this.#links(view, loaded, {previous, onStart}),
      })}
    </div>`;
  }

  get #isFull(): boolean {
    return this.#options.layout() === 'full';
  }

  /** There is something to sort and to narrow down. */
  get #isSortable(): boolean {
    return this.list.isFiltered || (this.list.pages.value?.items.length ?? 0) > 0;
  }

  #filterRow(view: LinksView, offers: readonly Offer[]): TemplateResult | typeof nothing {
    if (!this.#isSortable) {
      const isWaiting = this.list.pages.state.status === 'waiting';
      return isWaiting ? skeleton(filtersShape(linksOf(view.session))) : nothing;
    }
    const {period, onPeriod} = this.#options;
    return this.#filters.render(view, {
      list: this.list,
      offers,
      period: period(),
      onPeriod: (chosen) => onPeriod(view, chosen),
    });
  }

  #periodName(view: LinksView): string {
    const {period, daysOf} = this.#options;
    if (period() === USUAL_PERIOD) return view.t('list.period', {count: USUAL_DAYS});
    return view.format.dateRange(daysOf(view));
  }

  #links(
    view: LinksView,
    pages: LoadedPages<Link>,
    {previous, onStart}: {previous: boolean} & Pick<ListOptions, 'onStart'>,
  ): TemplateResult {
    const made = this.list.created;
    const created = made?.programme === view.programme.id ? made : undefined;
    const links = withCreated(pages.items, created);
    if (links.length === 0) return emptyList(view, {list: this.list, onStart});
    return html`<div class=${classMap({dimmed: previous})}>
      ${this.#table(view, links, created)}
      ${this.#isFull ? pager(view, shownPages(pages, links), () => void this.list.pages.more()) : nothing}
    </div>`;
  }

  #table(view: LinksView, links: readonly Link[], created: Link | undefined): TemplateResult {
    const {isPending, onAction, onCopy, onUse} = this.#options;
    const {list} = this;
    return linkTable(view, {
      links,
      created,
      columns: this.#isFull ? list.columnsIn(view) : shownColumns(view.session.capabilities.metrics, LATEST_COLUMNS),
      ...(this.#isFull && {order: {listing: list.listing, onSort: (order) => list.relist(order)}}),
      copying: this.#host.copying,
      isPending,
      onAction,
      onCopy,
      onUse,
    });
  }
}
