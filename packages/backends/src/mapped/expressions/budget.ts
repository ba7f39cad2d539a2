export interface Limits {
  /** Steps of expressions and items of lists that they made, for one answer. */
  readonly steps: number;
  /** Milliseconds of the evaluator's work for one answer. */
  readonly workMs: number;
  /** Characters of one text. */
  readonly textLength: number;
}

export const LIMITS: Limits = {steps: 300_000, workMs: 600, textLength: 20_000};

/** The page draws and the gateway answers between two turns of so many milliseconds. */
const TURN_MS = 8;

/** Asking for the time costs more than a step. */
const STEPS_BETWEEN_LOOKS = 64;

/** What the expressions over one answer may cost. Where it is used up, the document is at fault and not the API. */
export class Budget {
  readonly #limits: Limits;
  #steps = 0;
  #untilLook = STEPS_BETWEEN_LOOKS;
  #spentMs = 0;
  #workBegan: number | undefined;
  #turnBegan = performance.now();

  constructor(limits: Limits = LIMITS) {
    this.#limits = limits;
  }

  /** The time from here to `rest` counts as work. */
  work(): void {
    this.#workBegan = performance.now();
  }

  rest(): void {
    if (this.#workBegan !== undefined) this.#spentMs += performance.now() - this.#workBegan;
    this.#workBegan = undefined;
  }

  /** One step. A promise when it is somebody else's turn. @throws {OverBudget} */
  step(): Promise<void> | undefined {
    if (++this.#steps > this.#limits.steps) throw new OverBudget('takes too many steps');
    if (--this.#untilLook > 0) return undefined;
    this.#untilLook = STEPS_BETWEEN_LOOKS;
    return this.#look();
  }

  /** What a step gave. @throws {OverBudget} */
  weigh(result: unknown): void {
    if (typeof result === 'string' && result.length > this.#limits.textLength)
      throw new OverBudget('makes too long a text');
    if (Array.isArray(result)) this.#steps += result.length;
  }

  #look(): Promise<void> | undefined {
    const isWorking = this.#workBegan !== undefined;
    this.rest();
    if (this.#spentMs > this.#limits.workMs) throw new OverBudget('takes too long');
    if (performance.now() - this.#turnBegan >= TURN_MS) return this.#nextTurn(isWorking);
    if (isWorking) this.work();
    return undefined;
  }

  #nextTurn(isWorking: boolean): Promise<void> {
    return new Promise((resolve) => {
      setTimeout(() => {
        this.#turnBegan = performance.now();
        if (isWorking) this.work();
        resolve();
      });
    });
  }
}

/** What an expression does too much of: `takes too long`. */
export class OverBudget extends Error {}
