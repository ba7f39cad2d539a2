import {createHmac, timingSafeEqual} from 'node:crypto';
import * as v from 'valibot';

/** What the operator's server says of a partner. */
export interface PartnerClaims {
  /** The partner's id at the gateway. */
  readonly sub: string;
  /** Seconds since 1970 at which the token ends. */
  readonly exp: number;
  /** The partner's id at the platform, where the config does not name partners. */
  readonly account?: string | undefined;
  readonly name?: string | undefined;
}

const headerSchema = v.object({alg: v.literal('HS256'), typ: v.optional(v.string()), crit: v.optional(v.undefined())});
const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const claimsSchema = v.object({
  sub: text,
  exp: v.number(),
  nbf: v.optional(v.number()),
  account: v.optional(text),
  name: v.optional(text),
});

const SHAPE = /^([\w-]{1,500})\.([\w-]{1,4000})\.([\w-]{43})$/;

/** A JSON Web Token (RFC 7519), signed by HMAC-SHA256: what every language's libraries make in one line. */
export function signPartnerToken(claims: PartnerClaims, secret: string): string {
  const body = `${encoded({alg: 'HS256', typ: 'JWT'})}.${encoded(claims)}`;
  return `${body}.${signatureOf(body, secret).toString('base64url')}`;
}

/** The claims of a token that this secret signed and that holds now; undefined for anything else. */
export function readPartnerToken(token: string, secret: string, now: number): PartnerClaims | undefined {
  const [, header = '', claims = '', signature = ''] = SHAPE.exec(token) ?? [];
  if (signature === '') return undefined;
  if (!timingSafeEqual(signatureOf(`${header}.${claims}`, secret), Buffer.from(signature, 'base64url')))
    return undefined;
  if (!v.is(headerSchema, decoded(header))) return undefined;
  const result = v.safeParse(claimsSchema, decoded(claims));
  if (!result.success) return undefined;
  const {exp, nbf = 0, ...rest} = result.output;
  return now < exp * 1000 && now >= nbf * 1000 ? {...rest, exp} : undefined;
}

function signatureOf(body: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(body).digest();
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}
