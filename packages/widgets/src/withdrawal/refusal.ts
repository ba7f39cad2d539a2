import type {BackendError, FieldProblem} from '@kabinet/contract';

/** Fields that a visitor can put right. */
export type RequestField = 'amount' | 'destination';

/** What the backend says of fields: `/amount`, `/amount/amount`, `/destination`. */
export function problemsByField({code, message, fields}: BackendError): ReadonlyMap<RequestField, FieldProblem> {
  const placed = new Map<RequestField, FieldProblem>();
  // Its fields name papers, which no field of the form can mend.
  if (code === 'papers_open') return placed;
  for (const problem of fields) {
    const [, field] = /^\/(amount|destination)(?:\/|$)/.exec(problem.pointer) ?? [];
    if (field !== undefined && !placed.has(field as RequestField)) placed.set(field as RequestField, problem);
  }
  if (placed.size === 0 && code === 'insufficient_balance') {
    placed.set('amount', {pointer: '/amount', detail: message, code: 'above_balance'});
  }
  return placed;
}

/** What the backend says besides: of fields that the form does not have, and more than one thing of one field. */
export function otherProblems(error: BackendError): readonly string[] {
  if (error.kind !== 'validation') return [];
  const placed = new Set(problemsByField(error).values());
  return error.fields.filter((problem) => !placed.has(problem)).map(({detail}) => detail);
}
