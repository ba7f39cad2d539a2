import type {WidgetHost} from '../../controllers/host.js';
import {DEFAULT_PERIOD} from '../../controllers/period-controller.js';
import {recall, remember} from '../../runtime/remembered.js';
import type {CommissionsView} from '../commissions.messages.js';
import {readViewed, writeViewed} from '../list/listing-params.js';
import type {Viewed} from '../list/listing-params.js';
import {EVERYTHING} from '../list/listing.js';

/** As many as one list shows at a glance. */
export const MOST_VIEWS = 20;
export const LONGEST_NAME = 60;

/** What the visitor looked at, under a name of their own. */
export interface SavedView {
  readonly name: string;
  /** As it would stand in an address. */
  readonly params: string;
}

const PREFIX = 'v';
const USUAL: Viewed = {period: DEFAULT_PERIOD, listing: EVERYTHING};

export function savedView(name: string, viewed: Viewed): SavedView {
  return {name: name.trim().slice(0, LONGEST_NAME), params: writeViewed('', PREFIX, viewed, USUAL)};
}

export function viewedIn({params}: SavedView): Viewed {
  return readViewed(params, PREFIX, USUAL);
}

/** What was kept; anybody may have written into the storage since. */
export function readViews(text: string | undefined): SavedView[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSavedView).slice(0, MOST_VIEWS) : [];
  } catch {
    return [];
  }
}

function isSavedView(value: unknown): value is SavedView {
  const {name, params} = (value ?? {}) as Partial<Record<keyof SavedView, unknown>>;
  return typeof name === 'string' && name !== '' && typeof params === 'string';
}

/** What this partner has saved for this programme in this browser. */
export class SavedViews {
  readonly #host: WidgetHost;
  #kept: {readonly place: string; readonly items: readonly SavedView[]} | undefined;

  constructor(host: WidgetHost) {
    this.#host = host;
  }

  itemsIn(view: CommissionsView): readonly SavedView[] {
    const place = placeOf(view);
    if (this.#kept?.place !== place) this.#kept = {place, items: readViews(recall(view.runtime, place))};
    return this.#kept.items;
  }

  /** In the place of one of the same name. */
  save(view: CommissionsView, saved: SavedView): 'saved' | 'replaced' {
    const others = this.itemsIn(view).filter(({name}) => name !== saved.name);
    const isNew = others.length === this.itemsIn(view).length;
    this.#keep(view, [...others, saved]);
    return isNew ? 'saved' : 'replaced';
  }

  forget(view: CommissionsView, forgotten: SavedView): void {
    this.#keep(
      view,
      this.itemsIn(view).filter(({name}) => name !== forgotten.name),
    );
  }

  #keep(view: CommissionsView, items: readonly SavedView[]): void {
    const place = placeOf(view);
    this.#kept = {place, items};
    remember(view.runtime, place, JSON.stringify(items));
    this.#host.requestUpdate();
  }
}

/** Partners who share a browser do not see what the other one looks for. */
function placeOf({session, programme}: CommissionsView): string {
  return `commissions.views.${session.partner.id}.${programme.id}`;
}
