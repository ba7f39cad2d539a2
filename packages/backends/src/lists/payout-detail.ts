import {compareMoney, payoutPartOf, sumByCurrency} from '@kabinet/contract';
import type {Commission, Payout, PayoutDetail, TimelineEvent} from '@kabinet/contract';

const PARTS = ['commissions', 'adjustments', 'carry_over'] as const;

/**
 * What a payout says of itself, for platforms that have no more than its row and its commissions. Where these do not add
 * up to it, its amount is told in one part: what else is in it is not known.
 */
export function payoutDetailOf(payout: Payout, all: readonly Commission[]): PayoutDetail {
  const items = all.filter((row) => row.payout?.id === payout.id);
  const [sum, ...others] = sumByCurrency(items.map(({amount}) => amount));
  const {amount} = payout;
  const addsUp = others.length === 0 && sum?.currency === amount.currency && compareMoney(sum, amount) === 0;
  const parts = PARTS.flatMap((code) => partOf(code, items));
  return {...payout, parts: addsUp ? parts : [{code: 'commissions', amount}], timeline: timelineOf(payout)};
}

function partOf(code: (typeof PARTS)[number], items: readonly Commission[]): PayoutDetail['parts'] {
  const own = items.filter(({type}) => payoutPartOf(type) === code);
  const [amount] = sumByCurrency(own.map((row) => row.amount));
  return amount ? [{code, count: own.length, amount}] : [];
}

/** The day it was made, and its last change: those between are not known. */
function timelineOf({createdAt, status, statusChangedAt, reason}: Payout): TimelineEvent[] {
  const made = {code: 'scheduled', at: createdAt};
  if (statusChangedAt === undefined || statusChangedAt < createdAt) return [made];
  return [made, {code: status, at: statusChangedAt, ...(reason?.text !== undefined && {note: reason.text})}];
}
