import type {ReactiveController} from 'lit';
import type {BackendError, Link, LinkDraft, Offer, Programme} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {PagesController} from '../controllers/pages-controller.js';
import {RepeatedPress} from '../controllers/repeated-press.js';
import {isUncertain} from '../controllers/uncertain.js';
import {WriteController} from '../controllers/write-controller.js';
import {DestinationReviewer} from './destination-review.js';
import {draftOf} from './link-builder.model.js';
import {LinkFields} from './link-fields.js';
import type {LinksView} from './links.messages.js';

const OFFERS_PER_PAGE = 100;

/** A partner who may look but not act makes no links; nor does one whose backend knows no offers. */
export function mayCreate({can, access}: LinksView): boolean {
  return access.act && can('links.create') && can('offers.list');
}

/** The form for a new link: the offers, what stands in the fields, and the making of the link. */
export class LinkBuilder implements ReactiveController {
  readonly offers: PagesController<'offers.list'>;
  readonly fields: LinkFields;
  readonly repeated = new RepeatedPress();
  readonly #host: WidgetHost;
  readonly #create: WriteController<'links.create'>;
  readonly #reviewer: DestinationReviewer;

  /** @param view - What the host shows, once there is something to show. */
  constructor(host: WidgetHost, view: () => LinksView | undefined) {
    this.#host = host;
    this.fields = new LinkFields('link', () => this.#edited());
    this.offers = new PagesController(host, {
      operation: 'offers.list',
      query: () => {
        const shown = view();
        return shown && mayCreate(shown) ? {programme: shown.programme.id, limit: OFFERS_PER_PAGE} : undefined;
      },
    });
    this.#create = new WriteController(host, 'links.create');
    this.#reviewer = new DestinationReviewer(host);
    host.addController(this);
  }

  get busy(): boolean {
    return this.#reviewer.busy || this.#create.busy;
  }

  get error(): BackendError | undefined {
    return this.#create.error;
  }

  /** Those that links can be made for, as far as they are known. */
  get promotable(): readonly Offer[] {
    return this.offers.value?.items.filter(({status}) => status === 'active') ?? [];
  }

  /** The chosen offer, or the first one; the choice may belong to another programme. */
  offerOf(offers: readonly Offer[]): Offer | undefined {
    return offers.find(({id}) => id === this.fields.values.offer) ?? offers[0];
  }

  /** Moves to the field that a new link begins with. */
  focus(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('#link-destination')?.focus();
  }

  /**
   * Makes the link and empties the fields but for the offer. Undefined, with everything still in its place, when a
   * field is wrong or it failed; and when a link is being made already.
   */
  async submit(programme: Programme, offer: Offer): Promise<Link | undefined> {
    if (this.busy) return undefined;
    if (!this.fields.isReady(offer)) {
      await this.#showFirstProblem();
      return undefined;
    }
    this.fields.forgetProblems();
    const wanted = draftOf(this.fields.values, programme, offer);
    const draft = this.#reviewer.isWanted ? await this.#reviewed(wanted, programme, offer) : wanted;
    if (!draft) return undefined;
    const link = await this.#create.run(draft);
    if (link) this.fields.empty(offer.id);
    else if (this.error) {
      if (this.error.code === 'quota_reached') this.#askForQuota();
      this.fields.placeError(this.error, programme);
      await this.#showFirstProblem();
    }
    this.#host.requestUpdate();
    return link;
  }

  hostUpdated(): void {
    // Whoever has more offers than one page holds chooses among all of them.
    const offers = this.offers.value;
    if (offers?.hasMore && !offers.loadingMore && !offers.moreError) void this.offers.more();
  }

  hostDisconnected(): void {
    this.fields.leave();
  }

  /** The draft as the host page wants it; undefined, with the reason at the field, when it wants none. */
  async #reviewed(draft: LinkDraft, programme: Programme, offer: Offer): Promise<LinkDraft | undefined> {
    const wanted = draft.destination ?? offer.destination;
    const destination = await this.#reviewer.review(wanted, {fields: this.fields, programme, offer});
    if (destination === undefined) await this.#showFirstProblem();
    else if (destination !== wanted) return {...draft, destination};
    return destination === undefined ? undefined : draft;
  }

  /** Links were made elsewhere meanwhile; how many there are is told by the session. */
  #askForQuota(): void {
    void this.#host.activeRuntime?.core.cache.invalidateQueries({queryKey: ['session']});
  }

  #edited(): void {
    // An uncertain failure is told until the next attempt: it says what that attempt will do.
    const isOver = this.error && !isUncertain(this.error) && this.fields.problems.byField.size === 0;
    if (isOver) this.#create.reset();
    this.#host.requestUpdate();
  }

  async #showFirstProblem(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.builder [aria-invalid="true"]')?.focus();
  }
}
