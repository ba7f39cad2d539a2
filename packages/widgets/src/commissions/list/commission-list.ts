import type {Commission, CommissionSort, CommissionsQuery} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {PagesController} from '../../controllers/pages-controller.js';
import type {PeriodController} from '../../controllers/period-controller.js';
import {UrlController} from '../../controllers/url-controller.js';
import type {PeriodChoice} from '../../runtime/period-choice.js';
import type {Column} from '../../templates/data-table.js';
import type {CommissionsView} from '../commissions.messages.js';
import {readViewed, writeViewed} from './listing-params.js';
import type {Viewed} from './listing-params.js';
import {EVERYTHING, filtersIn, permitted, queryOf, sortedBy, sortsFor, unfiltered} from './listing.js';
import type {CommissionListing, Order} from './listing.js';

export interface CommissionListOptions {
  view: () => CommissionsView | undefined;
  period: PeriodController;
  /** The id of a payout whose commissions are shown instead; empty for none. */
  payout: () => string;
  /** Rows to a page. */
  rows: () => number;
  /** Whether page after page is asked for: those that follow do without totals. */
  isContinuous: () => boolean;
  /** How many of the newest are shown instead of any choice; undefined for the whole list. */
  latest: () => number | undefined;
  /** The prefix of what is kept in the address of the page; undefined to keep out of it. */
  urlState: () => string | undefined;
  /** The visitor has asked for something else. */
  onRelist: () => void;
}

/** Which commissions are listed: what is asked for them, and what the address of the page says of it. */
export class CommissionList {
  readonly pages: PagesController<'commissions.list'>;
  readonly #host: WidgetHost;
  readonly #options: CommissionListOptions;
  readonly #url: UrlController;
  #listing = EVERYTHING;
  #firstPeriod: PeriodChoice | undefined;

  constructor(host: WidgetHost, options: CommissionListOptions) {
    this.#host = host;
    this.#options = options;
    // Before the question is put: the address has its say in it.
    this.#url = new UrlController(host, {
      prefix: options.urlState,
      read: (search, prefix) => this.#restore(readViewed(search, prefix, this.#first)),
      write: (search, prefix) => writeViewed(search, prefix, this.viewed, this.#first),
    });
    this.pages = new PagesController(host, {
      operation: 'commissions.list',
      // Few rows in a corner are not read line by line.
      holds: () => options.latest() === undefined,
      further: () => (options.isContinuous() ? {totals: false} : {}),
      query: () => {
        const view = options.view();
        const latest = options.latest();
        if (latest !== undefined) return view && {programme: view.programme.id, totals: false, limit: latest};
        return view && {...this.queryIn(view), limit: options.rows()};
      },
    });
  }

  /** As far as the backend takes it. */
  get listing(): CommissionListing {
    const view = this.#options.view();
    return view ? permitted(this.#listing, view.session.capabilities) : this.#listing;
  }

  get viewed(): Viewed {
    return {period: this.#options.period.choice, listing: this.listing};
  }

  get isFiltered(): boolean {
    return filtersIn(this.listing).length > 0;
  }

  relist(changes: Partial<CommissionListing>): void {
    this.#listing = {...this.#listing, ...changes};
    this.#asked();
  }

  clear(): void {
    this.relist(unfiltered(this.#listing));
  }

  /** Begins at the top again. */
  reorder(order: Order): void {
    this.relist({...order, jumpTo: ''});
  }

  choosePeriod(view: CommissionsView, period: PeriodChoice): void {
    this.show(view, {period, listing: {...this.#listing, jumpTo: ''}});
  }

  /** Another period and everything that narrows it down, at once. */
  show(view: CommissionsView, {period, listing}: Viewed): void {
    this.#listing = listing;
    this.#options.period.choose(view, period);
    this.#asked();
  }

  /** For the head of a column; undefined where the backend cannot sort by it. */
  sortingBy({session}: CommissionsView, sort: CommissionSort): Column<Commission>['sort'] {
    if (!sortsFor(session.capabilities).includes(sort)) return undefined;
    const {listing} = this;
    const direction = listing.direction === 'asc' ? 'ascending' : 'descending';
    return {
      direction: listing.sort === sort ? direction : undefined,
      onSort: () => this.reorder(sortedBy(listing, sort)),
    };
  }

  /** The set that is listed, whatever of it is loaded. */
  queryIn(view: CommissionsView): CommissionsQuery {
    const {payout, period} = this.#options;
    // A backend that cannot tell a payout's commissions apart shows those of the period.
    const choice = this.isOfPayout(view) ? {payout: payout()} : {period: period.daysIn(view)};
    return queryOf(view.programme, choice, this.listing);
  }

  isOfPayout({session}: CommissionsView): boolean {
    return this.#options.payout() !== '' && (session.capabilities.commissionFilters?.includes('payout') ?? false);
  }

  #asked(): void {
    this.#url.push();
    this.#options.onRelist();
    this.#host.requestUpdate();
  }

  /** What is shown when the address says nothing. */
  get #first(): Viewed {
    this.#firstPeriod ??= this.#options.period.choice;
    return {period: this.#firstPeriod, listing: EVERYTHING};
  }

  #restore({period, listing}: Viewed): void {
    this.#listing = listing;
    this.#options.period.restore(period);
  }
}
