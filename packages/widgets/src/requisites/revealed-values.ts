import type {ReactiveController} from 'lit';
import {BackendError} from '@kabinet/contract';
import type {Requisites, RevealedRequisite} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {proofFor} from '../controllers/step-up.js';
import {ask} from '../runtime/reads.js';

/** Values that the visitor asked to see. They are kept nowhere else, and go when the widget does. */
export class RevealedValues implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #values = new Map<string, Readonly<Record<string, string>>>();
  #busy: string | undefined;
  #error: BackendError | undefined;

  constructor(host: WidgetHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Why the last ones could not be shown. */
  get error(): BackendError | undefined {
    return this.#error;
  }

  of(id: string): Readonly<Record<string, string>> | undefined {
    return this.#values.get(id);
  }

  isBusyWith(id: string): boolean {
    return this.#busy === id;
  }

  /** Whether they are in sight now. */
  async show(id: string, requisites: Requisites): Promise<boolean> {
    const runtime = this.#host.activeRuntime;
    if (!runtime || this.#busy !== undefined) return false;
    this.#busy = id;
    this.#error = undefined;
    this.#host.requestUpdate();
    try {
      const proof = await proofFor(this.#host, requisites, 'requisites.reveal');
      if (!proof) return false;
      const revealed = (await ask(runtime.backend, 'requisites.reveal', {id, ...proof}, {})) as RevealedRequisite;
      if (this.#host.isConnected) this.#values.set(id, revealed.values);
      return this.#host.isConnected;
    } catch (thrown) {
      this.#error = BackendError.from(thrown);
      this.#host.reportError(this.#error);
      return false;
    } finally {
      this.#busy = undefined;
      this.#host.requestUpdate();
    }
  }

  hide(id: string): void {
    this.#values.delete(id);
    this.#host.requestUpdate();
  }

  hideAll(): void {
    this.#values.clear();
    this.#error = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#values.clear();
    this.#error = undefined;
  }
}
