import type {Balance, Payout} from '@kabinet/contract';

/** The oldest invoice that waits for its money. */
export function nextPayoutOf(payouts: readonly Payout[]): Pick<Balance, 'nextPayout'> {
  const waiting = payouts.filter(({status}) => status === 'scheduled' || status === 'partially_paid');
  const next = waiting.reduce<Payout | undefined>(
    (first, payout) => (first && first.createdAt <= payout.createdAt ? first : payout),
    undefined,
  );
  if (!next) return {};
  const {id, number, amount, status} = next;
  return {nextPayout: {id, number, amount, status}};
}
