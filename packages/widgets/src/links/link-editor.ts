import {html} from 'lit';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {BackendError, Link, LinkChanges, Offer} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {LateController} from '../controllers/late-controller.js';
import type {LatePart} from '../controllers/late-controller.js';
import {isUncertain} from '../controllers/uncertain.js';
import {WriteController} from '../controllers/write-controller.js';
import {dialog} from '../templates/dialog.js';
import {latePart} from '../templates/late-part.js';
import {DestinationReviewer} from './destination-review.js';
import type {linkEditing} from './editing/link-editing.part.js';
import {editingTexts} from './editing/link-editing.texts.js';
import {changesIn} from './link-editor.model.js';
import {LinkExtras} from './link-extras.js';
import {LinkFields} from './link-fields.js';
import type {LinksView} from './links.messages.js';

/** What `editing/link-editing.part.ts` brings once it is loaded. */
interface EditingModule extends LatePart {
  linkEditing: typeof linkEditing;
}

export interface EditingOutcomes {
  onDone: (link: Link) => void;
  /** There is no such link any more. */
  onGone: () => void;
}

/** The dialog in which a link is changed: what stands in its fields, what that will break, and the change itself. */
export class LinkEditor implements ReactiveController {
  readonly fields: LinkFields;
  readonly extras: LinkExtras;
  readonly #host: WidgetHost & LitElement;
  readonly #outcomes: EditingOutcomes;
  readonly #part: LateController<EditingModule>;
  readonly #update: WriteController<'links.update'>;
  readonly #reviewer: DestinationReviewer;
  #link: Link | undefined;
  #asked: LinkChanges | undefined;

  constructor(host: WidgetHost & LitElement, view: () => LinksView | undefined, outcomes: EditingOutcomes) {
    this.#host = host;
    this.#outcomes = outcomes;
    this.fields = new LinkFields('edit', () => this.#edited());
    this.extras = new LinkExtras(host, view);
    this.#part = new LateController(host, () => import('./editing/link-editing.part.js'), editingTexts);
    this.#update = new WriteController(host, 'links.update');
    this.#reviewer = new DestinationReviewer(host);
    host.addController(this);
  }

  get busy(): boolean {
    return this.#reviewer.busy || this.#update.busy;
  }

  get error(): BackendError | undefined {
    return this.#update.error;
  }

  /** What is asked about before it is done: it breaks something. */
  get asked(): LinkChanges | undefined {
    return this.#asked;
  }

  open(link: Link): void {
    // What is still on its way from another opening, of the same link too, is told by this.
    this.#link = {...link};
    this.#reviewer.leave();
    this.#asked = undefined;
    this.#update.reset();
    this.fields.fill(link);
    this.#host.requestUpdate();
    void this.#part.want();
  }

  close(): void {
    this.#link = undefined;
    this.#reviewer.leave();
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  /** Back from the question to the fields. */
  back(): void {
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  /** Sends what has changed; a new address or destination is asked about first. */
  async submit(view: LinksView, offer: Offer | undefined): Promise<void> {
    const link = this.#link;
    if (!link || this.busy) return;
    if (!this.fields.isReady(offer)) return this.#showFirstProblem();
    const wanted = changesIn(link, this.fields.values, {programme: view.programme, offer});
    if (!wanted) return this.close();
    const changes = this.#asked ?? (this.#reviewer.isWanted ? await this.#reviewed(view, wanted, offer) : wanted);
    if (!changes) return;
    const breaks = changes.destination !== undefined || changes.code !== undefined;
    if (breaks && !this.#asked) {
      this.#asked = changes;
      this.#host.requestUpdate();
      return;
    }
    await this.#send(view, changes);
  }

  hostDisconnected(): void {
    this.#reviewer.leave();
    this.#link = undefined;
    this.#asked = undefined;
  }

  /** @param offers - All that are known: the link's own says where it may lead. */
  render(view: LinksView, offers: readonly Offer[]): TemplateResult {
    const link = this.#link;
    const offer = offers.find(({id}) => id === link?.offer.id);
    return dialog({
      open: link !== undefined,
      t: view.t,
      id: 'link-edit',
      title: view.t(this.#asked ? 'edit.question' : 'edit.title'),
      place: 'side',
      onClose: () => this.close(),
      content: link
        ? latePart(this.#host, this.#part, {ready: (part) => part.linkEditing(view, {editor: this, link, offer})})
        : html``,
    });
  }

  /** The changes as the host page wants them; undefined, with the reason at the field, when it wants none. */
  async #reviewed(view: LinksView, changes: LinkChanges, offer: Offer | undefined): Promise<LinkChanges | undefined> {
    if (changes.destination === undefined || !offer) return changes;
    const link = this.#link;
    const form = {fields: this.fields, programme: view.programme, offer, link: changes.id};
    const destination = await this.#reviewer.review(changes.destination, form);
    if (destination !== undefined) return {...changes, destination};
    if (link === this.#link) await this.#showFirstProblem();
    return undefined;
  }

  async #send(view: LinksView, changes: LinkChanges): Promise<void> {
    const link = this.#link;
    this.fields.forgetProblems();
    const changed = await this.#update.run(changes);
    const isOpen = link === this.#link;
    if (changed) {
      if (isOpen) this.close();
      this.#outcomes.onDone(changed);
    } else if (this.error?.kind === 'not_found') {
      if (isOpen) this.close();
      this.#outcomes.onGone();
    } else if (this.error && isOpen) {
      this.#asked = isUncertain(this.error) ? this.#asked : undefined;
      this.fields.placeError(this.error, view.programme);
      await this.#showFirstProblem();
    }
  }

  #edited(): void {
    if (this.error && !isUncertain(this.error)) this.#update.reset();
    this.#host.requestUpdate();
  }

  async #showFirstProblem(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.editing [aria-invalid="true"]')?.focus();
  }
}
