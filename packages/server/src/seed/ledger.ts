import type {CommissionFacts, Dataset} from '@kabinet/backends/sample';
import {isZero, negateMoney} from '@kabinet/contract';
import type {Instant} from '@kabinet/contract';
import {accountOf, isPaidOut} from '../ledger/accounts.js';
import type {ledgerEntries} from '../schema.js';

type NewEntry = typeof ledgerEntries.$inferInsert;

/** The movements of money that the histories tell. */
export function ledgerOf({commissions, payouts}: Dataset): NewEntry[] {
  const payoutsOf = new Map<string, {id: string; createdAt: Instant}[]>();
  for (const {id, createdAt, commissions: ids} of payouts) {
    for (const commission of ids) payoutsOf.set(commission, [...(payoutsOf.get(commission) ?? []), {id, createdAt}]);
  }
  return commissions.flatMap((facts) => entriesOf(facts, payoutsOf.get(facts.id) ?? []));
}

function entriesOf(facts: CommissionFacts, payouts: readonly {id: string; createdAt: Instant}[]): NewEntry[] {
  if (isZero(facts.amount)) return [];
  return facts.history.flatMap(({status, at}, index) => {
    const before = facts.history[index - 1]?.status;
    const moves = [
      {account: before && accountOf(before), amount: negateMoney(facts.amount).amount},
      {account: accountOf(status), amount: facts.amount.amount},
    ];
    const touchesPayout = isPaidOut(status) || (before !== undefined && isPaidOut(before));
    const payout = touchesPayout ? payouts.findLast(({createdAt}) => createdAt <= at) : undefined;
    return moves.flatMap(({account, amount}): NewEntry[] => {
      if (!account) return [];
      return [
        {
          partnerId: facts.partner,
          programmeId: facts.programme,
          account,
          currency: facts.amount.currency,
          amount,
          commissionId: facts.id,
          payoutId: payout?.id,
          at: new Date(at),
        },
      ];
    });
  });
}
