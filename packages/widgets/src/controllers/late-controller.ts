import type {CSSResultOrNative, LitElement, ReactiveController} from 'lit';
import {BackendError} from '@kabinet/contract';
import type {WidgetHost} from './host.js';
import {matchState} from './resource-state.js';
import type {ResourceCases, ResourceState} from './resource-state.js';
import {wear} from './wear.js';

/** A part of a widget that comes when it is asked for. */
export interface LatePart {
  /** What it is dressed in, besides what the widget wears already. */
  readonly sheets?: readonly CSSResultOrNative[];
}

/**
 * The code of a part that is not needed before the widget is painted. It is loaded once, and again after a failure.
 * `templates/late-part.ts` shows how it stands.
 */
export class LateController<Part extends LatePart> implements ReactiveController {
  readonly #host: WidgetHost & LitElement;
  readonly #load: () => Promise<Part>;
  #state: ResourceState<Part> = {status: 'waiting'};
  #loading = false;

  constructor(host: WidgetHost & LitElement, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** Undefined until it has come. */
  get value(): Part | undefined {
    return this.#state.status === 'ready' ? this.#state.value : undefined;
  }

  match<Result>(cases: ResourceCases<Part, Result>): Result {
    return matchState(this.#state, cases);
  }

  /** Asks for it; does nothing when it is there or on its way. Never rejects. */
  async want(): Promise<void> {
    if (this.#loading || this.#state.status === 'ready') return;
    this.#loading = true;
    if (this.#state.status === 'failed') this.#become({...this.#state, pending: true});
    const state = await this.#outcome();
    this.#loading = false;
    if (state.status === 'failed') this.#host.reportError(state.error);
    this.#become(state);
  }

  /** What came while the widget had no root yet is put on with its first drawing. */
  hostUpdate(): void {
    const sheets = this.value?.sheets;
    if (sheets) wear(this.#host, sheets);
  }

  async #outcome(): Promise<ResourceState<Part>> {
    try {
      const info = {pending: false, previous: false, outdated: undefined};
      return {status: 'ready', value: await this.#load(), info};
    } catch (cause) {
      const error = new BackendError(navigator.onLine ? 'unavailable' : 'offline', 'Code could not be loaded.', {
        cause,
      });
      return {status: 'failed', error, pending: false};
    }
  }

  #become(state: ResourceState<Part>): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
