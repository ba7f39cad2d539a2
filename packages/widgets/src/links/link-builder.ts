import type {ReactiveController} from 'lit';
import type {BackendError, Link, LinkDraft, Offer, Programme} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {RepeatedPress} from '../controllers/repeated-press.js';
import {isUncertain} from '../controllers/uncertain.js';
import {WriteController} from '../controllers/write-controller.js';
import {DestinationReviewer} from './destination-review.js';
import {draftOf} from './link-builder.model.js';
import {LinkFields} from './link-fields.js';

/** The form for a new link: what stands in the fields, and the making of the link. */
export class LinkBuilder implements ReactiveController {
  readonly fields: LinkFields;
  readonly repeated = new RepeatedPress();
  readonly #host: WidgetHost;
  readonly #create: WriteController<'links.create'>;
  readonly #reviewer: DestinationReviewer;

  constructor(host: WidgetHost) {
    this.#host = host;
    this.fields = new LinkFields('link', () => this.#edited());
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

  /** The chosen offer, or the first one; the choice may belong to another programme. @param offers - One at least. */
  offerOf(offers: readonly Offer[]): Offer {
    return offers.find(({id}) => id === this.fields.values.offer) ?? offers[0]!;
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
