import type {Join} from './document/judged.js';
import type {Budget} from './expressions/budget.js';
import type {Expression} from './expressions/expression.js';
import {listed} from './requests/walk.js';

/** What belongs to a row elsewhere in its answer, by the name that the document gives it. */
export type Joined = (row: unknown) => Promise<Readonly<Record<string, unknown>>>;

/**
 * Finds what belongs to the rows of an answer. Each list is gone through once, whatever the number of rows: a filter in an
 * expression would go through it for each of them.
 */
export async function joinsIn(joins: readonly Join[], answer: unknown, budget: Budget): Promise<Joined> {
  const found: {name: string; by: Expression; byKey: Map<unknown, unknown>}[] = [];
  for (const {name, rows, key, by} of joins) {
    const byKey = new Map<unknown, unknown>();
    for (const row of listed(await rows.over(answer, {answer}, budget), rows.place)) {
      const value = await key.over(row, {answer}, budget);
      if (!byKey.has(value)) byKey.set(value, row);
    }
    found.push({name, by, byKey});
  }
  return async (row) => {
    const joined: [string, unknown][] = [];
    for (const {name, by, byKey} of found) joined.push([name, byKey.get(await by.over(row, {answer}, budget))]);
    return Object.fromEntries(joined);
  };
}
