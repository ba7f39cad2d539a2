import {notFound} from '@kabinet/contract';
import type {Commission, CommissionStatus, Payout, PayoutDetail, PayoutPage, PayoutsQuery} from '@kabinet/contract';
import {payoutPage} from '../../lists/answers.js';
import {payoutDetailOf} from '../../lists/payout-detail.js';
import type {Read} from './kept-answers.js';
import type {Operations} from './operations.js';

/** The list of payouts, and each by itself, where all of them and all commissions are read. */
export function payoutMethods(
  operations: Operations,
  payouts: () => Promise<Read<readonly Payout[]>>,
  commissions: () => Promise<Read<readonly Commission[]>>,
) {
  return {
    list: operations.fromRows<PayoutsQuery, Payout, PayoutPage>('payouts.list', payouts, payoutPage),
    get: operations.read<{id: string}, PayoutDetail>('payouts.get', async ({id}) => {
      const [rows, {value: all}] = await Promise.all([payouts(), commissions()]);
      const payout = rows.value.find((row) => row.id === id);
      if (!payout) throw notFound('payout', id);
      return payoutDetailOf(payout, all);
    }),
  };
}

/** Platforms go on calling a commission approved while it is being paid; what is on its way is not available any more. */
export function statusInPayout<Status extends CommissionStatus>(
  status: Status,
  payout: Payout | undefined,
): Status | 'in_payout' {
  const isUnderWay = payout?.status === 'processing' || payout?.status === 'sent';
  return status === 'approved' && isUnderWay ? 'in_payout' : status;
}
