import {randomInt} from 'node:crypto';
import {conflict} from '@kabinet/contract';
import {and, eq} from 'drizzle-orm';
import type {Db} from '../database/types.js';
import {linkCodes} from '../schema.js';

/** No vowels, so that no words come out; nothing that is mistaken for something else when read aloud or on paper. */
const LETTERS = 'bcdfghjkmnpqrstvwxz23456789';
const LENGTH = 7;
const ATTEMPTS = 10;

interface Owner {
  readonly partnerId: string;
  readonly linkId: string;
}

/** Takes the code that the partner wants; one that this link had before is its own. @throws {BackendError} `conflict`, `code_taken` */
export async function takeCode(tx: Db, code: string, owner: Owner): Promise<string> {
  if ((await isTaken(tx, code, owner)) && !(await isOwn(tx, code, owner)))
    throw conflict('code_taken', `The code ${JSON.stringify(code)} is taken.`);
  return code;
}

/** Takes a code of chance: one of ten thousand million. */
export async function takeAnyCode(tx: Db, owner: Owner): Promise<string> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const code = Array.from({length: LENGTH}, () => LETTERS[randomInt(LETTERS.length)]).join('');
    if (!(await isTaken(tx, code, owner))) return code;
  }
  throw new Error(`No free code was found in ${ATTEMPTS} attempts.`);
}

/** Codes are compared without regard to case, over all partners and for ever. */
async function isTaken(tx: Db, code: string, owner: Owner): Promise<boolean> {
  const taken = await tx
    .insert(linkCodes)
    .values({code: code.toLowerCase(), ...owner})
    .onConflictDoNothing()
    .returning({code: linkCodes.code});
  return taken.length === 0;
}

async function isOwn(tx: Db, code: string, {partnerId, linkId}: Owner): Promise<boolean> {
  const own = and(eq(linkCodes.partnerId, partnerId), eq(linkCodes.linkId, linkId));
  return (await tx.$count(linkCodes, and(eq(linkCodes.code, code.toLowerCase()), own))) > 0;
}
