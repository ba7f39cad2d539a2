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
import {FilterForm} from './filter-form.js';
import {jumpToDate} from './jump-to-date.js';
import {savedView, SavedViews, viewedIn} from './saved-views.js';
import type {SavedView} from './saved-views.js';
import {savedViewsMenu} from './saved-views.templates.js';

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
  readonly #form: FilterForm;
  readonly #views: SavedViews;
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
    this.#form = new FilterForm(host, {
      list,
      choices: this.#choices,
      onRelist: (changes) => this.#relist(changes),
    });
    this.#views = new SavedViews(host);
    host.addController(this);
  }

  /** What stands in the row beside the period. */
  fields(view: CommissionsView): TemplateResult {
    const {t, session, runtime} = view;
    return html`${this.#form.render(view)}
    ${takesFilter(session.capabilities, 'search') ? searchField(this.#search, t('filters.search')) : nothing}
    ${this.#jump(view)} ${this.#order(view)} ${runtime.storage === null ? nothing : this.#saved(view)}`;
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

  #jump(view: CommissionsView): TemplateResult | typeof nothing {
    const {list, period} = this.#options;
    const {jumpTo, sort} = list.listing;
    if (sort === 'amount' || !takesFilter(view.session.capabilities, 'jumpTo')) return nothing;
    return jumpToDate(view, {
      value: jumpTo || undefined,
      days: list.isOfPayout(view)
        ? {from: view.session.capabilities.limits?.oldestDay ?? '2000-01-01', to: view.today}
        : period(view),
      onJump: (day) => this.#relist({jumpTo: day}),
    });
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

  #saved(view: CommissionsView): TemplateResult {
    const {t} = view;
    const {list} = this.#options;
    const shown = savedView('', list.viewed).params;
    return savedViewsMenu(view, {
      items: this.#views.itemsIn(view),
      isShown: ({params}) => params === shown,
      onShow: (saved) => {
        this.#isUntold = true;
        list.show(view, viewedIn(saved));
      },
      onSave: (name) => {
        const saved = savedView(name, list.viewed);
        this.#host.announce(t(`views.${this.#views.save(view, saved)}`, {name: saved.name}));
      },
      onForget: (saved) => void this.#forget(view, saved),
    });
  }

  /** Focus goes to the field for the next one: the button that had it is gone. */
  async #forget(view: CommissionsView, saved: SavedView): Promise<void> {
    this.#views.forget(view, saved);
    this.#host.announce(view.t('views.forgotten', {name: saved.name}));
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#view-name')?.focus();
  }
}
