import type {ReactiveController} from 'lit';
import type {Offer} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {PagesController} from '../controllers/pages-controller.js';
import type {LinksView} from './links.messages.js';

const OFFERS_PER_PAGE = 100;

/** A partner who may look but not act makes no links; nor does one whose backend knows no offers. */
export function mayCreate({can, access}: LinksView): boolean {
  return access.act && can('links.create') && can('offers.list');
}

/** The offers that links are made for. */
export class LinkOffers implements ReactiveController {
  readonly pages: PagesController<'offers.list'>;

  /** @param view - What the host shows, once there is something to show. */
  constructor(host: WidgetHost, view: () => LinksView | undefined) {
    this.pages = new PagesController(host, {
      operation: 'offers.list',
      query: () => {
        const shown = view();
        return shown && mayCreate(shown) ? {programme: shown.programme.id, limit: OFFERS_PER_PAGE} : undefined;
      },
    });
    host.addController(this);
  }

  /** All that are known. */
  get items(): readonly Offer[] {
    return this.pages.value?.items ?? [];
  }

  /** Those that links can be made for, as far as they are known. */
  get promotable(): readonly Offer[] {
    return this.items.filter(({status}) => status === 'active');
  }

  hostUpdated(): void {
    // Whoever has more offers than one page holds chooses among all of them.
    const offers = this.pages.value;
    if (offers?.hasMore && !offers.loadingMore && !offers.moreError) void this.pages.more();
  }
}
