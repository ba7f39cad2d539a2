import type {Pace} from '../http/retry.js';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock that goes only when it is told to, for whoever waits by `Pace`. */
export class HandClock implements Pace {
  readonly retries = 3;
  readonly firstWaitMs = 1000;
  readonly longestWaitMs = 30_000;
  #now = 0;
  #sleepers: Sleeper[] = [];

  readonly now = () => this.#now;
  readonly random = () => 0.5;
  readonly sleep = (ms: number, signal: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      const sleeper = {at: this.#now + ms, wake: resolve};
      this.#sleepers.push(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter((one) => one !== sleeper);
        reject(signal.reason as Error);
      });
    });

  /** Lets so many milliseconds pass, and whatever they set off. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      await settled();
      const [next] = this.#sleepers.filter(({at}) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#now = Math.max(this.#now, next.at);
      this.#sleepers = this.#sleepers.filter((one) => one !== next);
      next.wake();
    }
    this.#now = end;
    await settled();
  }
}

/** Promises that follow from one another have all had their turn. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
