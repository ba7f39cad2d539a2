import {absMoney, compareMoney, isNegative, subtractMoney, sumMoney} from '@kabinet/contract';
import type {CalendarDate, Instant, Money, Payout, PayoutDetail, PayoutStatus, Reason, Text} from '@kabinet/contract';
import {arrivalOf, isReturned} from './payouts.model.js';
import type {Arrival} from './payouts.model.js';

type Sign = '' | '+' | '−' | '=';

/** A line of arithmetic: the sign stands apart, so the amount has one only where nothing stands before it. */
export interface ReceiptLine {
  readonly sign: Sign;
  /** A part's own code, or `amount`, `fee`, `tax`, `arriving`, `arrived`. */
  readonly code: string;
  readonly label?: Text | undefined;
  readonly count?: number | undefined;
  readonly amount: Money;
  readonly emphasis?: 'subtotal' | 'total';
}

export interface Receipt {
  readonly lines: readonly ReceiptLine[];
  /** The parts come to the amount. Where they do not, no sign says so. */
  readonly addsUp: boolean;
}

/** From the parts to the amount, and from the amount to what arrives. */
export function receiptOf(detail: PayoutDetail): Receipt {
  const {parts, amount} = detail;
  const addsUp = comeTo(parts, amount);
  const lines = parts.map((part, index): ReceiptLine => {
    if (!addsUp || index === 0) return {sign: '', ...part};
    return {...part, sign: isNegative(part.amount) ? '−' : '+', amount: absMoney(part.amount)};
  });
  const rest = arrivalLines(detail);
  const emphasis = rest.length > 0 ? 'subtotal' : 'total';
  lines.push({sign: addsUp && parts.length > 0 ? '=' : '', code: 'amount', amount, emphasis});
  return {lines: [...lines, ...rest], addsUp: addsUp || parts.length === 0};
}

function comeTo(parts: PayoutDetail['parts'], amount: Money): boolean {
  if (parts.some((part) => part.amount.currency !== amount.currency)) return false;
  return (
    compareMoney(
      sumMoney(
        parts.map((part) => part.amount),
        amount.currency,
      ),
      amount,
    ) === 0
  );
}

/** Nothing arrives of a payout that came to nothing, and what is in another currency cannot be taken off. */
function arrivalLines(payout: Payout): ReceiptLine[] {
  const {amount, fee, tax, status} = payout;
  const taken = [...(fee ? [{code: 'fee', amount: fee}] : []), ...(tax ? [{code: 'tax', amount: tax}] : [])];
  const isForeign = taken.some((line) => line.amount.currency !== amount.currency);
  if (taken.length === 0 || isReturned(payout) || isForeign) return [];
  const code = status === 'paid' ? 'arrived' : 'arriving';
  const rest = taken.reduce((sum, line) => subtractMoney(sum, line.amount), amount);
  return [...taken.map((line) => ({sign: '−', ...line}) as const), {sign: '=', code, amount: rest, emphasis: 'total'}];
}

/** Statuses that last; the others are events. */
const LASTING: ReadonlySet<string> = new Set<PayoutStatus>(['in_review', 'processing']);

/** What a status means for the partner's money: since when, why, and what comes next. */
export interface Notice {
  readonly date: {readonly kind: 'since' | 'on'; readonly at: Instant} | undefined;
  readonly reason: Reason | undefined;
  readonly arrival: Arrival | undefined;
  /** The money is back in the balance. */
  readonly returned: Money | undefined;
}

export function noticeOf(payout: Payout, today: CalendarDate): Notice {
  const {status, paidAt, statusChangedAt, reason, amount} = payout;
  const at = paidAt ?? statusChangedAt;
  return {
    date: at === undefined ? undefined : {kind: LASTING.has(status) ? 'since' : 'on', at},
    reason,
    arrival: arrivalOf(payout, today),
    returned: isReturned(payout) ? amount : undefined,
  };
}
