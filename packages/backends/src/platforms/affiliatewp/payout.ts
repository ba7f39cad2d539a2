import {currencyDigits} from '@kabinet/contract';
import type {Payout, Text} from '@kabinet/contract';
import * as v from 'valibot';
import {amountIs, idOf, momentIs, orNothing, owned, shaped, statusIn} from '../kit/index.js';
import type {AffiliateWpSettings} from './settings.js';
import {PAYOUT_STATUS_TABLE} from './statuses.js';

/** An amount of a payout is a number, and in the site's currency, which it does not name. */
export function payoutOf(raw: unknown, account: string, {programme, siteTimeZone}: AffiliateWpSettings): Payout {
  const schema = v.object({
    payout_id: idOf,
    affiliate_id: idOf,
    referrals: v.string(),
    amount: amountIs({style: 'float', digits: currencyDigits(programme.currency)}),
    payout_method: orNothing(v.string()),
    status: v.string(),
    date: momentIs({style: 'local', zone: siteTimeZone}),
  });
  const row = shaped(schema, raw, 'payout');
  owned(row, row.affiliate_id, account, 'payout');
  return {
    id: row.payout_id,
    programme: programme.id,
    number: row.payout_id,
    amount: {amount: row.amount, currency: programme.currency},
    ...statusIn(PAYOUT_STATUS_TABLE, row.status),
    createdAt: row.date,
    ...(row.status === 'paid' && {paidAt: row.date}),
    ...(row.payout_method !== undefined && {method: methodOf(row.payout_method)}),
    commissionCount: row.referrals.split(',').filter((id) => id.trim() !== '').length,
  };
}

/** The one method that every site has; others come from its add-ons, which name them. */
const BY_HAND: Text = {ru: 'Вручную', en: 'By hand'};

function methodOf(kind: string): NonNullable<Payout['method']> {
  return {kind, ...(kind === 'manual' && {label: BY_HAND})};
}
