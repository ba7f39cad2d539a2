import {addMoney, compareMoney, zero} from '@kabinet/contract';
import type {Commission, Money} from '@kabinet/contract';
import {EVERY_STATUS} from '../list/listing.js';
import type {Summary} from '../commissions.model.js';

/** What a status holds in one currency: by the backend's word, and by its rows. */
export interface TotalsMismatch {
  readonly status: string;
  readonly told: Money;
  readonly added: Money;
}

/**
 * Where totals and rows disagree. What cannot be added cannot be checked: rows without money are no reason for alarm
 * here, they show themselves.
 * @param rows All rows of the list.
 * @param chosen The one status that the rows have, or all of them.
 */
export function mismatchesOf(rows: readonly Commission[], summary: Summary, chosen: string): TotalsMismatch[] {
  const told = summary
    .filter(({status}) => chosen === EVERY_STATUS || status === chosen)
    .flatMap(({status, amount}) => amount.map((one) => ({status, amount: one})));
  try {
    const [ofBackend, ofRows] = [sumsOf(told), sumsOf(rows)];
    return [...new Set([...ofBackend.keys(), ...ofRows.keys()])].flatMap((key) => {
      const [status = '', currency = ''] = JSON.parse(key) as string[];
      const found = {
        status,
        told: ofBackend.get(key) ?? zero(currency),
        added: ofRows.get(key) ?? zero(currency),
      };
      return compareMoney(found.told, found.added) === 0 ? [] : [found];
    });
  } catch {
    return [];
  }
}

/** By status and currency. */
function sumsOf(list: readonly {status: string; amount: Money}[]): Map<string, Money> {
  const sums = new Map<string, Money>();
  for (const {status, amount} of list) {
    const key = JSON.stringify([status, amount.currency]);
    sums.set(key, addMoney(sums.get(key) ?? zero(amount.currency), amount));
  }
  return sums;
}
