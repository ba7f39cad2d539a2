export interface Limits {
  /** Steps of expressions and items of lists that they made, for one answer. */
  readonly steps: number;
  /** Milliseconds of work for one answer. */
  readonly workMs: number;
  /** Characters of one text. */
  readonly textLength: number;
}

export const LIMITS: Limits = {steps: 1_000_000, workMs: 500, textLength: 20_000};

/** The page draws and the gateway answers between two turns of so many milliseconds. */
const TURN_MS = 8;

/** Asking for the time costs more than a step. */
const STEPS_BETWEEN_LOOKS = 64;

/** What the expressions over one answer may cost. Where it is used up, the document is at fault and not the API. */
export class Budget {
  readonly #limits: Limits;
  #steps = 0;
  #untilTurn = STEPS_BETWEEN_LOOKS;
  #spentMs = 0;
  #turnBegan = performance.now();

  constructor(limits: Limits = LIMITS) {
    this.#limits = limits;
  }

  /** One step. A promise when it is somebody else's turn. @throws {OverBudget} */
  step(): Promise<void> | undefined {
    if (++this.#steps > this.#limits.steps) throw new OverBudget('takes too many steps');
    if (--this.#untilTurn > 0) return undefined;
    this.#untilTurn = STEPS_BETWEEN_LOOKS;
    return this.#turn();
  }

  /** What a step gave. @throws {OverBudget} */
  weigh(result: unknown): void {
    if (typeof result === 'string' && result.length > this.#limits.textLength)
      throw new OverBudget('makes too long a text');
    if (Array.isArray(result)) this.#steps += result.length;
  }

  #turn(): Promise<void> | undefined {
    const turnMs = performance.now() - this.#turnBegan;
    if (this.#spentMs + turnMs > this.#limits.workMs) throw new OverBudget('takes too long');
    if (turnMs < TURN_MS) return undefined;
    this.#spentMs += turnMs;
    return new Promise((resolve) => {
      setTimeout(() => {
        this.#turnBegan = performance.now();
        resolve();
      });
    });
  }
}

/** What an expression does too much of: `takes too long`. */
export class OverBudget extends Error {}
