import {createHmac, randomBytes, timingSafeEqual} from 'node:crypto';

/** What a partner's token says: whose it is, until when, and of which generation (see `tokenEpoch` of a partner). */
export interface TokenClaims {
  readonly partnerId: string;
  /** Seconds since 1970 at which the token ends. */
  readonly expiresAt: number;
  /** A token is good while this equals the partner's own epoch; raising that one revokes all tokens before it. */
  readonly epoch: number;
}

export interface PartnerTokens {
  /** Writes a token. Two tokens of the same claims differ. */
  issue(claims: TokenClaims): string;
  /** The claims of a token that this secret signed and that has not ended; undefined for anything else. */
  read(token: string, now: Date): TokenClaims | undefined;
}

/** How long a token lives, in seconds, when the operator's server does not say. */
export const TOKEN_TTL_SECONDS = {least: 60, usual: 3600, most: 86_400} as const;

const SHAPE = /^([\w-]{1,2000})\.([\w-]{43})$/;

/**
 * Tokens that carry their claims, signed by HMAC-SHA256, so that every instance with the same secret can read them
 * and none has to be stored.
 */
export function partnerTokens(secret: string): PartnerTokens {
  // A key of its own, so that a signature made for another purpose with the same secret is never a token.
  const key = createHmac('sha256', secret).update('kabinet/partner-token/1').digest();
  const sign = (body: string) => createHmac('sha256', key).update(body).digest();
  return {
    issue({partnerId, expiresAt, epoch}) {
      const claims = JSON.stringify([partnerId, expiresAt, epoch, randomBytes(9).toString('base64url')]);
      const body = Buffer.from(claims).toString('base64url');
      return `${body}.${sign(body).toString('base64url')}`;
    },
    read(token, now) {
      const [, body, signature] = SHAPE.exec(token) ?? [];
      if (body === undefined || signature === undefined) return undefined;
      if (!timingSafeEqual(sign(body), Buffer.from(signature, 'base64url'))) return undefined;
      const [partnerId, expiresAt, epoch] = JSON.parse(Buffer.from(body, 'base64url').toString()) as ClaimsTuple;
      return now.getTime() < expiresAt * 1000 ? {partnerId, expiresAt, epoch} : undefined;
    },
  };
}

type ClaimsTuple = [partnerId: string, expiresAt: number, epoch: number, nonce: string];

/** The token of an `Authorization: Bearer …` header. */
export function bearerToken(request: Request): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}
