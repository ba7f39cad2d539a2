import {TOPICS} from '@kabinet/contract';
import type {Topic} from '@kabinet/contract';

/** Instances number hints by their own clocks, which differ by less than this. */
const SKEW_MS = 250;
/** Partners whose hints are remembered; of the others everything counts as missed. */
const MOST_PARTNERS = 10_000;

/** What was told lately and when, so that whoever comes hears what they have missed and nothing else. */
export class HintMemory {
  readonly #told = new Map<string, Map<string, number>>();
  #since: number;

  /** @param since - The number from which on it hears everything. */
  constructor(since: number) {
    this.#since = since;
  }

  note(partnerId: string, topics: Iterable<Topic>, number: number): void {
    const told = this.#told.get(partnerId) ?? new Map<string, number>();
    for (const topic of topics) told.set(topic, number);
    this.#told.delete(partnerId);
    this.#told.set(partnerId, told);
    for (const [oldest, numbers] of this.#told) {
      if (this.#told.size <= MOST_PARTNERS) return;
      this.#told.delete(oldest);
      this.#since = Math.max(this.#since, ...numbers.values());
    }
  }

  /** From now on: something may not have been heard. */
  forget(number: number): void {
    this.#told.clear();
    this.#since = number;
  }

  /** Topics of what was told since the hint of that number; all of them where that is not known. */
  since(partnerId: string, number: number): readonly Topic[] {
    const from = number - SKEW_MS;
    if (!(from >= this.#since)) return TOPICS;
    const told = this.#told.get(partnerId);
    return TOPICS.filter((topic) => (told?.get(topic) ?? -Infinity) > from);
  }
}
