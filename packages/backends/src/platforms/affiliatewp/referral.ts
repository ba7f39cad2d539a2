import type {Commission} from '@kabinet/contract';
import * as v from 'valibot';
import {amountIs, idOf, momentIs, orNothing, owned, shaped, statusIn} from '../kit/index.js';
import type {AffiliateWpSettings} from './settings.js';
import {REFERRAL_STATUSES} from './statuses.js';

/** A commission, and the visit that it came from. */
export interface Referral {
  readonly id: string;
  readonly commission: Commission;
  readonly visit: string | undefined;
}

/** No id, in a field of ids. */
const NONE = '0';

export function referralOf(raw: unknown, account: string, settings: AffiliateWpSettings): Referral {
  const {programme, siteTimeZone} = settings;
  const schema = v.object({
    referral_id: idOf,
    affiliate_id: idOf,
    visit_id: idOf,
    status: v.string(),
    amount: amountIs({style: 'decimal'}),
    currency: orNothing(v.pipe(v.string(), v.toUpperCase())),
    campaign: orNothing(v.string()),
    reference: orNothing(v.string()),
    date: momentIs({style: 'local', zone: siteTimeZone}),
    payout_id: idOf,
  });
  const row = shaped(schema, raw, 'referral');
  owned(row, row.affiliate_id, account, 'referral');
  return {
    id: row.referral_id,
    visit: row.visit_id === NONE ? undefined : row.visit_id,
    commission: {
      id: row.referral_id,
      programme: programme.id,
      type: 'sale',
      occurredAt: row.date,
      ...(row.reference !== undefined && {orderId: row.reference}),
      offer: {id: programme.id, name: programme.name},
      ...(row.campaign !== undefined && {subIds: {sub1: row.campaign}}),
      amount: {amount: row.amount, currency: row.currency ?? programme.currency},
      ...statusIn(REFERRAL_STATUSES, row.status),
      ...(row.payout_id !== NONE && {payout: {id: row.payout_id}}),
    },
  };
}
