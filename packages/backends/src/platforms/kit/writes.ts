import {BackendError, canonicalJson, conflict} from '@kabinet/contract';
import type {ErrorKind} from '@kabinet/contract';

/** A write and the key under which the partner's browser sent it. */
export interface KeyedWrite {
  readonly partner: string;
  readonly key: string;
  /** What is asked for, written so that the same is always the same text. */
  readonly request: string;
}

/** What a store knows of a key. */
export interface KnownWrite {
  readonly isSameRequest: boolean;
  /** Absent while it is not known how the write ended. */
  readonly answer?: {readonly value: unknown};
}

/** Remembers writes for a day at least: platforms do not know keys, so that nothing but this keeps them from doubling. */
export interface WriteStore {
  /** Notes that a write begins, or gives what is known of its key. Of two at once only one begins. */
  begin(write: KeyedWrite): Promise<KnownWrite | undefined>;
  finish(write: KeyedWrite, answer: unknown): Promise<void>;
  /** The write was refused: the key may try again. */
  forget(write: KeyedWrite): Promise<void>;
}

/** After these it is certain that nothing was written. */
const REFUSALS: ReadonlySet<ErrorKind> = new Set([
  'validation',
  'conflict',
  'forbidden',
  'not_found',
  'rate_limited',
  'unauthenticated',
  'unsupported',
]);

export interface WriteRequest {
  readonly partner: string;
  readonly key: string | undefined;
  readonly operation: string;
  readonly input: unknown;
}

/** Does each write once. */
export class KeyedWrites {
  readonly #store: WriteStore;
  readonly #underWay = new Map<string, {readonly request: string; readonly answer: Promise<unknown>}>();

  constructor(store: WriteStore = memoryWrites()) {
    this.#store = store;
  }

  /**
   * Does the work once for its key; without a key it is simply done. When the platform did not say how it ended, nothing
   * is done again: only a person can see whether it was done.
   * @throws {BackendError} `conflict` when the key came with something else, or when nobody knows how its write ended.
   */
  async once<Answer>({partner, key, operation, input}: WriteRequest, work: () => Promise<Answer>): Promise<Answer> {
    if (key === undefined) return work();
    const write = {partner, key, request: canonicalJson([operation, input])};
    const name = nameOf(write);
    const other = this.#underWay.get(name);
    if (other) return sameRequest(other.request === write.request, other.answer) as Promise<Answer>;
    const answer = this.#first(write, work);
    this.#underWay.set(name, {request: write.request, answer});
    try {
      return await answer;
    } finally {
      this.#underWay.delete(name);
    }
  }

  async #first<Answer>(write: KeyedWrite, work: () => Promise<Answer>): Promise<Answer> {
    const known = await this.#store.begin(write);
    if (known) return answerOf(known) as Answer;
    try {
      const answer = await work();
      await this.#store.finish(write, answer);
      return answer;
    } catch (error) {
      if (REFUSALS.has(BackendError.from(error).kind)) await this.#store.forget(write);
      throw error;
    }
  }
}

function answerOf({isSameRequest, answer}: KnownWrite): unknown {
  sameRequest(isSameRequest, undefined);
  if (answer) return answer.value;
  throw conflict('write_outcome_unknown', 'It is not known whether this was done. Look before asking anew.');
}

function sameRequest<Answer>(isSame: boolean, answer: Answer): Answer {
  if (isSame) return answer;
  throw conflict('idempotency_key_reused', 'This idempotency key was used for something else.');
}

function nameOf({partner, key}: KeyedWrite): string {
  return JSON.stringify([partner, key]);
}

/** Keeps writes in this process. */
export function memoryWrites(): WriteStore {
  const byKey = new Map<string, {request: string; answer?: {value: unknown}}>();
  return {
    begin(write) {
      const known = byKey.get(nameOf(write));
      if (!known) byKey.set(nameOf(write), {request: write.request});
      return Promise.resolve(
        known && {isSameRequest: known.request === write.request, ...(known.answer && {answer: known.answer})},
      );
    },
    finish(write, value) {
      byKey.set(nameOf(write), {request: write.request, answer: {value}});
      return Promise.resolve();
    },
    forget(write) {
      byKey.delete(nameOf(write));
      return Promise.resolve();
    },
  };
}
