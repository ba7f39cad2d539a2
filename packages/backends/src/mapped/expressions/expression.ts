import type jsonata from 'jsonata';
import type {Budget} from './budget.js';
import {objectionTo} from './grammar.js';
import {OverBudget} from './budget.js';

/** An expression that was judged. */
export interface Expression {
  readonly text: string;
  /** Where it stands in the document, as a JSON pointer: `/commissions/fields/amount`. */
  readonly place: string;
  /** Its value over a row of an answer: undefined when there is none. @throws {OverBudget | ExpressionFailed} */
  over(row: unknown, answer: unknown, budget: Budget): Promise<unknown>;
}

/** What is wrong with a document, and where. */
export interface Objection {
  readonly pointer: string;
  readonly detail: string;
}

/** The value could not be computed: a text was added to a number, for instance. */
export class ExpressionFailed extends Error {}

/** Calls of JSONata within each other. */
const DEPTH = 200;
const LONGEST_LIST = 100_000;

/** The evaluator's hooks around each step, which are looked up like variables. */
const ENTERED = Symbol.for('jsonata.__evaluate_entry');
const LEFT = Symbol.for('jsonata.__evaluate_exit');
/** No expression can name it. */
const BUDGET = 'the budget';

type Compiled = jsonata.Expression;
type Environment = jsonata.Environment;

/** Compiles an expression, or says what is wrong with it. The evaluator is handed in, so that it loads when it is needed. */
export function compile(evaluator: typeof jsonata, text: string, place: string): Expression | Objection {
  let compiled: Compiled;
  try {
    compiled = evaluator(text, {stack: DEPTH, sequence: LONGEST_LIST});
  } catch (error) {
    return {pointer: place, detail: `It cannot be read: ${messageOf(error)}`};
  }
  const detail = objectionTo(compiled.ast());
  if (detail !== undefined) return {pointer: place, detail};
  watch(compiled);
  return {
    text,
    place,
    over: async (row, answer, budget) => {
      try {
        return (await compiled.evaluate(row, {answer, [BUDGET]: budget})) as unknown;
      } catch (error) {
        if (error instanceof OverBudget) throw error;
        if (isDepth(error)) throw new OverBudget('goes too deep');
        throw new ExpressionFailed(messageOf(error), {cause: error});
      }
    },
  };
}

export function isExpression(outcome: Expression | Objection): outcome is Expression {
  return 'over' in outcome;
}

function watch(compiled: Compiled): void {
  const budgetIn = ({lookup}: Environment) => lookup(BUDGET) as Budget;
  const hooks: Record<symbol, unknown> = {
    [ENTERED]: (_node: unknown, _input: unknown, environment: Environment) => budgetIn(environment).step(),
    [LEFT]: (_node: unknown, _input: unknown, environment: Environment, result: unknown) =>
      budgetIn(environment).weigh(result),
  };
  // Symbols are names to the evaluator, though its types know texts only.
  for (const name of [ENTERED, LEFT]) compiled.assign(name as unknown as string, hooks[name]);
}

function isDepth(error: unknown): boolean {
  const code = (error as {code?: unknown} | null)?.code;
  return code === 'D1011' || code === 'D2015' || error instanceof RangeError;
}

/** JSONata throws plain objects. */
function messageOf(error: unknown): string {
  const message = (error as {message?: unknown} | null)?.message;
  return typeof message === 'string' ? message : 'for no known reason';
}
