import type {CommissionSort, CommissionsQuery} from '../commissions.js';
import {invalid} from '../refusals.js';

/** How a list of commissions stands. */
export interface CommissionOrder {
  readonly sort: CommissionSort;
  readonly direction: 'asc' | 'desc';
}

/** @throws {BackendError} `validation` at `/jumpTo` for a jump to a day in a list that is not sorted by moments. */
export function commissionOrder({sort = 'occurredAt', direction = 'desc', jumpTo}: CommissionsQuery): CommissionOrder {
  if (jumpTo !== undefined && sort === 'amount') {
    throw invalid('/jumpTo', 'not_by_moment', 'Only a list that is sorted by a moment has days to jump to.');
  }
  return {sort, direction};
}
