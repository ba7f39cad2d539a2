import type {ReactiveController} from 'lit';
import type {BackendError, FieldProblem, Link, Offer, Programme} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {PagesController} from '../controllers/pages-controller.js';
import {WriteController} from '../controllers/write-controller.js';
import {
  destinationState,
  draftOf,
  EMPTY_VALUES,
  isCode,
  isUncertain,
  NO_PROBLEMS,
  placeProblems,
  withoutField,
} from './link-builder.model.js';
import type {BuilderValues, DestinationState, PlacedProblems} from './link-builder.model.js';
import type {LinksView} from './links.messages.js';

const OFFERS_PER_PAGE = 100;

/** A partner who may look but not act makes no links; nor does one whose backend knows no offers. */
export function mayCreate({can, access}: LinksView): boolean {
  return access.act && can('links.create') && can('offers.list');
}

/** The form for a new link: the offers, what stands in the fields, what is wrong with it, and the making of the link. */
export class LinkBuilder implements ReactiveController {
  readonly offers: PagesController<'offers.list'>;
  readonly #host: WidgetHost;
  readonly #create: WriteController<'links.create'>;
  #values = EMPTY_VALUES;
  #isTyping = false;
  #isTypingCode = false;
  #problems = NO_PROBLEMS;

  /** @param view - What the host shows, once there is something to show. */
  constructor(host: WidgetHost, view: () => LinksView | undefined) {
    this.#host = host;
    this.offers = new PagesController(host, {
      operation: 'offers.list',
      query: () => {
        const shown = view();
        return shown && mayCreate(shown) ? {programme: shown.programme.id, limit: OFFERS_PER_PAGE} : undefined;
      },
    });
    this.#create = new WriteController(host, 'links.create');
    host.addController(this);
  }

  get values(): BuilderValues {
    return this.#values;
  }

  /** What stands in the field is no code; nobody is told so as long as they are typing it. */
  get isCodeWrong(): boolean {
    const code = this.#values.code.trim();
    return code !== '' && !this.#isTypingCode && !isCode(code);
  }

  /** What the server said of the fields that are as it saw them. */
  get problems(): PlacedProblems {
    return this.#problems;
  }

  get busy(): boolean {
    return this.#create.busy;
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
    return offers.find(({id}) => id === this.#values.offer) ?? offers[0];
  }

  destinationFor(offer: Offer): DestinationState {
    return destinationState(this.#values.destination, offer, this.#isTyping);
  }

  chooseOffer(offer: string): void {
    this.#edit('offer', {offer});
  }

  setName(name: string): void {
    this.#edit('name', {name});
  }

  setCode(code: string): void {
    this.#isTypingCode = true;
    this.#edit('code', {code});
  }

  leaveCode(): void {
    this.#isTypingCode = false;
    this.#host.requestUpdate();
  }

  setSubId(slot: string, value: string): void {
    this.#edit(slot, {subIds: {...this.#values.subIds, [slot]: value}});
  }

  setDestination(destination: string, {inputType}: InputEvent): void {
    this.#isTyping = inputType !== 'insertFromPaste' && inputType !== 'insertFromDrop';
    this.#edit('destination', {destination});
  }

  leaveDestination(): void {
    this.#isTyping = false;
    this.#host.requestUpdate();
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
    this.#isTyping = this.#isTypingCode = false;
    if (this.destinationFor(offer).kind === 'bad' || this.isCodeWrong) {
      await this.#showFirstProblem();
      return undefined;
    }
    this.#problems = NO_PROBLEMS;
    const link = await this.#create.run(draftOf(this.#values, programme.id, offer));
    if (link) this.#values = {...EMPTY_VALUES, offer: offer.id};
    else if (this.error) {
      const taken = this.error.code === 'code_taken' ? [codeTaken(this.error)] : [];
      this.#problems = placeProblems({fields: [...this.error.fields, ...taken]}, fieldsOf(programme));
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
    this.#isTyping = false;
  }

  #edit(field: string, changes: Partial<BuilderValues>): void {
    this.#values = {...this.#values, ...changes};
    this.#problems = withoutField(this.#problems, field);
    // An uncertain failure is told until the next attempt: it says what that attempt will do.
    if (this.error && !isUncertain(this.error) && this.#problems.byField.size === 0) this.#create.reset();
    this.#host.requestUpdate();
  }

  async #showFirstProblem(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.builder [aria-invalid="true"]')?.focus();
  }
}

/** The conflict belongs to one field, though it is none of the draft's form. */
function codeTaken({message}: BackendError): FieldProblem {
  return {pointer: '/code', code: 'code_taken', detail: message};
}

function fieldsOf({subIds = []}: Programme): string[] {
  return ['offer', 'destination', 'name', 'code', ...subIds.map(({slot}) => slot)];
}
