import type {ReactiveController} from 'lit';
import type {Core} from '../runtime/core.js';
import type {WidgetHost} from './host.js';

/** Takes part in the core of the runtime in use: keeps its stream alive and hears of what widgets share. */
export class CoreController implements ReactiveController {
  readonly #host: WidgetHost;
  #joined: {core: Core; leave: () => void} | undefined;

  constructor(host: WidgetHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const core = this.#host.activeRuntime?.core;
    if (!this.#host.isConnected || core === this.#joined?.core) return;
    this.#leave();
    if (core) this.#join(core);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#leave();
    });
  }

  #join(core: Core): void {
    const update = (): void => this.#host.requestUpdate();
    const releases = [
      core.retain(),
      core.live.state.subscribe(update),
      core.chosenProgramme.subscribe(update),
      core.loginCard.subscribe(update),
    ];
    this.#joined = {core, leave: () => releases.forEach((release) => release())};
  }

  #leave(): void {
    if (!this.#joined) return;
    const {core, leave} = this.#joined;
    this.#joined = undefined;
    leave();
    if (core.loginCard.value === this.#host) core.loginCard.value = undefined;
  }
}
