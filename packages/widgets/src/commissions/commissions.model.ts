import {COMMISSION_STATUSES, sumByCurrency} from '@kabinet/contract';
import type {CalendarDate, Commission, CommissionPage, Instant, Money, Reason} from '@kabinet/contract';
import {EVERY_STATUS} from './list/listing.js';

export type Summary = NonNullable<CommissionPage['summary']>;

/** A filter to choose; `count` is undefined where nobody has counted. */
export interface StatusChoice {
  readonly status: string;
  readonly count: number | undefined;
}

/**
 * What the list can be narrowed to: everything, each status that occurs, in the order of a commission's life, and
 * statuses of the operator's own after them. Where the backend does not count, every status that we know. The one that
 * is chosen is always there, so that the way back is, too.
 */
export function statusChoices(page: CommissionPage | undefined, chosen: string): StatusChoice[] {
  const {summary} = page ?? {};
  const counts = new Map<string, number>(summary?.map(({status, count}) => [status, count]));
  const occurring = page && !summary ? KNOWN : [...counts.keys()];
  const offered = inOrder([...new Set([...occurring, ...(chosen === EVERY_STATUS ? [] : [chosen])])]);
  const everything = summary?.reduce((sum, {count}) => sum + count, 0);
  return [
    {status: EVERY_STATUS, count: everything},
    ...offered.map((status) => ({status, count: summary && (counts.get(status) ?? 0)})),
  ];
}

const KNOWN: readonly string[] = COMMISSION_STATUSES.filter((status) => status !== 'unknown');

/** By the life of a commission; what we do not know stands last, in the order in which it came. */
function inOrder(statuses: readonly string[]): string[] {
  const place = (status: string): number => (KNOWN.includes(status) ? KNOWN.indexOf(status) : KNOWN.length);
  return [...statuses].sort((a, b) => place(a) - place(b));
}

/** Counts into sums: it was neither refused nor taken back. */
export function stands(status: string): boolean {
  return status !== 'rejected' && status !== 'reversed';
}

/** One addition: what each status holds in one currency, and what they come to. */
export interface Totals {
  readonly currency: string;
  readonly parts: readonly TotalsPart[];
  readonly total: Money;
  /** Of the rows in the sum; undefined where rows of several currencies were counted together. */
  readonly count: number | undefined;
}

export interface TotalsPart {
  readonly status: string;
  readonly amount: Money;
  readonly count: number | undefined;
}

/** The sums of what stands, one for each currency: sums across currencies do not exist. */
export function totalsOf(summary: Summary | undefined): Totals[] {
  const standing = (summary ?? []).filter(({status}) => stands(status));
  const ordered = inOrder(standing.map(({status}) => status)).flatMap(
    (status) => standing.find((entry) => entry.status === status) ?? [],
  );
  const sums = sumByCurrency(ordered.flatMap(({amount}) => amount));
  const counted = sums.length === 1;
  return sums.map((total) => ({
    currency: total.currency,
    parts: ordered.flatMap(({status, count, amount}) => {
      const own = amount.find(({currency}) => currency === total.currency);
      return own ? [{status, amount: own, count: counted ? count : undefined}] : [];
    }),
    total,
    count: counted ? ordered.reduce((sum, {count}) => sum + count, 0) : undefined,
  }));
}

/** What the line under a status answers: until when, or why. */
export type StatusNote =
  | {readonly kind: 'until'; readonly at: Instant}
  | {readonly kind: 'expected'; readonly on: CalendarDate}
  | {readonly kind: 'in_payout'; readonly number: string | undefined; readonly on: CalendarDate | undefined}
  | {readonly kind: 'paid'; readonly number: string | undefined; readonly at: Instant | undefined}
  | {readonly kind: 'reason'; readonly reason: Reason | undefined; readonly at: Instant | undefined};

export function statusNote(commission: Commission): StatusNote | undefined {
  const {status, holdUntil, expectedPayoutDate, payout, reason, statusChangedAt} = commission;
  const until: StatusNote | undefined = holdUntil === undefined ? undefined : {kind: 'until', at: holdUntil};
  const expected: StatusNote | undefined =
    expectedPayoutDate === undefined ? undefined : {kind: 'expected', on: expectedPayoutDate};
  const why: StatusNote | undefined = reason && {kind: 'reason', reason, at: undefined};
  switch (status) {
    case 'on_hold':
      return until ?? expected ?? why;
    case 'pending':
      return expected ?? why ?? until;
    case 'approved':
      return expected ?? why;
    case 'in_payout':
      return payout ? {kind: 'in_payout', number: payout.number, on: payout.date} : why;
    case 'paid':
      // The payout as a whole may be paid later than this part of it.
      return {kind: 'paid', number: payout?.number, at: statusChangedAt};
    default:
      return {kind: 'reason', reason, at: statusChangedAt};
  }
}

/** What its rate was applied to in its own arithmetic: an adjustment repeats the rate of what it adjusts. */
export function rateOf({rule, type}: Commission): Commission['rule'] {
  return type === 'adjustment' ? undefined : rule;
}
