import type {ReactiveController} from 'lit';
import type {BackendError, Operation} from '@kabinet/contract';
import type {Runtime} from '../runtime/runtime.js';
import type {WidgetHost} from './host.js';
import {matchState, stateOf} from './resource-state.js';
import type {Outcome, ResourceCases, ResourceState} from './resource-state.js';

/** A question put to the query cache: what kind of observer stands behind it is its own affair. */
export interface Question<Query, Value> {
  /** Puts the question, anew when the query is another, and tells how it stands. */
  ask(query: Query): Outcome<Value>;
  subscribe(changed: (outcome: Outcome<Value>) => void): () => void;
  reload(): Promise<unknown>;
}

/**
 * Keeps one question for an element: puts it whenever its query changes, when the element comes (back) to the page and
 * when a hint says that the answer changed. The last query wins; what nobody waits for any more is aborted.
 */
export abstract class QuestionController<Query, Value, Q extends Question<Query, Value>> implements ReactiveController {
  readonly operation: Operation;
  readonly #host: WidgetHost;
  readonly #query: () => Query | undefined;
  #runtime: Runtime | undefined;
  #unsubscribe: (() => void) | undefined;
  #last: Value | undefined;
  #reported: BackendError | undefined;
  #state: ResourceState<Value> = {status: 'waiting'};
  /** Undefined as long as nothing can be asked. */
  protected question: Q | undefined;

  constructor(host: WidgetHost, operation: Operation, query: () => Query | undefined) {
    this.operation = operation;
    this.#host = host;
    this.#query = query;
    host.addController(this);
    host.questions.add(this);
  }

  protected abstract open(runtime: Runtime, query: Query): Q;

  get state(): ResourceState<Value> {
    return this.#state;
  }

  /** The newest answer there is, also while a newer one is on its way. */
  get value(): Value | undefined {
    return this.#state.status === 'ready' ? this.#state.value : undefined;
  }

  /** An answer is on its way. */
  get pending(): boolean {
    switch (this.#state.status) {
      case 'waiting':
        return this.question !== undefined;
      case 'failed':
        return this.#state.pending;
      case 'ready':
        return this.#state.info.pending;
    }
  }

  /** Why what is asked now has no answer, or no newer one. */
  get failure(): BackendError | undefined {
    return this.question && this.#reported;
  }

  match<Result>(cases: ResourceCases<Value, Result>): Result {
    return matchState(this.#state, cases);
  }

  /** Asks again, keeping what is on screen until the answer is there. */
  async reload(): Promise<void> {
    await this.question?.reload();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const runtime = this.#host.activeRuntime;
    if (runtime?.core !== this.#runtime?.core) this.#forget();
    this.#runtime = runtime;
    const query = runtime && this.#query();
    if (!runtime || query === undefined) {
      this.#release();
      return;
    }
    this.question ??= this.open(runtime, query);
    this.#unsubscribe ??= this.question.subscribe((outcome) => {
      this.#take(outcome);
      this.#host.requestUpdate();
    });
    this.#take(this.question.ask(query));
  }

  hostDisconnected(): void {
    // An element that is only moved is back within this task and loses nothing.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#release();
    });
  }

  #take(outcome: Outcome<Value>): void {
    this.#state = stateOf(outcome, this.#last);
    if (outcome.value !== undefined) this.#last = outcome.value;
    if (outcome.error && outcome.error !== this.#reported) this.#host.reportError(outcome.error);
    this.#reported = outcome.error;
  }

  #release(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.question = undefined;
  }

  #forget(): void {
    this.#release();
    this.#last = undefined;
    this.#state = {status: 'waiting'};
  }
}
