import type {ReactiveController} from 'lit';
import type {Link, Period} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {PagesController} from '../../controllers/pages-controller.js';
import {recall, remember} from '../../runtime/remembered.js';
import type {LinksView} from '../links.messages.js';
import {spokenListing} from './link-words.js';
import {isFiltered, NEWEST, queryOf, shownColumns, unfiltered} from './list.model.js';
import type {LinkColumn, LinkListing} from './list.model.js';

/** As long as somebody types without a pause, nothing is asked. */
const TYPING_MS = 300;
const COLUMNS = 'links.columns';

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
  readonly #host: WidgetHost;
  readonly #options: LinkListOptions;
  #listing = NEWEST;
  #created: Link | undefined;
  #columns: readonly string[] | undefined;
  #typed: string | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #isUntold = false;

  constructor(host: WidgetHost, options: LinkListOptions) {
    this.#host = host;
    this.#options = options;
    this.pages = new PagesController(host, {
      operation: 'links.list',
      query: () => {
        const view = options.view();
        return view && queryOf(this.#listing, view.programme, options.period(view), options.rows());
      },
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

  /** What stands in the search field, which may be ahead of what is asked for. */
  get typed(): string {
    return this.#typed ?? this.#listing.search;
  }

  get isFiltered(): boolean {
    return isFiltered(this.#listing);
  }

  relist(changes: Partial<LinkListing>): void {
    clearTimeout(this.#typing);
    this.#typed = undefined;
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

  type(text: string): void {
    clearTimeout(this.#typing);
    this.#typed = text;
    this.#typing = setTimeout(() => this.search(), TYPING_MS);
    this.#host.requestUpdate();
  }

  /** At once, by the Enter key. */
  search(): void {
    this.relist({search: this.typed.trim()});
  }

  columnsIn(view: LinksView): LinkColumn[] {
    this.#columns ??= recall(view.runtime, COLUMNS)?.split(',');
    return shownColumns(view.session.capabilities.metrics, this.#columns);
  }

  showColumn(view: LinksView, column: LinkColumn, shown: boolean): void {
    const others = this.columnsIn(view).filter((one) => one !== column);
    this.#columns = shown ? [...others, column] : others;
    remember(view.runtime, COLUMNS, this.#columns.join(','));
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const view = this.#options.view();
    const {state, value} = this.pages;
    if (!this.#isUntold || !view || state.status !== 'ready' || state.info.previous || !value) return;
    this.#isUntold = false;
    this.#host.announce(spokenListing(view, this.#listing, value.total ?? value.items.length));
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
  }
}
