import type {Commission, Payout, Programme} from '@kabinet/contract';
import {maskedEmail} from '../../mapped/values/masked-email.js';
import {minorMoney} from '../kit/minor-money.js';
import {statusInPayout} from '../kit/payout-methods.js';
import type {FirstPromoterCommission} from './objects.js';
import {commissionStatus} from './statuses.js';
import {rewardOf} from './units.js';

/** What FirstPromoter does not write into a commission, but tells who filters by it. */
export interface CommissionFacts {
  readonly isRefunded: boolean;
  readonly payout: Payout | undefined;
}

/** A commission of FirstPromoter's as the contract writes it. */
export function commissionOf(
  raw: FirstPromoterCommission,
  programme: Programme,
  {isRefunded, payout}: CommissionFacts,
): Commission {
  const {campaign} = raw.promoter_campaign;
  const email = maskedEmail(raw.referral?.email ?? '');
  const type = typeOf(raw);
  const {reason, ...status} = commissionStatus({status: raw.status, isPaid: raw.is_paid, isRefunded});
  const words = raw.external_note === undefined ? reason : {...reason, text: raw.external_note};
  return {
    id: raw.id,
    programme: programme.id,
    type,
    occurredAt: raw.created_at,
    offer: {id: campaign.id, name: campaign.name},
    amount: rewardOf(raw.amount, raw.unit, programme.currency),
    ...status,
    status: statusInPayout(status.status, payout),
    ...(type === 'sub_partner' && {subPartner: {level: levelOf(raw)}}),
    ...(raw.sale_amount && {sale: minorMoney(raw.sale_amount, programme.currency)}),
    ...(email !== undefined && {customer: {email}}),
    ...(words && {reason: words}),
    ...(raw.status_updated_at !== undefined && {statusChangedAt: raw.status_updated_at}),
    ...(payout && {payout: {id: payout.id, number: payout.number}}),
  };
}

function typeOf(raw: FirstPromoterCommission): string {
  if (raw.amount < 0) return 'adjustment';
  return levelOf(raw) > 0 ? 'sub_partner' : raw.commission_type;
}

/** 0 for the promoter's own referrals. */
function levelOf({tier = 1}: FirstPromoterCommission): number {
  return tier - 1;
}
