import {BackendError} from '@kabinet/contract';

/** Something that was read, and when: what figures are as of. */
export interface Read<Value> {
  readonly value: Value;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What a platform answered; with `etag` it can be asked whether it still holds. */
export interface Fresh<Value> extends Read<Value> {
  readonly etag?: string | undefined;
}

export interface KeepingOptions {
  /** Milliseconds for which an answer serves all who ask. */
  readonly keepMs: number;
  /** Milliseconds for which an old answer, with its own moment, is better than none while the platform fails. */
  readonly staleMs: number;
  /** The most answers to keep; beyond it the oldest go. */
  readonly most: number;
  readonly now: () => number;
}

/** Answers by their names. The same question goes up once, however many ask it at once. */
export class KeptAnswers {
  readonly #options: KeepingOptions;
  readonly #kept = new Map<string, Fresh<unknown>>();
  readonly #underWay = new Map<string, Promise<Fresh<unknown>>>();

  constructor(options: KeepingOptions) {
    this.#options = options;
  }

  /** @param read - Given what is known, gives it again or anew. */
  async get<Value>(
    name: string,
    read: (known: Fresh<Value> | undefined) => Promise<Fresh<Value>>,
  ): Promise<Read<Value>> {
    const known = this.#kept.get(name) as Fresh<Value> | undefined;
    if (known && this.#ageOf(known) < this.#options.keepMs) return known;
    const underWay = this.#underWay.get(name) ?? this.#begin(name, () => read(known));
    try {
      return (await underWay) as Fresh<Value>;
    } catch (error) {
      if (known && this.#ageOf(known) < this.#options.staleMs && mayPass(BackendError.from(error))) return known;
      throw error;
    }
  }

  /** What was written makes what was read before worthless. */
  forget(isMeant: (name: string) => boolean): void {
    for (const name of this.#kept.keys()) if (isMeant(name)) this.#kept.delete(name);
    for (const name of this.#underWay.keys()) if (isMeant(name)) this.#underWay.delete(name);
  }

  #begin(name: string, read: () => Promise<Fresh<unknown>>): Promise<Fresh<unknown>> {
    const underWay = read();
    this.#underWay.set(name, underWay);
    const isStillMeant = () => this.#underWay.get(name) === underWay;
    underWay.then(
      (fresh) => {
        if (isStillMeant()) this.#keep(name, fresh);
      },
      () => {
        if (isStillMeant()) this.#underWay.delete(name);
      },
    );
    return underWay;
  }

  #keep(name: string, fresh: Fresh<unknown>): void {
    this.#underWay.delete(name);
    this.#kept.delete(name);
    this.#kept.set(name, fresh);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#options.most) return;
      this.#kept.delete(oldest);
    }
  }

  #ageOf({at}: Read<unknown>): number {
    return this.#options.now() - at;
  }
}

/** A platform that fails may be bridged over; one that refuses a key means it. */
function mayPass({retryable, code}: BackendError): boolean {
  return retryable && code !== 'platform_key_refused';
}
