import type {ReactiveController} from 'lit';
import {BackendError} from '@kabinet/contract';
import type {
  Link,
  LinkChanges,
  LinkDraft,
  Obligations,
  ObligationSignature,
  ObligationUpload,
  Payout,
  PayoutRequest,
  RequisiteDraft,
  RequisiteId,
  Requisites,
  UtmTemplateDraft,
  UtmTemplates,
} from '@kabinet/contract';
import {ask, topicOf} from '../runtime/reads.js';
import type {WidgetHost} from './host.js';
import {isUncertain} from './uncertain.js';

/** What a widget may change: what each takes and what it answers. */
export interface Writes {
  'links.create': {input: LinkDraft; answer: Link};
  'links.update': {input: LinkChanges; answer: Link};
  'links.archive': {input: {id: string}; answer: Link};
  'links.saveTemplate': {input: UtmTemplateDraft; answer: UtmTemplates};
  'payouts.request': {input: PayoutRequest; answer: Payout};
  'payouts.cancel': {input: {id: string}; answer: Payout};
  'requisites.save': {input: RequisiteDraft; answer: Requisites};
  'requisites.remove': {input: RequisiteId; answer: Requisites};
  'obligations.upload': {input: ObligationUpload; answer: Obligations};
  'obligations.sign': {input: ObligationSignature; answer: Obligations};
}
export type Write = keyof Writes;

/** What a payout takes its money from changes with it. */
const WITH_PAYOUTS: readonly string[] = ['commissions', 'balance'];

/**
 * One change at a time. Until its outcome is known, the same input is sent again under the same key, so that a second
 * press after a lost answer cannot make the change twice. Leaving the page does not abort it.
 */
export class WriteController<W extends Write> implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #operation: W;
  #attempt: {input: string; key: string} | undefined;
  #running: {input: string; answer: Promise<Writes[W]['answer'] | undefined>} | undefined;
  #error: BackendError | undefined;

  constructor(host: WidgetHost, operation: W) {
    this.#host = host;
    this.#operation = operation;
    host.addController(this);
  }

  get busy(): boolean {
    return this.#running !== undefined;
  }

  /** Of the last attempt. */
  get error(): BackendError | undefined {
    return this.#error;
  }

  /**
   * The answer, or undefined when it failed (see `error`). While a change is under way, the same one is not begun again,
   * and another is begun after it.
   */
  run(input: Writes[W]['input']): Promise<Writes[W]['answer'] | undefined> {
    const written = JSON.stringify(input);
    const before = this.#running;
    if (before?.input === written) return before.answer;
    const sent = before ? before.answer.then(() => this.#send(input)) : this.#send(input);
    const running = {input: written, answer: sent.finally(() => this.#ended(running))};
    this.#running = running;
    this.#host.requestUpdate();
    return running.answer;
  }

  /** Forgets the last error, when the form is closed or changed. */
  reset(): void {
    this.#error = undefined;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  #ended(running: object): void {
    if (this.#running === running) this.#running = undefined;
    this.#host.requestUpdate();
  }

  async #send(input: Writes[W]['input']): Promise<Writes[W]['answer'] | undefined> {
    const runtime = this.#host.activeRuntime;
    if (!runtime) return undefined;
    this.#error = undefined;
    try {
      const answer = await ask(runtime.backend, this.#operation, input, {idempotencyKey: this.#keyFor(input)});
      this.#attempt = undefined;
      const topic = topicOf(this.#operation);
      for (const one of topic === 'payouts' ? [topic, ...WITH_PAYOUTS] : [topic]) {
        void runtime.core.cache.invalidateQueries({queryKey: [one]});
      }
      return answer as Writes[W]['answer'];
    } catch (thrown) {
      this.#error = BackendError.from(thrown);
      if (!isUncertain(this.#error)) this.#attempt = undefined;
      this.#host.reportError(this.#error);
      return undefined;
    }
  }

  #keyFor(input: Writes[W]['input']): string {
    const written = JSON.stringify(input);
    if (this.#attempt?.input !== written) this.#attempt = {input: written, key: randomKey()};
    return this.#attempt.key;
  }
}

/** `crypto.randomUUID` exists on secure pages only, and a test shop may be none. */
function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
