import {randomBytes} from 'node:crypto';
import {eq} from 'drizzle-orm';
import type {Db} from './database/types.js';
import {settings} from './schema.js';

/** Keys of this server. Those that the operator does not set are made at the first start and kept in the database. */
export interface Secrets {
  /** Opens the operator API. */
  readonly operatorKey: string;
  /** Signs the shop's postbacks. */
  readonly postbackSecret: string;
  /** Signs partners' tokens. */
  readonly tokenSecret: string;
  /** Turns the shop's customer ids into keys that mean nothing outside. */
  readonly customerSecret: string;
}

export type GivenSecrets = {readonly [Name in keyof Secrets]?: string | undefined};

/** The operator's own keys, and for the others the kept ones. All instances on one database get the same. */
export async function loadSecrets(db: Db, given: GivenSecrets): Promise<Secrets> {
  const load = async (name: keyof Secrets) => given[name] ?? (await keptSetting(db, name));
  return {
    operatorKey: await load('operatorKey'),
    postbackSecret: await load('postbackSecret'),
    tokenSecret: await load('tokenSecret'),
    customerSecret: await load('customerSecret'),
  };
}

async function keptSetting(db: Db, name: string): Promise<string> {
  const value = randomBytes(32).toString('base64url');
  await db.insert(settings).values({name, value}).onConflictDoNothing();
  const [row] = await db.select().from(settings).where(eq(settings.name, name));
  return row?.value ?? value;
}
