import {fitsColumn} from '@kabinet/contract';
import type {CommissionColumn, CommissionFields} from '@kabinet/contract';
import type {Refusal} from './refusals.js';

/** What is wrong with values of the operator's own columns: one that is not declared, or of another type. */
export function fieldsProblem(
  fields: CommissionFields | undefined,
  columns: readonly CommissionColumn[],
): Refusal | undefined {
  for (const [id, value] of Object.entries(fields ?? {})) {
    const pointer = `/fields/${id}`;
    const column = columns.find((other) => other.id === id);
    if (!column) return {pointer, code: 'unknown_column', detail: `The programme has no column ${id}.`};
    if (!fitsColumn(value, column)) {
      return {pointer, code: 'other_type', detail: `The column ${id} takes a ${column.type}.`};
    }
  }
  return undefined;
}
