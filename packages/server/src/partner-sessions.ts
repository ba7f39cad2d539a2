import {BackendError, checkInput, idSchema} from '@kabinet/contract';
import type {Instant} from '@kabinet/contract';
import {eq, sql} from 'drizzle-orm';
import * as v from 'valibot';
import type {Clock} from './clock.js';
import type {Db} from './database/types.js';
import {partners} from './schema.js';
import {bearerToken, partnerTokens, TOKEN_TTL_SECONDS} from './tokens.js';

export const tokenRequestSchema = v.object({
  partnerId: idSchema,
  /** How long the token lives. */
  ttlSeconds: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(TOKEN_TTL_SECONDS.least), v.maxValue(TOKEN_TTL_SECONDS.most)),
  ),
});

export interface IssuedToken {
  readonly token: string;
  readonly expiresAt: Instant;
}

/** Tokens of partners, from the operator's request to the browser's. */
export interface PartnerSessions {
  /**
   * A token for a partner of any status: who is blocked still learns so from the session.
   * @throws {BackendError} `validation`, or `not_found` for a partner that does not exist.
   */
  issue(request: unknown): Promise<IssuedToken>;
  /** Ends every token of the partner. @throws {BackendError} `not_found` */
  revoke(partnerId: string): Promise<void>;
  /** Whose request it is; undefined when its token is missing, wrong, ended or revoked. */
  authenticate(request: Request): Promise<{partnerId: string} | undefined>;
}

export interface PartnerSessionsOptions {
  readonly db: Db;
  readonly clock: Clock;
  /** Signs the tokens; the same for all instances. */
  readonly secret: string;
}

export function partnerSessions({db, clock, secret}: PartnerSessionsOptions): PartnerSessions {
  const tokens = partnerTokens(secret);
  return {
    async issue(request) {
      const {partnerId, ttlSeconds = TOKEN_TTL_SECONDS.usual} = checkInput(tokenRequestSchema, request);
      const epoch = await epochOf(db, partnerId);
      if (epoch === undefined) throw noPartner(partnerId);
      const expiresAt = Math.floor(clock().getTime() / 1000) + ttlSeconds;
      const token = tokens.issue({partnerId, expiresAt, epoch});
      return {token, expiresAt: new Date(expiresAt * 1000).toISOString()};
    },
    async revoke(partnerId) {
      const raised = await db
        .update(partners)
        .set({tokenEpoch: sql`${partners.tokenEpoch} + 1`})
        .where(eq(partners.id, partnerId))
        .returning({id: partners.id});
      if (raised.length === 0) throw noPartner(partnerId);
    },
    async authenticate(request) {
      const token = bearerToken(request);
      const claims = token === undefined ? undefined : tokens.read(token, clock());
      if (!claims || (await epochOf(db, claims.partnerId)) !== claims.epoch) return undefined;
      return {partnerId: claims.partnerId};
    },
  };
}

async function epochOf(db: Db, partnerId: string): Promise<number | undefined> {
  const [row] = await db.select({epoch: partners.tokenEpoch}).from(partners).where(eq(partners.id, partnerId));
  return row?.epoch;
}

function noPartner(id: string): BackendError {
  return new BackendError('not_found', `There is no partner ${JSON.stringify(id)}.`);
}
