import {createHmac} from 'node:crypto';

/** What is known of a visitor for the length of one request. */
export interface VisitorTraits {
  readonly address: string;
  readonly userAgent: string;
}

/**
 * The same visitor on the same day gives the same hash. Without the day's salt nobody can try out addresses on it, and
 * the salt is deleted after two days.
 */
export function visitorHash(salt: string, {address, userAgent}: VisitorTraits): string {
  return createHmac('sha256', salt).update(`${address}\n${userAgent}`).digest('base64url').slice(0, 22);
}
