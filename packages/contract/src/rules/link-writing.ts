import {checkDestination} from '../destination.js';
import type {SubIds} from '../identifiers.js';
import {conflict, invalid} from '../refusals.js';

/** The destination as it is kept. @throws {BackendError} `validation` when links of the offer may not lead there. */
export function allowedDestination(destination: string, hosts: readonly string[]): string {
  const check = checkDestination(destination, hosts);
  if (check.ok) return check.url;
  const where = check.host === undefined ? '' : ` It leads to ${check.host}.`;
  throw invalid('/destination', check.reason, `A link of this offer may not lead there.${where}`);
}

/**
 * @param used Links of the partner that are not archived.
 * @param quota The most there may be of them; null is no limit.
 * @throws {BackendError} `conflict` when there is no room for one more.
 */
export function requireRoom(used: number, quota: number | null): void {
  if (quota === null || used < quota) return;
  throw conflict('quota_reached', `${quota} links are in use, and no more are allowed.`);
}

/** Only the slots that hold something. */
export function filledSubIds(subIds: SubIds = {}): SubIds {
  return Object.fromEntries(Object.entries(subIds).filter(([, value]) => value !== ''));
}
