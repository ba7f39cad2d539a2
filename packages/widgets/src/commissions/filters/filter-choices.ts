import {COMMISSION_TYPES, LINK_STATUSES} from '@kabinet/contract';
import type {Capabilities} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {ResourceController} from '../../controllers/resource-controller.js';
import {TypedSearch} from '../../controllers/typed-search.js';
import {typeWord} from '../commission-words.js';
import type {CommissionsView} from '../commissions.messages.js';
import type {CommissionList} from '../list/commission-list.js';

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
}

/** As many as a page may have. */
const MOST = 100;
/** Where the programme names none. */
const SLOTS = ['sub1', 'sub2', 'sub3', 'sub4', 'sub5'];

/** What there is to choose from in the filters. Offers and links are asked for when the first is needed. */
export class FilterChoices {
  readonly #list: CommissionList;
  readonly #offers: ResourceController<'offers.list'>;
  readonly #links: ResourceController<'links.list'>;
  readonly #currencies = new Map<string, Set<string>>();
  /** Among links, where there are more of them than one list shows. */
  readonly linkSearch: TypedSearch;
  #searched = '';
  #isWanted = false;

  constructor(host: WidgetHost, view: () => CommissionsView | undefined, list: CommissionList) {
    this.#list = list;
    this.#offers = new ResourceController(host, {
      operation: 'offers.list',
      query: () => this.#asked(view(), 'offers.list'),
    });
    this.#links = new ResourceController(host, {
      operation: 'links.list',
      query: () => {
        const shown = view();
        const query = this.#asked(shown, 'links.list');
        return shown && query && {...query, ...linksWanted(shown.session.capabilities, this.#searched)};
      },
    });
    this.linkSearch = new TypedSearch(host, {
      current: () => this.#searched,
      onSearch: (text) => {
        this.#searched = text;
        host.requestUpdate();
      },
    });
  }

  want(): void {
    this.#isWanted = true;
  }

  #asked(view: CommissionsView | undefined, operation: 'offers.list' | 'links.list') {
    return this.#isWanted && view?.can(operation) ? {programme: view.programme.id, limit: MOST} : undefined;
  }

  types(view: CommissionsView, chosen: string): FilterChoice[] {
    const choices = COMMISSION_TYPES.map((type) => ({value: type, label: typeWord(view, {type})}));
    return withChosen(choices, chosen, typeWord(view, {type: chosen}));
  }

  offers(view: CommissionsView, chosen: string): FilterChoice[] {
    const items = this.#offers.value?.items ?? [];
    const choices = items.map(({id, name}) => ({value: id, label: view.text(name)}));
    return withChosen(choices, chosen, this.offerName(view, chosen));
  }

  links(chosen: string): FilterChoice[] {
    const items = this.#links.value?.items ?? [];
    const choices = items.map(({id, name, code}) => ({value: id, label: name || code}));
    return withChosen(choices, chosen, this.linkName(chosen));
  }

  /** There are links that stand in no list of choices. */
  canFindLinks({session}: CommissionsView): boolean {
    const isLong = this.#searched !== '' || typeof this.#links.value?.nextCursor === 'string';
    return isLong && (session.capabilities.links?.filters?.includes('search') ?? false);
  }

  /** The programme's, and all that have been seen in it. */
  currencies({programme}: CommissionsView, chosen: string): FilterChoice[] {
    const seen = this.#currencies.get(programme.id) ?? new Set([programme.currency]);
    this.#currencies.set(programme.id, seen);
    for (const {amount} of this.#list.pages.value?.latest.summary ?? []) {
      for (const {currency} of amount) seen.add(currency);
    }
    for (const {amount} of this.#list.pages.value?.items ?? []) seen.add(amount.currency);
    const choices = [...seen].map((currency) => ({value: currency, label: currency}));
    return withChosen(choices, chosen, chosen);
  }

  slots(view: CommissionsView, chosen: readonly string[]): FilterChoice[] {
    const named = view.programme.subIds?.map(({slot}) => slot) ?? [];
    const slots = new Set([...(named.length > 0 ? named : SLOTS), ...chosen]);
    return [...slots].map((slot) => ({value: slot, label: this.slotName(view, slot)}));
  }

  slotName({programme, t, text}: CommissionsView, slot: string): string {
    const label = programme.subIds?.find((named) => named.slot === slot)?.label;
    return label === undefined ? t('filters.slot-name', {slot: slot.slice(3)}) : text(label);
  }

  /** Rows of the filtered list know it too. */
  offerName(view: CommissionsView, id: string): string {
    const known = this.#offers.value?.items.find((offer) => offer.id === id);
    const {name} = known ?? this.#list.pages.value?.items.find(({offer}) => offer.id === id)?.offer ?? {};
    return name === undefined ? id : view.text(name);
  }

  linkName(id: string): string {
    const known = this.#links.value?.items.find((link) => link.id === id);
    const {name, code} = known ?? this.#list.pages.value?.items.find(({link}) => link?.id === id)?.link ?? {};
    return (name || code) ?? id;
  }
}

/** Archived ones have earned, too. */
function linksWanted({links}: Capabilities, search: string) {
  const filters = links?.filters ?? ['status'];
  return {...(filters.includes('status') && {status: [...LINK_STATUSES]}), ...(search !== '' && {search})};
}

/** What is chosen can be seen, whether or not it is among the choices. */
function withChosen(choices: FilterChoice[], chosen: string, label: string): FilterChoice[] {
  const isMissing = chosen !== '' && choices.every(({value}) => value !== chosen);
  return isMissing ? [...choices, {value: chosen, label}] : choices;
}
