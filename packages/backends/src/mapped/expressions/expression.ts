import {BackendError} from '@kabinet/contract';
import type jsonata from 'jsonata';
import type {Budget} from './budget.js';
import {objectionTo} from './grammar.js';
import {OverBudget} from './budget.js';
import {atPath, NOT_PLAIN, plainPath} from './plain-path.js';
import type {Context} from './plain-path.js';

/** An expression that was judged. */
export interface Expression {
  readonly text: string;
  /** Where it stands in the document, as a JSON pointer: `/commissions/fields/amount`. */
  readonly place: string;
  /**
   * Its value over a row: undefined when there is none.
   * @throws {ExpressionFailed} When there can be none.
   * @throws {BackendError} `bad_response`, naming the place, when it would not end in time or would make too much.
   */
  over(row: unknown, context: Context, budget: Budget): Promise<unknown>;
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

/** The parser reads what stands before each of them twice, and what stands before that four times. */
const CHOICE = /\?[?:]/;
const MOST_CHOICES = 6;

type Compiled = jsonata.Expression;
type Environment = jsonata.Environment;

/** Compiles an expression, or says what is wrong with it. The evaluator is handed in, so that it loads when it is needed. */
export function compile(evaluator: typeof jsonata, text: string, place: string): Expression | Objection {
  if (text.split(CHOICE).length > MOST_CHOICES + 1) {
    return {pointer: place, detail: `"??" and "?:" may stand in an expression ${MOST_CHOICES} times.`};
  }
  let compiled: Compiled;
  try {
    compiled = evaluator(text, {stack: DEPTH, sequence: LONGEST_LIST});
  } catch (error) {
    return {pointer: place, detail: `It cannot be read: ${messageOf(error)}`};
  }
  const tree = compiled.ast();
  const detail = objectionTo(tree);
  if (detail !== undefined) return {pointer: place, detail};
  watch(compiled);
  const path = plainPath(tree);
  return {
    text,
    place,
    over: async (row, context, budget) => {
      try {
        const wait = budget.step();
        if (wait) await wait;
        const plain = path ? atPath(path, row, context) : NOT_PLAIN;
        if (plain === NOT_PLAIN) return await evaluated(compiled, row, context, budget);
        budget.weigh(plain);
        return plain;
      } catch (error) {
        if (error instanceof OverBudget) throw overBudget(place, error.message);
        const how = limitOf(error);
        if (how !== undefined) throw overBudget(place, how);
        throw new ExpressionFailed(messageOf(error), {cause: error});
      }
    },
  };
}

export function isExpression(outcome: Expression | Objection): outcome is Expression {
  return 'over' in outcome;
}

async function evaluated(compiled: Compiled, row: unknown, context: Context, budget: Budget): Promise<unknown> {
  budget.work();
  try {
    return (await compiled.evaluate(row, {...context, [BUDGET]: budget})) as unknown;
  } finally {
    budget.rest();
  }
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

function overBudget(pointer: string, how: string): BackendError {
  const detail = `The expression ${how}.`;
  return new BackendError('bad_response', `${pointer}: ${detail}`, {
    fields: [{pointer, detail}],
    code: 'mapping_limit',
    stage: 'schema',
  });
}

/** What the evaluator's own limits say. */
function limitOf(error: unknown): string | undefined {
  const code = (error as {code?: unknown} | null)?.code;
  if (code === 'D2015') return 'makes too long a list';
  return code === 'D1011' || error instanceof RangeError ? 'goes too deep' : undefined;
}

/** JSONata throws plain objects. */
function messageOf(error: unknown): string {
  const message = (error as {message?: unknown} | null)?.message;
  return typeof message === 'string' ? message : 'for no known reason';
}
