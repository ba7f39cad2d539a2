import {BackendError} from '@kabinet/contract';
import * as v from 'valibot';
import {bankFault} from '../banks/bank-entry.js';
import type {BankEntry} from '../banks/bank-entry.js';
import {inTransaction} from '../database/transaction.js';
import type {Db} from '../database/types.js';
import {plainText} from '../http/plain-text.js';
import {banks} from '../schema.js';

/** Rows of one statement. */
const BATCH = 1000;
const FIELDS = ['bik', 'name', 'correspondentAccount', 'city'] as const;

/** A directory of all banks is about 400 KiB. */
export const BANKS_MAX_BYTES = 8 * 1024 * 1024;

const bankSchema = v.pipe(
  v.object({
    bik: v.string(),
    name: plainText(300),
    correspondentAccount: v.optional(v.string()),
    city: v.optional(plainText(200)),
  }),
  v.check((bank) => bankFault(bank) === undefined, 'БИК and correspondent account do not pass their checks.'),
);
export const banksInputSchema = v.object({
  banks: v.pipe(v.array(bankSchema), v.minLength(1), v.maxLength(20_000)),
});

export interface BanksOutcome {
  /** How many there are now. */
  readonly banks: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * Puts another directory in the place of the present one.
 * @throws {BackendError} `validation`: a БИК comes twice.
 */
export function putBanks(db: Db, given: readonly BankEntry[]): Promise<BanksOutcome> {
  const after = new Map<string, BankEntry>();
  for (const [index, bank] of given.entries()) {
    if (after.has(bank.bik)) {
      const pointer = `/banks/${index}/bik`;
      const detail = `The БИК ${bank.bik} comes twice.`;
      throw new BackendError('validation', detail, {fields: [{pointer, detail, code: 'twice'}]});
    }
    after.set(bank.bik, bank);
  }
  return inTransaction(db, async (tx) => {
    const before = new Map((await tx.select().from(banks)).map((row) => [row.bik, row]));
    await tx.delete(banks);
    const rows = [...after.values()];
    for (let start = 0; start < rows.length; start += BATCH) {
      await tx.insert(banks).values(rows.slice(start, start + BATCH));
    }
    const kept = rows.filter(({bik}) => before.has(bik));
    return {
      banks: rows.length,
      added: rows.length - kept.length,
      changed: kept.filter((bank) => isOther(bank, before.get(bank.bik))).length,
      removed: before.size - kept.length,
    };
  });
}

function isOther(bank: BankEntry, row: typeof banks.$inferSelect | undefined): boolean {
  return FIELDS.some((field) => (bank[field] ?? null) !== row?.[field]);
}
