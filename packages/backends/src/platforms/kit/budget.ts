import type {Pace} from '../../http/retry.js';

/** What a platform allows: so many requests in so many milliseconds, counted together for everything behind one key. */
export interface Allowance {
  readonly requests: number;
  readonly perMs: number;
}

/**
 * A queue before one key of a platform. A place is free again only a whole span after its request was answered: what was
 * answered had arrived, so that the platform never sees more than its allowance, whatever the network does to the pace.
 * Those who wait take turns, so that a partner with many questions does not hold up the others.
 */
export class Budget {
  readonly #allowance: Allowance;
  readonly #pace: Pick<Pace, 'now' | 'sleep'>;
  readonly #waiting = new Map<string, (() => void)[]>();
  #taken = 0;
  #pausedUntil = 0;
  #isWoken = false;

  constructor(allowance: Allowance, pace: Pick<Pace, 'now' | 'sleep'>) {
    this.#allowance = allowance;
    this.#pace = pace;
  }

  /** Does the work when it is its turn. */
  async run<Answer>(owner: string, work: () => Promise<Answer>): Promise<Answer> {
    await new Promise<void>((begin) => {
      const line = this.#waiting.get(owner);
      if (line) line.push(begin);
      else this.#waiting.set(owner, [begin]);
      this.#admit();
    });
    try {
      return await work();
    } finally {
      void this.#freeLater();
    }
  }

  /** Nothing begins for so many milliseconds: the platform said so. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#pace.now() + ms);
  }

  /** Milliseconds until those who wait now have had their turn, roughly. */
  get waitMs(): number {
    const waiting = [...this.#waiting.values()].reduce((sum, line) => sum + line.length, 0);
    const {requests, perMs} = this.#allowance;
    return Math.max(0, this.#pausedUntil - this.#pace.now()) + Math.ceil(waiting / requests) * perMs;
  }

  #admit(): void {
    if (this.#pausedUntil > this.#pace.now()) return void this.#wakeAfterPause();
    while (this.#taken < this.#allowance.requests) {
      const begin = this.#next();
      if (!begin) return;
      this.#taken++;
      begin();
    }
  }

  /** The first of the owner whose turn it is, who then stands at the end of the round. */
  #next(): (() => void) | undefined {
    for (const [owner, [first, ...others]] of this.#waiting) {
      this.#waiting.delete(owner);
      if (others.length > 0) this.#waiting.set(owner, others);
      return first;
    }
    return undefined;
  }

  async #freeLater(): Promise<void> {
    await this.#pace.sleep(this.#allowance.perMs, undefined);
    this.#taken--;
    this.#admit();
  }

  async #wakeAfterPause(): Promise<void> {
    if (this.#isWoken) return;
    this.#isWoken = true;
    await this.#pace.sleep(Math.max(1, this.#pausedUntil - this.#pace.now()), undefined);
    this.#isWoken = false;
    this.#admit();
  }
}
