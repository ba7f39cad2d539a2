/** Who is later than this comes alone. */
const PATIENCE_MS = 2000;

/** Lets the answers to questions that were put together come together, so that a page is drawn once for all of them. */
export class InStep {
  #answers: Promise<unknown>[] | undefined;

  /** The questions that `put` asks, before it returns, are one round. */
  round<Result>(put: () => Result): Result {
    this.#answers = [];
    try {
      return put();
    } finally {
      this.#answers = undefined;
    }
  }

  /** The answer, not before the others of its round are there. Outside a round nothing is waited for. */
  async join<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const answers = this.#answers;
    if (!answers) return answer;
    answers.push(answer);
    // All questions of the round are put by then.
    await Promise.resolve();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)));
    await Promise.race([Promise.allSettled(answers), late]);
    clearTimeout(timer);
    return answer;
  }
}
