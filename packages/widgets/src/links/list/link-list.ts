import type {ReactiveController} from 'lit';
import type {Link, Period} from '@kabinet/contract';
import {ColumnsController} from '../../controllers/columns-controller.js';
import type {WidgetHost} from '../../controllers/host.js';
import {PagesController} from '../../controllers/pages-controller.js';
import {TypedSearch} from '../../controllers/typed-search.js';
import type {LinksView} from '../links.messages.js';
import {spokenListing} from './link-words.js';
import {isFiltered, NEWEST, queryOf, shownColumns, unfiltered} from './list.model.js';
import type {LinkColumn, LinkListing} from './list.model.js';

export interface LinkListOptions {
  view: () => LinksView | undefined;
  /** The days that figures are those of. */
  period: (view: LinksView) => Period;
  /** Rows to a page; undefined for the usual number. */
  rows: () => number | undefined;
}

/** Which links are listed, in which order and with which columns; says so aloud once the answer is there. */
export class LinkList implements ReactiveController {
  readonly pages: PagesController<'links.list'>;
  readonly search: TypedSearch;
  readonly #host: WidgetHost;
  readonly #options: LinkListOptions;
  readonly #columns: ColumnsController;
  #listing = NEWEST;
  #created: Link | undefined;
  #isUntold = false;

  constructor(host: WidgetHost, options: LinkListOptions) {
    this.#host = host;
    this.#options = options;
    this.#columns = new ColumnsController(host, 'links.columns');
    this.pages = new PagesController(host, {
      operation: 'links.list',
      query: () => {
        const view = options.view();
        return view && queryOf(this.#listing, view.programme, options.period(view), options.rows());
      },
    });
    this.search = new TypedSearch(host, {
      current: () => this.#listing.search,
      onSearch: (search) => this.relist({search}),
    });
    host.addController(this);
  }

  get listing(): LinkListing {
    return this.#listing;
  }

  /** Made a moment ago: it stands first until something else is asked for. */
  get created(): Link | undefined {
    return this.#created;
  }

  set created(link: Link | undefined) {
    if (link && this.#created?.id !== link.id) this.#listing = NEWEST;
    this.#created = link;
    this.#host.requestUpdate();
  }

  get isFiltered(): boolean {
    return isFiltered(this.#listing);
  }

  relist(changes: Partial<LinkListing>): void {
    this.search.forget();
    this.#listing = {...this.#listing, ...changes};
    this.#created = undefined;
    this.#isUntold = true;
    this.#host.requestUpdate();
  }

  clear(): void {
    this.relist(unfiltered(this.#listing));
  }

  /** The answer to another period is told too. */
  periodChanged(): void {
    this.#isUntold = true;
  }

  columnsIn({runtime, session}: LinksView): LinkColumn[] {
    return shownColumns(session.capabilities.metrics, this.#columns.chosenIn(runtime));
  }

  showColumns({runtime}: LinksView, columns: readonly LinkColumn[]): void {
    this.#columns.choose(runtime, columns);
  }

  hostUpdated(): void {
    const view = this.#options.view();
    const {state, value} = this.pages;
    if (!this.#isUntold || !view || state.status !== 'ready' || state.info.previous || !value) return;
    this.#isUntold = false;
    this.#host.announce(spokenListing(view, this.#listing, value.total ?? value.items.length));
  }
}
