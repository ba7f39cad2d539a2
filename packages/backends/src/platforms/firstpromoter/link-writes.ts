import {allowedDestination, invalid, notFound} from '@kabinet/contract';
import type {Link, LinkDraft, Offer, Programme} from '@kabinet/contract';
import {shaped} from '../kit/index.js';
import {destinationOf, linkOf} from './link.js';
import {linkSchema} from './objects.js';
import type {Promoter} from './objects.js';
import type {PromoterApi} from './promoter-api.js';

/** Each campaign that the promoter was accepted in is an offer; what it pays is said nowhere that could be read. */
export function offersOf({promoter_campaigns: campaigns}: Promoter, programme: Programme): Offer[] {
  return campaigns
    .filter(({state, ref_link: link}) => state === 'accepted' && link !== undefined && URL.canParse(link))
    .map(({campaign: {id, name}, ref_link: link = ''}) => ({
      id,
      programme: programme.id,
      name,
      status: 'active',
      destination: destinationOf(link),
      allowedHosts: [new URL(link).hostname],
      terms: [],
    }));
}

/** Makes a link of a campaign; FirstPromoter gives it its address. @throws {BackendError} */
export async function createLink(
  api: PromoterApi,
  promoter: Promoter,
  programme: Programme,
  draft: LinkDraft,
): Promise<Link> {
  const offer = offersOf(promoter, programme).find(({id}) => id === draft.offer);
  const joined = promoter.promoter_campaigns.find(({campaign}) => campaign.id === draft.offer);
  if (!offer || !joined) throw notFound('offer', draft.offer);
  if (draft.code !== undefined) throw invalid('/code', 'not_offered', 'FirstPromoter chooses the codes of links.');
  const {sub1, ...others} = draft.subIds ?? {};
  const other = Object.keys(others).find((slot) => others[slot] !== '');
  if (other !== undefined) throw invalid(`/subIds/${other}`, 'not_offered', 'There is one sub-id, sub1.');
  const body = {
    promoter_campaign_id: Number(joined.id),
    ...(draft.name !== undefined && {name: draft.name}),
    ...(draft.destination !== undefined && {url: allowedDestination(draft.destination, offer.allowedHosts)}),
    ...(sub1 && {sub_id: sub1}),
  };
  const {body: made} = await api.send('/referral_links', body);
  return linkOf(shaped(linkSchema, made, 'link'), programme, promoter);
}
