import type {ReactiveControllerHost} from 'lit';

/** So long people wait without a word. */
const SLOW_MS = 5000;

/** Whether work takes longer than people wait without a word. */
export class Slowness {
  readonly #host: ReactiveControllerHost;
  readonly #onSlow: () => void;
  #isSlow = false;

  /** @param onSlow - Called once for each work that takes so long. */
  constructor(host: ReactiveControllerHost, onSlow: () => void) {
    this.#host = host;
    this.#onSlow = onSlow;
  }

  get isSlow(): boolean {
    return this.#isSlow;
  }

  async watch<Result>(work: Promise<Result>): Promise<Result> {
    const timer = setTimeout(() => {
      this.#set(true);
      this.#onSlow();
    }, SLOW_MS);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      this.#set(false);
    }
  }

  #set(isSlow: boolean): void {
    this.#isSlow = isSlow;
    this.#host.requestUpdate();
  }
}
