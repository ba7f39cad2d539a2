import {html, nothing} from 'lit';
import type {LitElement, TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {Commission} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {LateController} from '../../controllers/late-controller.js';
import type {LatePart} from '../../controllers/late-controller.js';
import type {PagesOf} from '../../controllers/pages-controller.js';
import type {PeriodController} from '../../controllers/period-controller.js';
import {showMore} from '../../controllers/show-more.js';
import {WidthController} from '../../controllers/width-controller.js';
import type {PeriodChoice} from '../../runtime/period-choice.js';
import {failure} from '../../templates/failure.js';
import {LatePeriodPicker} from '../../templates/late-period-picker.js';
import {listWithDetail} from '../../templates/list-with-detail.js';
import {pager} from '../../templates/pager.js';
import {skeleton} from '../../templates/skeleton.js';
import {strip} from '../../templates/strip.js';
import {explained} from '../commission-explained.js';
import type {Explained} from '../commission-explained.js';
import {commissionTable} from '../commission-table.templates.js';
import type {CommissionsView} from '../commissions.messages.js';
import type {StatusChoice} from '../commissions.model.js';
import {
  bodySkeleton,
  emptyList,
  payoutChoice,
  spokenChoice,
  statusFilter,
  statusShape,
  totalsBar,
} from '../commissions.templates.js';
import {CommissionFilters, filterRowShape} from '../filters/commission-filters.js';
import {ContinuousRows} from '../rows/continuous-rows.js';
import {Newcomers} from '../rows/newcomers.js';
import {RowColumns} from '../rows/row-columns.js';
import type {TotalsStrip, TotalsStripOptions} from '../rows/totals-strip.js';
import type {CommissionList} from './commission-list.js';

type Pages = PagesOf<'commissions.list'>;

/** Offered when there is nothing in a shorter one. */
const LONGEST = 'this-year';
/** Widgets narrower than this explain a commission in a sheet. */
const SHEET_BELOW = 1120;

/** What `rows/totals-strip.ts` brings once it is loaded. */
interface TotalsModule extends LatePart {
  TotalsStrip: typeof TotalsStrip;
}

export interface ListPanelOptions {
  view: () => CommissionsView | undefined;
  list: CommissionList;
  period: PeriodController;
  explained: Explained;
  /** The id of the payout that the page has asked for. */
  payout: () => string;
  /** Rows to a page. */
  rows: () => number;
  /** Whether the list goes on as it is scrolled. */
  isContinuous: () => boolean;
  onLeavePayout: (view: CommissionsView) => void;
  onReload: () => void;
  /** Shows the terms of an offer. */
  onTerms: (offer: string) => void;
}

/** The commissions of a choice: what narrows them down, what they come to, each of them, and the one explained. */
export class ListPanel {
  readonly #host: WidgetHost & LitElement;
  readonly #options: ListPanelOptions;
  readonly #width: WidthController;
  readonly #columns: RowColumns;
  readonly #filters: CommissionFilters;
  readonly #newcomers: Newcomers;
  readonly #continuous: ContinuousRows;
  readonly #period: LatePeriodPicker;
  readonly #totals: LateController<TotalsModule>;
  #strip: TotalsStrip | undefined;
  /** What the payout that was asked for is called, once it is known. */
  #payout: Commission['payout'];

  constructor(host: WidgetHost & LitElement, options: ListPanelOptions) {
    this.#host = host;
    this.#options = options;
    this.#width = new WidthController(host, SHEET_BELOW);
    this.#period = new LatePeriodPicker(host);
    this.#totals = new LateController<TotalsModule>(host, () => import('../rows/totals-strip.js'));
    this.#columns = new RowColumns(host, options.view);
    this.#newcomers = new Newcomers(host, options);
    this.#continuous = new ContinuousRows(host, {list: options.list, isOn: options.isContinuous});
    const {list, period, view} = options;
    this.#filters = new CommissionFilters(host, {view, list, period: (shown) => period.daysIn(shown)});
  }

  /** What is wanted once the commissions are there. */
  loadFilters(): void {
    if (this.#options.list.pages.state.status !== 'waiting') this.#period.load();
    if (!this.#isNarrowable) return;
    this.#filters.load();
    this.#totals.wantLater();
  }

  /** The days, or the payout instead of them. */
  #choice(view: CommissionsView): TemplateResult {
    const {list, period, payout} = this.#options;
    if (!list.isOfPayout(view)) {
      const onChoose = (choice: PeriodChoice): void => list.choosePeriod(view, choice);
      return this.#period.render(view, {id: 'period', value: period.choice, onChoose});
    }
    const paid = list.pages.value?.items.find((row) => row.payout?.id === payout())?.payout;
    // Filters may leave no row that tells it.
    if (paid) this.#payout = paid;
    const number = this.#payout?.id === payout() ? this.#payout.number : undefined;
    return payoutChoice(view, number ?? payout(), () => this.#options.onLeavePayout(view));
  }

  /** Which columns to show. */
  columnChooser(view: CommissionsView): TemplateResult {
    return this.#columns.chooser(view);
  }

  /** Before anything is known. */
  shape(): TemplateResult {
    return html`${statusShape()} ${filterRowShape()} ${bodySkeleton(this.#options.rows())}`;
  }

  render(view: CommissionsView): TemplateResult {
    const {list, rows, onReload} = this.#options;
    const isWaiting = list.pages.state.status === 'waiting';
    return html`${isWaiting ? skeleton(statusShape()) : this.#statuses(view)}
    ${this.#filters.render(view, this.#choice(view), isWaiting || this.#isNarrowable)}
    ${list.pages.match<unknown>({
      waiting: () => skeleton(bodySkeleton(rows())),
      failed: (error, pending) => failure(this.#host, error, {title: view.t('failed'), onRetry: onReload, pending}),
      ready: (pages, {previous}) => this.#commissions(view, pages, previous),
    })}`;
  }

  #statuses(view: CommissionsView): TemplateResult | typeof nothing {
    const {list} = this.#options;
    return statusFilter(view, {
      page: list.pages.value?.latest,
      status: list.listing.status,
      isFiltered: list.isFiltered,
      onChoose: (choice) => this.#chooseStatus(view, choice),
    });
  }

  get #isNarrowable(): boolean {
    const {list} = this.#options;
    return list.isFiltered || (list.pages.value?.items.length ?? 0) > 0;
  }

  #chooseStatus(view: CommissionsView, choice: StatusChoice): void {
    this.#options.list.relist({status: choice.status});
    this.#host.announce(spokenChoice(view, choice));
  }

  /** Focus goes to the list: the button that had it is gone. */
  async #reset(): Promise<void> {
    this.#options.list.clear();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.list')?.focus();
  }

  #commissions(view: CommissionsView, pages: Pages, previous: boolean): TemplateResult {
    const {list, explained: opened, onReload} = this.#options;
    const openedId = opened.idIn(view);
    return html`<div class=${classMap({dimmed: previous})}>
        ${totalsBar(view, pages.latest.summary, list.listing.status)}
        ${previous ? nothing : this.#totalsStrip(view, {pages, listing: list.listing, onReload})}
      </div>
      ${opened.gone === undefined ? nothing : strip({icon: 'search', text: view.t('gone', {name: opened.gone})})}
      ${listWithDetail({
        label: view.t('list'),
        previous,
        hasDetail: openedId !== undefined,
        list: pages.items.length > 0 ? this.#rows(view, pages, openedId) : this.#empty(view),
        detail: explained(this.#host, view, opened, {
          id: openedId,
          items: pages.items,
          isNarrow: this.#width.isBelow,
          onTerms: view.can('plan') ? (offer) => this.#options.onTerms(offer) : undefined,
        }),
      })}`;
  }

  /** Whether the totals are right is looked at once they are painted. */
  #totalsStrip(view: CommissionsView, options: TotalsStripOptions): unknown {
    const {value} = this.#totals;
    return value ? (this.#strip ??= new value.TotalsStrip()).render(view, options) : nothing;
  }

  #rows(view: CommissionsView, pages: Pages, openedId: string | undefined): TemplateResult {
    const {list, explained: opened} = this.#options;
    const toggle = (id: string): void => void opened.toggle(view, id);
    const onToggle = view.can('commissions.get') ? toggle : undefined;
    return html`${this.#newcomers.render(view)}
    ${commissionTable(view, {
      ...this.#columns.shownIn(view),
      caption: view.t('caption'),
      table: (table) => this.#continuous.table(view, table, pages),
      rows: pages.items,
      openedId,
      onToggle,
      sortingBy: (sort) => list.sortingBy(view, sort),
    })}
    ${pager(view, pages, () => void showMore(this.#host, list.pages))}`;
  }

  #empty(view: CommissionsView): TemplateResult {
    const {list, period, onLeavePayout} = this.#options;
    return emptyList(view, {
      isFiltered: list.isFiltered,
      onPeriod: list.isOfPayout(view) ? () => onLeavePayout(view) : undefined,
      onLonger: period.choice === LONGEST ? undefined : () => list.choosePeriod(view, LONGEST),
      onReset: () => void this.#reset(),
    });
  }
}
