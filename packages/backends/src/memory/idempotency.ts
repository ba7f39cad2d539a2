import {canonicalJson, conflict} from '@kabinet/contract';

interface Remembered {
  readonly request: string;
  readonly answer: unknown;
}

/** Answers of writes by their keys, for one partner. */
export class AnsweredWrites {
  readonly #byKey = new Map<string, Remembered>();

  /**
   * Does the work once: the same key, operation and input give the first answer again. What fails is not remembered.
   * @throws {BackendError} `conflict` when the key came with something else before.
   */
  once<Answer>(key: string | undefined, operation: string, input: unknown, work: () => Answer): Answer {
    if (key === undefined) return work();
    const request = canonicalJson([operation, input]);
    const known = this.#byKey.get(key);
    if (known && known.request !== request) {
      throw conflict('idempotency_key_reused', 'This idempotency key was used for something else.');
    }
    if (known) return known.answer as Answer;
    const answer = work();
    this.#byKey.set(key, {request, answer});
    return answer;
  }
}
