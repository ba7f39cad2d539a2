import type {FieldProblem} from '@kabinet/contract';
import type {Mapping} from './document/judged.js';
import {Budget} from './expressions/budget.js';
import {joinsIn} from './joins.js';
import {rowsIn} from './requests/walk.js';
import {readRow} from './rows.js';
import type {RowTrace} from './rows.js';
import {SCHEMAS} from './schemas.js';
import type {MappedResource} from './schemas.js';

/** How each row of one answer came about. */
export interface MappingExplanation {
  readonly rows: readonly RowTrace[];
  /** What was rejected, by its place in the document, with the row that it was rejected in (the first is 1). */
  readonly rejected: readonly (FieldProblem & {readonly row: number})[];
}

/**
 * Says of one answer of an API, such as one that was copied from its documentation, which expression gave which field,
 * and what was rejected and why. Nothing is asked for.
 * @throws {BackendError} As the backend would: where the rows are not, or an expression goes beyond what one may cost.
 */
export async function explainMapping(
  mapping: Mapping,
  resource: MappedResource,
  answer: unknown,
): Promise<MappingExplanation> {
  const described = mapping[resource];
  if (!described) return {rows: [], rejected: []};
  const budget = new Budget();
  const rows = 'rows' in described ? await rowsIn(described, answer, budget) : [answer];
  const constants = {programme: mapping.programme.id};
  const joinedTo = await joinsIn('joins' in described ? described.joins : [], answer, budget);
  const traces: RowTrace[] = [];
  for (const row of rows) {
    const joined = await joinedTo(row);
    traces.push(await readRow(described.fields, SCHEMAS[resource], constants, {row, answer, joined, budget}));
  }
  const rejected = traces.flatMap(({problems}, index) => problems.map((problem) => ({...problem, row: index + 1})));
  return {rows: traces, rejected};
}
