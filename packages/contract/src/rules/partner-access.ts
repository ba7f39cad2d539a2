import {PARTNER_STATUSES} from './statuses.js';
import type {PartnerStatus} from './statuses.js';

/** What a partner of some status still has. */
export interface PartnerAccess {
  /** Figures, links, commissions, balance, payouts. Without it there are only the session and the offers. */
  readonly see: boolean;
  /** Creating and changing links, asking for a payout. */
  readonly act: boolean;
  /** A new conversion earns a commission. */
  readonly earn: boolean;
  /** Links lead visitors on, and clicks are counted. */
  readonly links: boolean;
}

const NOTHING: PartnerAccess = {see: false, act: false, earn: false, links: false};

/**
 * | status    | see | act | earn | links | |
 * | --------- | --- | --- | ---- | ----- | --- |
 * | invited   |     |     |      |       | has not accepted yet |
 * | pending   |     |     |      |       | waits for the operator's word |
 * | approved  | yes | yes | yes  | yes   | |
 * | suspended | yes |     | yes  | yes   | under question: nothing is lost, nothing is changed or withdrawn |
 * | blocked   |     |     |      |       | |
 * | archived  | yes |     |      |       | has left: the history stays |
 */
const ACCESS: Readonly<Record<PartnerStatus, PartnerAccess>> = {
  invited: NOTHING,
  pending: NOTHING,
  approved: {see: true, act: true, earn: true, links: true},
  suspended: {see: true, act: false, earn: true, links: true},
  blocked: NOTHING,
  archived: {see: true, act: false, earn: false, links: false},
};

/** A status that we do not know gives nothing: rights are never guessed. */
export function accessOf(status: string): PartnerAccess {
  return isPartnerStatus(status) ? ACCESS[status] : NOTHING;
}

function isPartnerStatus(status: string): status is PartnerStatus {
  return (PARTNER_STATUSES as readonly string[]).includes(status);
}
