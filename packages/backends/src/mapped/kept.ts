/** Answers that serve everybody who asks the same within so many milliseconds; while one is under way, all wait for it. */
export class Kept {
  readonly #forMs: number;
  readonly #now: () => number;
  readonly #answers = new Map<string, {readonly answer: Promise<unknown>; readonly until: number}>();

  constructor(forMs: number, now: () => number) {
    this.#forMs = forMs;
    this.#now = now;
  }

  async get<Answer>(name: string, make: () => Promise<Answer>): Promise<Answer> {
    const now = this.#now();
    for (const [known, {until}] of this.#answers) if (until <= now) this.#answers.delete(known);
    const kept = this.#answers.get(name);
    if (kept) return kept.answer as Promise<Answer>;
    const answer = make();
    this.#answers.set(name, {answer, until: now + this.#forMs});
    // Who asks after a failure tries anew.
    answer.catch(() => this.#answers.delete(name));
    return answer;
  }

  /** Something was changed: what was asked before is not asked of memory any more. */
  forget(): void {
    this.#answers.clear();
  }
}
