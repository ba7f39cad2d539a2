import type {Topic} from '@kabinet/contract';
import type {Db} from '../database/types.js';
import {notifyStatement} from '../hints/channel.js';
import {addToReport} from '../report/buckets.js';
import type {ReportDelta} from '../report/buckets.js';

/** Topics that a change of commissions touches. */
export const COMMISSION_TOPICS: readonly Topic[] = ['commissions', 'balance', 'report', 'links'];
export const PAYOUT_TOPICS: readonly Topic[] = ['payouts', 'commissions', 'balance', 'obligations'];

/** The end of a transaction that moved money: the report, then the hints, which are sent when it commits. */
export async function settle(
  tx: Db,
  deltas: readonly ReportDelta[],
  partnerIds: Iterable<string>,
  topics: readonly Topic[],
): Promise<void> {
  await addToReport(tx, deltas);
  for (const partnerId of new Set(partnerIds)) await tx.execute(notifyStatement({partnerId, topics}));
}
