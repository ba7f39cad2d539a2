import {addMoney, canonicalAmount, COMMISSION_STATUSES, compareMoney, zero} from '@kabinet/contract';
import type {Commission, CommissionPage, Money} from '@kabinet/contract';
import {crc32} from '../../files/crc32.js';

/** What the rows of one status come to in one currency. */
export interface TakenSum {
  readonly status: string;
  readonly count: number;
  readonly amount: Money;
}

/** Counts rows as they go into a file. */
export class TakenTotals {
  readonly #sums = new Map<string, TakenSum>();
  #rows = 0;

  get rows(): number {
    return this.#rows;
  }

  add(rows: readonly Commission[]): void {
    for (const {status, amount} of rows) {
      const key = `${amount.currency} ${status}`;
      const sum = this.#sums.get(key) ?? {status, count: 0, amount: zero(amount.currency)};
      this.#sums.set(key, {status, count: sum.count + 1, amount: addMoney(sum.amount, amount)});
    }
    this.#rows += rows.length;
  }

  /** By currency, and within it in the order of a commission's life. */
  get sums(): TakenSum[] {
    return [...this.#sums.values()].sort(
      (a, b) =>
        compareTexts(a.amount.currency, b.amount.currency) ||
        placeOf(a.status) - placeOf(b.status) ||
        compareTexts(a.status, b.status),
    );
  }
}

/**
 * Tells files with the same totals from others: CRC-32 of a line for each sum, such as `RUB approved 2 141.75`, without
 * zeros at the end of an amount, in the order of the sums.
 */
export function checksumOf(sums: readonly TakenSum[]): string {
  const lines = sums.map(({status, count, amount}) =>
    [amount.currency, status, count, canonicalAmount(amount.amount)].join(' '),
  );
  return crc32(lines.join('\n'));
}

/**
 * Whether the backend counts the same: its summary by status and currency, of the chosen statuses, or its total alone;
 * undefined where it counts nothing.
 */
export function agrees(
  totals: TakenTotals,
  {summary, total}: Pick<CommissionPage, 'summary' | 'total'>,
  chosen: readonly string[] | undefined,
): boolean | undefined {
  if (!summary) return total === undefined ? undefined : total === totals.rows;
  const {sums} = totals;
  const counted = summary.filter(({status}) => chosen?.includes(status) ?? true);
  const statuses = new Set([...counted, ...sums].map(({status}) => status));
  return [...statuses].every((status) => {
    const own = sums.filter((sum) => sum.status === status);
    const theirs = counted.filter((entry) => entry.status === status);
    return (
      countOf(own) === countOf(theirs) &&
      isSameMoney(
        own.map(({amount}) => amount),
        theirs.flatMap(({amount}) => amount),
      )
    );
  });
}

/** How many rows of the chosen statuses the backend announces; undefined where it does not count. */
export function announcedRows(
  {summary, total}: Pick<CommissionPage, 'summary' | 'total'>,
  chosen: readonly string[] | undefined,
): number | undefined {
  return total ?? (summary && countOf(summary.filter(({status}) => chosen?.includes(status) ?? true)));
}

function isSameMoney(own: readonly Money[], theirs: readonly Money[]): boolean {
  const amountIn = (list: readonly Money[], currency: string): Money =>
    list.find((money) => money.currency === currency) ?? zero(currency);
  const currencies = new Set([...own, ...theirs].map(({currency}) => currency));
  return [...currencies].every((currency) => compareMoney(amountIn(own, currency), amountIn(theirs, currency)) === 0);
}

function countOf(entries: readonly {readonly count: number}[]): number {
  return entries.reduce((sum, {count}) => sum + count, 0);
}

function placeOf(status: string): number {
  const place = (COMMISSION_STATUSES as readonly string[]).indexOf(status);
  return place < 0 ? COMMISSION_STATUSES.length : place;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
