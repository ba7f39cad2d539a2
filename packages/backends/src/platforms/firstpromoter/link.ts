import type {Link, Programme} from '@kabinet/contract';
import type {Promoter, ReferralLink} from './objects.js';

/** Parameters that FirstPromoter appends: the promoter's token and the sub-id. */
const APPENDED = ['fpr', 'fp_ref', 'fp_sid'];

/**
 * A link of FirstPromoter's as the contract writes it. When it was made is not told: the day on which the partner joined
 * its campaign stands for it, before which it cannot have been.
 */
export function linkOf(raw: ReferralLink, programme: Programme, {joined_at, promoter_campaigns}: Promoter): Link {
  const {campaign, url, name, sub_id: subId} = raw;
  const joined = promoter_campaigns.find((own) => own.campaign.id === campaign.id);
  const id = raw.id ?? `campaign-${campaign.id}`;
  return {
    id,
    programme: programme.id,
    offer: {id: campaign.id, name: campaign.name},
    name: name ?? campaign.name,
    code: subId ?? joined?.ref_token ?? id,
    url,
    destination: destinationOf(url),
    ...(subId !== undefined && {subIds: {sub1: subId}}),
    status: 'active',
    createdAt: joined?.created_at ?? joined_at,
  };
}

/** The page that an address of FirstPromoter's leads to. */
export function destinationOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const destination = new URL(url);
  for (const name of APPENDED) destination.searchParams.delete(name);
  return destination.href;
}
