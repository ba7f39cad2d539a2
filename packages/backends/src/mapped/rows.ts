import type {FieldProblem} from '@kabinet/contract';
import * as v from 'valibot';
import type {Field, Source} from './document/judged.js';
import type {Budget} from './expressions/budget.js';
import {ExpressionFailed} from './expressions/expression.js';
import type {Context} from './expressions/plain-path.js';
import {Unreadable} from './values/unreadable.js';
import {valueOf} from './values/value.js';

/** How one field of one row came about. */
export interface FieldTrace {
  readonly field: string;
  /** Where the document says how: `/commissions/fields/amount`. */
  readonly place: string;
  /** The expression; undefined for a constant. */
  readonly expression: string | undefined;
  /** What the API gave. */
  readonly raw: unknown;
  /** What the field holds; undefined when it is left out. */
  readonly value: unknown;
  /** Why it was rejected. */
  readonly problem?: string | undefined;
}

export interface RowTrace {
  readonly fields: readonly FieldTrace[];
  /** The contract's object; undefined when a field that it needs was rejected. */
  readonly row: Record<string, unknown> | undefined;
  /** What was rejected, by its place in the document. */
  readonly problems: readonly FieldProblem[];
}

/** Reads one row of an answer by its fields. @throws {BackendError} When an expression goes beyond what one may cost. */
export async function readRow(
  fields: readonly Field[],
  schema: v.GenericSchema<unknown, Record<string, unknown>>,
  constants: Readonly<Record<string, unknown>>,
  {row, budget, ...context}: Context & {row: unknown; budget: Budget},
): Promise<RowTrace> {
  const traces: FieldTrace[] = [];
  for (const field of fields) traces.push(await readField(field, row, context, budget));
  const problems = traces.flatMap(({place, problem}) =>
    problem === undefined ? [] : [{pointer: place, detail: problem}],
  );
  const lacking = fields.filter(
    ({name, required, counted}) =>
      (required ?? counted) && traces.find((trace) => trace.field === name)?.value === undefined,
  );
  const missing = lacking.flatMap(({place}) =>
    problems.some(({pointer}) => pointer === place)
      ? []
      : [{pointer: place, detail: 'There is no value, and it is needed.'}],
  );
  if (lacking.length > 0) return {fields: traces, row: undefined, problems: [...problems, ...missing]};
  return {fields: traces, ...fitting(schema, {...constants, ...nested(traces)}, fields, problems)};
}

async function readField(field: Field, row: unknown, context: Context, budget: Budget): Promise<FieldTrace> {
  const {name, place, source, reading} = field;
  const expression = 'constant' in source ? undefined : source.text;
  let raw: unknown;
  try {
    raw = await evaluated(source, row, context, budget);
    const currency = reading.kind === 'money' ? await evaluated(field.currency, row, context, budget) : undefined;
    return {field: name, place, expression, raw, value: valueOf(raw, reading, currency)};
  } catch (error) {
    if (!(error instanceof Unreadable || error instanceof ExpressionFailed)) throw error;
    return {field: name, place, expression, raw, value: undefined, problem: error.message};
  }
}

function evaluated(source: Source, row: unknown, context: Context, budget: Budget): Promise<unknown> {
  return 'constant' in source ? Promise.resolve(source.constant) : source.over(row, context, budget);
}

/** `offer.id` as `{offer: {id}}`. A status that is not known keeps the API's word as its label. */
function nested(traces: readonly FieldTrace[]): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const {field, value} of traces) {
    if (value === undefined) continue;
    const [group = '', member] = field.split('.');
    object[group] = member === undefined ? value : {...(object[group] as object | undefined), [member]: value};
  }
  const status = traces.find(({field}) => field === 'status');
  if (status?.value === 'unknown' && !('statusLabel' in object)) object['statusLabel'] = String(status.raw);
  return object;
}

/** The object as the contract has it. What does not fit is left out where the contract can do without it. */
function fitting(
  schema: v.GenericSchema<unknown, Record<string, unknown>>,
  object: Record<string, unknown>,
  fields: readonly Field[],
  problems: readonly FieldProblem[],
): Pick<RowTrace, 'row' | 'problems'> {
  const result = v.safeParse(schema, object);
  if (result.success) return {row: result.output, problems};
  const wrong = new Map(result.issues.map((issue) => [v.getDotPath(issue)?.split('.', 1)[0] ?? '', issue.message]));
  const found = [...wrong].map(([name, detail]) => {
    const place = fields.find((field) => field.name === name || field.name.startsWith(`${name}.`))?.place;
    return {pointer: place ?? `/${name}`, detail};
  });
  const rest = Object.fromEntries(Object.entries(object).filter(([name]) => !wrong.has(name)));
  const again = v.safeParse(schema, rest);
  return {row: again.success ? again.output : undefined, problems: [...problems, ...found]};
}
