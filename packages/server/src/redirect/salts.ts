import {randomBytes} from 'node:crypto';
import {addDays} from '@kabinet/contract';
import type {CalendarDate} from '@kabinet/contract';
import {inArray, lt} from 'drizzle-orm';
import type {Db} from '../database/types.js';
import {visitorSalts} from '../schema.js';

export interface Salts {
  readonly today: string;
  readonly yesterday: string;
}

/** The salts of a UTC day and of the day before: made by whichever instance asks first, the same for all. */
export class VisitorSalts {
  readonly #db: Db;
  #day: CalendarDate | undefined;
  #salts: Promise<Salts> | undefined;

  constructor(db: Db) {
    this.#db = db;
  }

  at(now: Date): Promise<Salts> {
    const day = now.toISOString().slice(0, 10);
    if (this.#day !== day || !this.#salts) {
      this.#day = day;
      this.#salts = this.#load(day);
      // A failure must not be remembered for the rest of the day.
      this.#salts.catch(() => (this.#salts = undefined));
    }
    return this.#salts;
  }

  async #load(today: CalendarDate): Promise<Salts> {
    const days = [today, addDays(today, -1)];
    const drafts = days.map((day) => ({day, salt: randomBytes(32).toString('base64url')}));
    await this.#db.insert(visitorSalts).values(drafts).onConflictDoNothing();
    const rows = await this.#db.select().from(visitorSalts).where(inArray(visitorSalts.day, days));
    const [first, second] = days.map((day) => rows.find((row) => row.day === day)?.salt);
    if (first === undefined || second === undefined)
      throw new Error('The salts of visitor hashes were deleted too early.');
    return {today: first, yesterday: second};
  }
}

/** Makes hashes of more than two days unrepeatable for ever. */
export async function deleteOldSalts(db: Db, now: Date): Promise<void> {
  await db.delete(visitorSalts).where(lt(visitorSalts.day, addDays(now.toISOString().slice(0, 10), -1)));
}
