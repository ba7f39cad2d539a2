import {currencyDigits} from '@kabinet/contract';
import {eq} from 'drizzle-orm';
import type {Db} from '../database/types.js';
import {currencies} from '../schema.js';

/** Digits after the point of what is paid in a currency: the operator's word, else the usual. */
export async function digitsOf(db: Db, currency: string): Promise<number> {
  const [declared] = await db.select().from(currencies).where(eq(currencies.code, currency));
  return declared?.digits ?? currencyDigits(currency);
}
