import {pause} from './wait.js';

/** What happens together is told together. */
const GATHER_MS = 100;
/** Between the answers of one round and the questions of the next: figures stand still long enough to be read. */
const REST_MS = 1000;
/** A question that nobody answers holds up the next round no longer than this. */
const PATIENCE_MS = 10_000;

/** Asks again for what became stale, in rounds: however many hints come, figures change at most once a second. */
export class Refresher {
  readonly #ask: (topics: ReadonlySet<string> | undefined) => Promise<void>;
  readonly #signal: AbortSignal;
  #stale = new Set<string>();
  #isAllStale = false;
  #running = false;

  /** @param ask - Puts the questions of these topics anew, all of them without topics; resolves with the answers. */
  constructor(ask: (topics: ReadonlySet<string> | undefined) => Promise<void>, signal: AbortSignal) {
    this.#ask = ask;
    this.#signal = signal;
  }

  /** The answers of these topics are stale; without topics, all of them. */
  want(topics?: readonly string[]): void {
    if (topics) for (const topic of topics) this.#stale.add(topic);
    else this.#isAllStale = true;
    if (this.#isWanted && !this.#running) void this.#run();
  }

  get #isWanted(): boolean {
    return this.#isAllStale || this.#stale.size > 0;
  }

  async #run(): Promise<void> {
    this.#running = true;
    await pause(GATHER_MS, this.#signal);
    while (this.#isWanted && !this.#signal.aborted) {
      const topics = this.#isAllStale ? undefined : this.#stale;
      this.#stale = new Set();
      this.#isAllStale = false;
      await this.#answered(topics);
      await pause(REST_MS, this.#signal);
    }
    this.#running = false;
  }

  async #answered(topics: ReadonlySet<string> | undefined): Promise<void> {
    const round = new AbortController();
    const end = (): void => round.abort();
    this.#signal.addEventListener('abort', end);
    await Promise.race([this.#ask(topics), pause(PATIENCE_MS, round.signal)]);
    this.#signal.removeEventListener('abort', end);
    end();
  }
}
