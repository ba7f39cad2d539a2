import {compareMoney, sumMoney, zero} from '@kabinet/contract';
import type {Instant, Money} from '@kabinet/contract';
import {statusAt} from '../ledger/history.js';
import {refund} from '../ledger/refund.js';
import {PAYOUT_METHODS} from './catalogue.js';
import type {CommissionFacts, PayoutFacts, ProgrammeFacts} from './dataset.js';
import type {Fate} from './lifecycle.js';
import type {PlannedPayout} from './payout-plan.js';

/** A payout before it has its number, which follows the order over all partners. */
export type UnnumberedPayout = Omit<PayoutFacts, 'id' | 'number'>;

export interface Settled {
  readonly commissions: readonly CommissionFacts[];
  readonly payouts: readonly UnnumberedPayout[];
}

/**
 * Plays refunds and payouts of one partner in one programme in the order of time: what a refund does depends on
 * whether the commission was paid by then, and what a payout holds on what was refunded by then.
 */
export function settle(fates: readonly Fate[], plan: readonly PlannedPayout[], now: Instant): Settled {
  const book = new Book(fates.map(({commission}) => commission));
  const payouts: UnnumberedPayout[] = [];
  const refunds = fates.flatMap(({commission, refund: planned}) => {
    return planned && planned.at < now ? [{at: planned.at, run: () => book.refund(commission.id, planned)}] : [];
  });
  const runs = plan.map((planned) => ({at: planned.at, run: () => payouts.push(...book.payOut(planned))}));
  for (const {run} of [...refunds, ...runs].sort((a, b) => (a.at < b.at ? -1 : 1))) run();
  return {commissions: book.rows(), payouts};
}

/** Commissions by id, with their adjustments. */
class Book {
  readonly #rows: Map<string, CommissionFacts>;
  readonly #adjustments = new Map<string, string[]>();

  constructor(commissions: readonly CommissionFacts[]) {
    this.#rows = new Map(commissions.map((row) => [row.id, row]));
  }

  rows(): CommissionFacts[] {
    return [...this.#rows.values()];
  }

  refund(id: string, planned: NonNullable<Fate['refund']>): void {
    const row = this.#rows.get(id);
    if (!row) return;
    const earlier = (this.#adjustments.get(id) ?? []).flatMap((other) => this.#rows.get(other) ?? []);
    for (const changed of refund(row, earlier, planned)) {
      if (!this.#rows.has(changed.id)) this.#adjustments.set(id, [...earlier.map((other) => other.id), changed.id]);
      this.#rows.set(changed.id, changed);
    }
  }

  /** Takes what is approved at that moment, unless it is less than the minimum. */
  payOut({partner, programme, at, expectedDate, history}: PlannedPayout): UnnumberedPayout[] {
    const taken = this.rows().filter((row) => statusAt(row.history, at) === 'approved');
    const amount = sumMoney(
      taken.map((row) => row.amount),
      programme.currency,
    );
    if (compareMoney(amount, programme.minimumPayout ?? zero(programme.currency)) < 0) return [];
    taken.forEach((row, index) => {
      this.#rows.set(row.id, {...row, history: [...row.history, ...commissionMoves(history, index / taken.length)]});
    });
    const commissions = taken.map(({id}) => id);
    return [
      {
        partner,
        programme: programme.id,
        amount,
        fee: feeOf(programme),
        method: methodOf(programme),
        createdAt: at,
        expectedDate,
        history,
        commissions,
      },
    ];
  }
}

/** Of a payout that went through in parts, the first six tenths of the commissions were paid. */
const FIRST_PART = 0.6;

/** What a payout does to a commission in it; `position` is 0 for its first commission and towards 1 for the last. */
function commissionMoves(history: PayoutFacts['history'], position: number): CommissionFacts['history'] {
  return history.flatMap(({status, at}, index): CommissionFacts['history'] => {
    if (index === 0) return [{status: 'in_payout', at}];
    if (status === 'paid' || (status === 'partially_paid' && position < FIRST_PART)) return [{status: 'paid', at}];
    return status === 'failed' || status === 'rejected' || status === 'cancelled' ? [{status: 'approved', at}] : [];
  });
}

function methodOf({currency}: ProgrammeFacts): PayoutFacts['method'] {
  return currency === 'RUB' ? PAYOUT_METHODS.sbp : PAYOUT_METHODS.sepa;
}

function feeOf({currency}: ProgrammeFacts): Money {
  return {amount: currency === 'RUB' ? '0.00' : '0.35', currency};
}
