import {BackendError} from '@kabinet/contract';
import type {Meta, Payout, PayoutPage, PayoutsQuery} from '@kabinet/contract';

export interface PayoutsOfMonth {
  readonly rows: readonly Payout[];
  readonly meta: Meta;
}

/** All payouts of a query, each once, newest first. */
export async function readPayouts(
  ask: (query: PayoutsQuery) => Promise<PayoutPage>,
  query: PayoutsQuery,
): Promise<PayoutsOfMonth> {
  const found = new Map<string, Payout>();
  for (let cursor: string | undefined; ;) {
    const page = await ask({...query, limit: 100, ...(cursor !== undefined && {cursor})});
    for (const row of page.items) if (!found.has(row.id)) found.set(row.id, row);
    const next = page.nextCursor ?? undefined;
    if (next === undefined) return {rows: [...found.values()], meta: page.meta};
    if (next === cursor) throw new BackendError('bad_response', 'The list of payouts does not come to an end.');
    cursor = next;
  }
}
