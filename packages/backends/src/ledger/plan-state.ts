import {addMoney, isZero, negateMoney, stateOf, sumMoney} from '@kabinet/contract';
import type {Instant, PlanState, Standing, Terms} from '@kabinet/contract';
import type {ClickFacts, CommissionFacts} from '../sample/dataset.js';
import {stands, statusAt} from './history.js';

/** Whose state, and at which moment. */
export interface StateQuestion {
  readonly terms: Terms;
  readonly place: Pick<ClickFacts, 'partner' | 'programme' | 'offer'>;
  readonly customer?: string | undefined;
  readonly at: Instant;
  readonly timeZone: string;
  readonly currency: string;
}

/** What a partner's earlier conversions mean for the next one by the same line of the plan. */
export function planState(earlier: readonly CommissionFacts[], question: StateQuestion): PlanState {
  const {terms, place, customer, at, timeZone, currency} = question;
  const own = earlier.filter(({partner, programme}) => partner === place.partner && programme === place.programme);
  const since = own.filter((row) => row.type === 'sale' && customer !== undefined && row.customer?.id === customer);
  const [customerSince] = since.map(({occurredAt}) => occurredAt).sort();
  const ofLine = own.filter((row) => row.offer === place.offer && row.type === terms.event && standsAt(row, at));
  const standing = ofLine.map((row) => standingOf(row, own, at));
  const state = stateOf(standing, {terms, ...(customer !== undefined && {customer}), at, timeZone, currency});
  return {...state, ...(customerSince !== undefined && {customerSince})};
}

function standsAt({history}: CommissionFacts, at: Instant): boolean {
  const status = statusAt(history, at) ?? history[0]?.status;
  return status !== undefined && stands(status);
}

/** A conversion with what its corrections left of it. */
function standingOf(row: CommissionFacts, own: readonly CommissionFacts[], at: Instant): Standing {
  const corrections = own.filter((other) => other.adjusts === row.id && standsAt(other, at));
  const {sale, base, amount, carry, customer, occurredAt} = row;
  const refunded =
    sale &&
    sumMoney(
      corrections.flatMap((other) => (other.sale ? [negateMoney(other.sale)] : [])),
      sale.currency,
    );
  return {
    occurredAt,
    ...(customer && {customer: customer.id}),
    ...(sale && {sale}),
    ...(base && {base}),
    ...(refunded && {refunded}),
    isGone: sale && refunded ? isZero(addMoney(sale, negateMoney(refunded))) : corrections.length > 0,
    earned: corrections.reduce((sum, other) => addMoney(sum, other.amount), amount),
    ...(carry && {carry}),
  };
}
