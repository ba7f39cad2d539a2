import type {Instant, Partner} from '@kabinet/contract';
import * as v from 'valibot';
import {idOf, momentIs, shaped, statusIn} from '../kit/index.js';
import type {PlatformPartner} from '../kit/index.js';
import {AFFILIATE_STATUSES} from './statuses.js';

export interface Affiliate {
  readonly partner: Partner;
  readonly registeredAt: Instant;
  /** How many visits there are: whether all of them can be read. */
  readonly visits: number;
}

export function affiliateOf(raw: unknown, {id, name}: PlatformPartner, siteTimeZone: string): Affiliate {
  const schema = v.object({
    affiliate_id: idOf,
    status: v.string(),
    visits: v.pipe(v.number(), v.integer()),
    date_registered: momentIs({style: 'local', zone: siteTimeZone}),
  });
  const {affiliate_id: account, status, visits, date_registered: registeredAt} = shaped(schema, raw, 'affiliate');
  return {partner: {id, name: name ?? `#${account}`, ...statusIn(AFFILIATE_STATUSES, status)}, registeredAt, visits};
}
