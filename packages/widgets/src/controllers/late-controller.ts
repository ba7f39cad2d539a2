import type {CSSResultOrNative, ReactiveController} from 'lit';
import {BackendError} from '@kabinet/contract';
import {afterPaint} from '../runtime/after-paint.js';
import type {TextSource} from '../runtime/i18n/text-source.js';
import type {WidgetHost} from './host.js';
import {matchState} from './resource-state.js';
import type {ResourceCases, ResourceState} from './resource-state.js';
import {wear} from './wear.js';

/** A part of a widget that comes when it is asked for. */
export interface LatePart {
  /** What it is dressed in, besides what the widget wears already. */
  readonly sheets?: readonly CSSResultOrNative[];
}

const ARRIVED = {pending: false, previous: false, outdated: undefined};

/**
 * A part that is not needed before the widget is painted: its code, loaded once and again after a failure, and its texts
 * in the language in use. `templates/late-part.ts` shows how it stands.
 */
export class LateController<Part extends LatePart> implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #load: () => Promise<Part>;
  readonly #texts: TextSource | undefined;
  #state: ResourceState<Part> = {status: 'waiting'};
  #coming: Promise<void> | undefined;
  #wanted = false;
  #isDue = false;

  constructor(host: WidgetHost, load: () => Promise<Part>, texts?: TextSource) {
    this.#host = host;
    this.#load = load;
    this.#texts = texts;
    host.addController(this);
  }

  /** Whether anybody has asked for it. */
  get isWanted(): boolean {
    return this.#wanted;
  }

  /** Undefined until it has come. */
  get value(): Part | undefined {
    return this.#state.status === 'ready' && this.#isSpoken ? this.#state.value : undefined;
  }

  match<Result>(cases: ResourceCases<Part, Result>): Result {
    return this.#state.status === 'ready' && !this.#isSpoken ? cases.waiting() : matchState(this.#state, cases);
  }

  /** Asks for it unless it is there or on its way. Resolves when it has come or failed to; never rejects. */
  want(): Promise<void> {
    if (this.value) return Promise.resolve();
    return (this.#coming ??= this.#fetch({isAwaited: true}));
  }

  /**
   * Asks for it once, when what is there now has been painted: nothing on screen waits for it, and what comes together is
   * drawn together. After a failure the visitor asks again.
   */
  wantLater(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    void afterPaint().then(() => {
      if (!this.value) this.#coming ??= this.#fetch({isAwaited: false});
    });
  }

  /** What came while the widget had no root yet is put on with its first drawing. */
  hostUpdate(): void {
    if (this.#state.status !== 'ready') return;
    wear(this.#host, this.#state.value.sheets ?? []);
    // Another language has been chosen since.
    if (!this.#isSpoken) void this.want();
  }

  async #fetch({isAwaited}: {isAwaited: boolean}): Promise<void> {
    this.#wanted = true;
    if (isAwaited) this.#become(this.#state.status === 'failed' ? {...this.#state, pending: true} : this.#state);
    const state = await this.#outcome();
    if (!isAwaited) await afterPaint();
    this.#coming = undefined;
    if (state.status === 'failed') this.#host.reportError(state.error);
    this.#become(state);
  }

  async #outcome(): Promise<ResourceState<Part>> {
    const {activeRuntime: runtime} = this.#host;
    try {
      const code = this.#state.status === 'ready' ? this.#state.value : this.#load();
      const [value] = await Promise.all([code, runtime && this.#texts?.load(runtime.language)]);
      if (runtime && this.#texts?.has(runtime.language) === false) throw new TypeError('Texts could not be loaded.');
      return {status: 'ready', value, info: ARRIVED};
    } catch (cause) {
      const error = new BackendError(navigator.onLine ? 'unavailable' : 'offline', 'Code could not be loaded.', {
        cause,
      });
      return {status: 'failed', error, pending: false};
    }
  }

  get #isSpoken(): boolean {
    const {activeRuntime: runtime} = this.#host;
    return !runtime || this.#texts?.has(runtime.language) !== false;
  }

  #become(state: ResourceState<Part>): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
