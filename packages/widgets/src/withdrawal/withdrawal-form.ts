import type {LitElement, ReactiveController} from 'lit';
import {BackendError} from '@kabinet/contract';
import type {FieldProblem, Money, Payout, PayoutQuote, PayoutRequest, Requisites} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {RepeatedPress} from '../controllers/repeated-press.js';
import {ResourceController} from '../controllers/resource-controller.js';
import {StepUp} from '../controllers/step-up.js';
import {Slowness} from '../controllers/slowness.js';
import {isUncertain} from '../controllers/uncertain.js';
import type {CommonView} from '../controllers/view.js';
import {WriteController} from '../controllers/write-controller.js';
import {ask} from '../runtime/reads.js';
import {problemsByField} from './refusal.js';
import type {RequestField} from './refusal.js';
import {withdrawalView} from './withdrawal.messages.js';

type Host = WidgetHost & LitElement & {readonly view: CommonView | undefined};

/** An amount and where it shall go. */
export interface Wanted {
  readonly programme: string;
  readonly amount: Money;
  readonly destination: string;
}

/** A request for a payout: what is typed, what it comes to, and what the backend said to it. Nothing typed is ever lost. */
export class WithdrawalForm implements ReactiveController {
  readonly repeated = new RepeatedPress();
  readonly slowness: Slowness;
  readonly balance: ResourceController<'balance'>;
  readonly requisites: ResourceController<'requisites.list'>;
  readonly papers: ResourceController<'obligations.list'>;
  readonly #host: Host;
  readonly #onDone: (payout: Payout) => void;
  readonly #request: WriteController<'payouts.request'>;
  readonly #stepUp: StepUp;
  #isOpen = false;
  #isReckoning = false;
  #typed: string | undefined;
  #destination: string | undefined;
  #isLeft = false;
  #problems: ReadonlyMap<RequestField, FieldProblem> = new Map();
  #refusal: BackendError | undefined;
  #reckoned: {readonly wanted: Wanted; readonly quote: PayoutQuote} | undefined;
  #isReckonedAnew = false;
  /** What was sent, until it is known what became of it: sent again, it must be the same, its proof included. */
  #sent: PayoutRequest | undefined;
  #payout: Payout | undefined;
  /** What was asked before somebody went away is not for what they see when they are back. */
  #visit = 0;

  constructor(host: Host, onDone: (payout: Payout) => void) {
    this.#host = host;
    this.#onDone = onDone;
    const query = (): {programme: string} | undefined =>
      this.#isOpen && host.view ? {programme: host.view.programme.id} : undefined;
    this.balance = new ResourceController(host, {operation: 'balance', query});
    this.requisites = new ResourceController(host, {operation: 'requisites.list', query});
    this.papers = new ResourceController(host, {
      operation: 'obligations.list',
      query: () => (host.view?.can('obligations.list') ? query() : undefined),
    });
    this.#request = new WriteController(host, 'payouts.request');
    this.#stepUp = new StepUp(host, () => (this.#isOpen ? this.#reckoned : undefined));
    this.slowness = new Slowness(host, () => host.view && host.announce(withdrawalView(host.view).t('slow')));
    host.addController(this);
  }

  get busy(): boolean {
    return this.#isReckoning || this.#stepUp.busy || this.#request.busy;
  }

  /** What stands in the field; undefined until something is typed. */
  get typed(): string | undefined {
    return this.#typed;
  }

  /** The requisites that were chosen; undefined until then. */
  get destination(): string | undefined {
    return this.#destination;
  }

  /** Whether the amount was left, or sent as it is. */
  get isLeft(): boolean {
    return this.#isLeft;
  }

  /** What is wrong with fields by the backend's word. */
  get problems(): ReadonlyMap<RequestField, FieldProblem> {
    return this.#problems;
  }

  /** Why the last step was not taken. */
  get refusal(): BackendError | undefined {
    return this.#refusal;
  }

  /** What the request will come to: it waits for the visitor's word. */
  get quote(): PayoutQuote | undefined {
    return this.#reckoned?.quote;
  }

  /** The quote is another than the one that the visitor agreed to. */
  get isReckonedAnew(): boolean {
    return this.#isReckonedAnew;
  }

  /** What has come of it. */
  get payout(): Payout | undefined {
    return this.#payout;
  }

  /** From the start, or from where somebody has gone away before the outcome was known. */
  begin(): void {
    this.#isOpen = true;
    if (this.#sent) return;
    this.#visit += 1;
    this.#typed = this.#destination = this.#payout = undefined;
    this.back();
    this.#problems = new Map();
    this.#isLeft = false;
  }

  end(): void {
    this.#isOpen = false;
  }

  async reload(): Promise<void> {
    await Promise.all([this.balance.reload(), this.requisites.reload(), this.papers.reload()]);
  }

  type(text: string): void {
    this.#typed = text;
    this.#forget('amount');
  }

  choose(destination: string): void {
    this.#destination = destination;
    this.#forget('destination');
  }

  leave(): void {
    this.#isLeft = true;
    this.#host.requestUpdate();
  }

  /** Tells what is wrong, and goes there. */
  async judge(): Promise<void> {
    this.#isLeft = true;
    await this.#focus('[aria-invalid="true"]');
  }

  /** From the quote back to the fields. */
  back(): void {
    this.#reckoned = this.#refusal = this.#sent = undefined;
    this.#isReckonedAnew = false;
    this.#host.requestUpdate();
  }

  /** Asks what it would come to. */
  async reckon(wanted: Wanted): Promise<void> {
    const {activeRuntime: runtime} = this.#host;
    if (!runtime || this.busy) return;
    const visit = this.#visit;
    this.#isReckoning = true;
    this.#refusal = undefined;
    this.#host.requestUpdate();
    try {
      const quote = (await ask(runtime.backend, 'payouts.quote', wanted, {})) as PayoutQuote;
      if (visit !== this.#visit) return;
      this.#reckoned = {wanted, quote};
      await this.#focus('[data-step]');
    } catch (thrown) {
      const error = BackendError.from(thrown);
      this.#host.reportError(error);
      if (visit === this.#visit) await this.#refuse(error);
    } finally {
      this.#isReckoning = false;
      this.#host.requestUpdate();
    }
  }

  /** Sends what was agreed to. */
  async send(view: CommonView, requisites: Requisites): Promise<void> {
    const reckoned = this.#reckoned;
    if (!reckoned || this.busy) return;
    const request = this.#sent ?? (await this.#proven(reckoned, requisites));
    if (!request) return;
    this.#sent = request;
    this.#refusal = undefined;
    const payout = await this.slowness.watch(this.#request.run(request));
    if (payout) await this.#finish(view, payout);
    else if (this.#request.error) await this.#refuse(this.#request.error);
  }

  hostDisconnected(): void {
    this.#isOpen = false;
  }

  async #proven({wanted, quote}: {wanted: Wanted; quote: PayoutQuote}, requisites: Requisites) {
    const proof = await this.#stepUp.proof(requisites, 'payouts.request');
    const {basis} = quote;
    return proof && {...wanted, ...(basis !== undefined && {basis}), ...proof};
  }

  async #finish(view: CommonView, payout: Payout): Promise<void> {
    this.back();
    this.#payout = payout;
    const words = withdrawalView(view).t('done.title', {number: payout.number});
    if (this.#isOpen) this.#host.announce(words);
    else this.#host.toasts.show({text: words, tone: 'good'});
    this.#onDone(payout);
    await this.#focus('[data-step]');
  }

  async #refuse(error: BackendError): Promise<void> {
    this.#refusal = error;
    if (!isUncertain(error)) this.#sent = undefined;
    if (error.kind === 'conflict') void this.reload();
    if (error.code === 'balance_changed' && this.#reckoned) return this.#reckonAnew(this.#reckoned.wanted);
    this.#problems = problemsByField(error);
    // What is missing is told beside the fields.
    if (error.code === 'papers_open') this.#reckoned = undefined;
    if (this.#problems.size === 0) return this.#host.requestUpdate();
    this.#reckoned = undefined;
    await this.#focus('[aria-invalid="true"]');
  }

  /** Somebody was quicker in another window. What the visitor has agreed to is not sent, and what was typed stays. */
  async #reckonAnew(wanted: Wanted): Promise<void> {
    await this.reckon(wanted);
    this.#isReckonedAnew = this.#reckoned !== undefined;
  }

  #forget(field: RequestField): void {
    this.#problems = new Map([...this.#problems].filter(([name]) => name !== field));
    this.#refusal = undefined;
    this.#host.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`.withdrawal ${selector}`)?.focus();
  }
}
