import {addBeneath} from './known-texts.js';
import type {Locale} from './known-texts.js';

/** Asked where another language has no text. */
export const COMPLETE = 'en';

/** In milliseconds: a chunk that did not come is asked for again after these. */
const PAUSES = [500, 2000, 8000];

/** Texts that come together, those of one language at a time: the first ones, or those of a part that comes later. */
export class TextSource {
  readonly #ours: Readonly<Record<string, () => Promise<Locale>>>;
  readonly #arrived = new Set<string>();
  readonly #coming = new Map<string, Promise<void>>();

  /** @param ours How each of our languages is loaded; in all others, what their operator leaves out is English. */
  constructor(ours: Readonly<Record<string, () => Promise<Locale>>>) {
    this.#ours = ours;
  }

  /** Whether everything can be said in this language. */
  has(language: string): boolean {
    return this.#arrived.has(this.#neededFor(language));
  }

  /** Never rejects: who waits goes on waiting, and the console says why. */
  load(language: string): Promise<void> {
    const needed = this.#neededFor(language);
    const loading = this.#coming.get(needed) ?? this.#load(needed);
    this.#coming.set(needed, loading);
    return loading;
  }

  #neededFor(language: string): string {
    return Object.hasOwn(this.#ours, language) ? language : COMPLETE;
  }

  async #load(language: string): Promise<void> {
    for (const pause of [...PAUSES, undefined]) {
      try {
        addBeneath(language, (await this.#ours[language]?.()) ?? {});
        this.#arrived.add(language);
        return;
      } catch (error) {
        console.warn(`kabinet: the texts of ${language} could not be loaded.`, error);
      }
      if (pause !== undefined) await new Promise((resolve) => setTimeout(resolve, pause));
    }
    this.#coming.delete(language);
  }
}
