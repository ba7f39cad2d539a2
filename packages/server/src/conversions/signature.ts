import {createHmac, timingSafeEqual} from 'node:crypto';
import {MINUTE_MS} from '../clock.js';

/** `t=<seconds since 1970>,v1=<HMAC-SHA256 of "<seconds>.<body>" in hex>`. */
export const SIGNATURE_HEADER = 'kabinet-signature';

/** An older or newer signature is refused, so that a recorded postback cannot be sent again much later. */
const WINDOW_MS = 5 * MINUTE_MS;

export type SignatureProblem = 'missing' | 'wrong' | 'expired';

/** The header of a body, as the shop's server makes it. */
export function signatureOf(secret: string, body: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  return `t=${seconds},v1=${digest(secret, seconds, body).toString('hex')}`;
}

/** Undefined when the body is what the holder of the secret signed in the last minutes. */
export function signatureProblem(
  secret: string,
  body: string,
  header: string | null,
  now: Date,
): SignatureProblem | undefined {
  if (!header) return 'missing';
  const [, seconds, hex] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  if (seconds === undefined || hex === undefined) return 'wrong';
  if (!timingSafeEqual(digest(secret, Number(seconds), body), Buffer.from(hex, 'hex'))) return 'wrong';
  return Math.abs(now.getTime() - Number(seconds) * 1000) > WINDOW_MS ? 'expired' : undefined;
}

function digest(secret: string, seconds: number, body: string): Buffer {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest();
}
