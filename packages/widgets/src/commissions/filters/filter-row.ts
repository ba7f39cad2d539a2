import {html, nothing} from 'lit';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {Period} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {TypedSearch} from '../../controllers/typed-search.js';
import {choice} from '../../templates/choice.js';
import {removableChips} from '../../templates/removable-chips.js';
import {searchField} from '../../templates/search-field.js';
import type {CommissionsView} from '../commissions.messages.js';
import type {CommissionList} from '../list/commission-list.js';
import {cleared, filtersIn, sortsFor, takesFilter} from '../list/listing.js';
import type {CommissionListing, Order} from '../list/listing.js';
import {narrowingsOf} from './filter-chips.js';
import {FilterChoices} from './filter-choices.js';
import {FilterPanels} from './filter-panels.js';

export interface FilterRowOptions {
  view: () => CommissionsView | undefined;
  list: CommissionList;
  /** The days that are shown. */
  period: (view: CommissionsView) => Period;
}

/** What narrows the list down beside its period and its statuses; says aloud what came of it. */
export class FilterRow implements ReactiveController {
  readonly #host: WidgetHost & LitElement;
  readonly #options: FilterRowOptions;
  readonly #search: TypedSearch;
  readonly #choices: FilterChoices;
  readonly #panels: FilterPanels;
  #isUntold = false;

  constructor(host: WidgetHost & LitElement, options: FilterRowOptions) {
    this.#host = host;
    this.#options = options;
    const {list, view} = options;
    this.#search = new TypedSearch(host, {
      current: () => list.listing.search,
      onSearch: (search) => this.#relist({search}),
    });
    this.#choices = new FilterChoices(host, view, list);
    this.#panels = new FilterPanels(host, {
      ...options,
      choices: this.#choices,
      onRelist: (changes) => this.#relist(changes),
      onShow: (shown, viewed) => {
        this.#isUntold = true;
        list.show(shown, viewed);
      },
    });
    host.addController(this);
  }

  /** What stands in the row beside the period. */
  fields(view: CommissionsView): TemplateResult {
    const {t, session, runtime} = view;
    return html`${this.#panels.filters(view)}
    ${takesFilter(session.capabilities, 'search') ? searchField(this.#search, t('filters.search')) : nothing}
    ${this.#panels.jump(view)} ${this.#order(view)} ${runtime.storage === null ? nothing : this.#panels.saved(view)}`;
  }

  chips(view: CommissionsView): TemplateResult | typeof nothing {
    const {t} = view;
    const {list} = this.#options;
    return removableChips({
      label: t('filters.active'),
      chips: narrowingsOf(view, list.listing, this.#choices).map(({name, without}) => ({
        name,
        label: t('filters.remove', {name}),
        onRemove: () => void this.#remove(without),
      })),
      clearLabel: t('filters.clear'),
      onClear: () => void this.#remove(cleared(filtersIn(list.listing))),
    });
  }

  hostUpdated(): void {
    const view = this.#options.view();
    const {state, value} = this.#options.list.pages;
    if (!this.#isUntold || !view || state.status !== 'ready' || state.info.previous || !value) return;
    this.#isUntold = false;
    const {t, format} = view;
    const count = value.total ?? value.items.length;
    this.#host.announce(count === 0 ? t('spoken.none') : t('spoken.found', {count, number: format.count(count)}));
  }

  #relist(changes: Partial<CommissionListing>): void {
    this.#search.forget();
    this.#isUntold = true;
    this.#options.list.relist(changes);
  }

  /** The chip that had the focus is gone: it goes to the next one, or to where filters come from. */
  async #remove(without: Partial<CommissionListing>): Promise<void> {
    this.#relist(without);
    await this.#host.updateComplete;
    const {renderRoot: root} = this.#host;
    if (root.querySelector(':focus')) return;
    const last = [...root.querySelectorAll<HTMLElement>('.active-filters .chip')].at(-1);
    (last ?? root.querySelector<HTMLElement>('.is-add'))?.focus();
  }

  #order(view: CommissionsView): TemplateResult | typeof nothing {
    const {t, session} = view;
    const {list} = this.#options;
    const orders = sortsFor(session.capabilities).flatMap((sort) =>
      (['desc', 'asc'] as const).map((direction): Order => ({sort, direction})),
    );
    if (orders.length === 0) return nothing;
    const nameOf = ({sort, direction}: Order) => `${sort}-${direction}` as const;
    return choice({
      label: t('order.label'),
      value: nameOf(list.listing),
      choices: orders.map((order) => ({value: nameOf(order), label: t(`order.${nameOf(order)}`)})),
      onChoose: (chosen) => {
        const order = orders.find((one) => nameOf(one) === chosen);
        if (order) list.reorder(order);
      },
    });
  }
}
