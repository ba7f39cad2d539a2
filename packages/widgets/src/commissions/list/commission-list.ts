import type {Commission, CommissionSort, CommissionsQuery, Period} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {PagesController} from '../../controllers/pages-controller.js';
import type {Column} from '../../templates/data-table.js';
import type {CommissionsView} from '../commissions.messages.js';
import {EVERYTHING, filtersIn, permitted, queryOf, sortedBy, sortsFor, unfiltered} from './listing.js';
import type {CommissionListing} from './listing.js';

export interface CommissionListOptions {
  view: () => CommissionsView | undefined;
  period: (view: CommissionsView) => Period;
  /** The id of a payout whose commissions are shown instead; empty for none. */
  payout: () => string;
  /** Rows to a page. */
  rows: () => number;
}

/** Which commissions are listed, and what is asked for them. */
export class CommissionList {
  readonly pages: PagesController<'commissions.list'>;
  readonly #host: WidgetHost;
  readonly #options: CommissionListOptions;
  #listing = EVERYTHING;

  constructor(host: WidgetHost, options: CommissionListOptions) {
    this.#host = host;
    this.#options = options;
    this.pages = new PagesController(host, {
      operation: 'commissions.list',
      query: () => {
        const view = options.view();
        return view && {...this.queryIn(view), limit: options.rows()};
      },
    });
  }

  /** As far as the backend takes it. */
  get listing(): CommissionListing {
    const view = this.#options.view();
    return view ? permitted(this.#listing, view.session.capabilities) : this.#listing;
  }

  get isFiltered(): boolean {
    return filtersIn(this.listing).length > 0;
  }

  relist(changes: Partial<CommissionListing>): void {
    this.#listing = {...this.#listing, ...changes};
    this.#host.requestUpdate();
  }

  clear(): void {
    this.relist(unfiltered(this.#listing));
  }

  /** For the head of a column; undefined where the backend cannot sort by it. */
  sortingBy({session}: CommissionsView, sort: CommissionSort): Column<Commission>['sort'] {
    if (!sortsFor(session.capabilities).includes(sort)) return undefined;
    const {listing} = this;
    const direction = listing.direction === 'asc' ? 'ascending' : 'descending';
    return {
      direction: listing.sort === sort ? direction : undefined,
      onSort: () => this.relist(sortedBy(listing, sort)),
    };
  }

  /** The set that is listed, whatever of it is loaded. */
  queryIn(view: CommissionsView): CommissionsQuery {
    const {payout, period} = this.#options;
    // A backend that cannot tell a payout's commissions apart shows those of the period.
    const choice = this.isOfPayout(view) ? {payout: payout()} : {period: period(view)};
    return queryOf(view.programme, choice, this.listing);
  }

  isOfPayout({session}: CommissionsView): boolean {
    return this.#options.payout() !== '' && (session.capabilities.commissionFilters?.includes('payout') ?? false);
  }
}
