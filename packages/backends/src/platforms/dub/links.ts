import {addDays, startOfDay} from '@kabinet/contract';
import type {Figures, Link, Period, Programme} from '@kabinet/contract';
import {shaped} from '../kit/index.js';
import type {PartnerUpstream, Read} from '../kit/index.js';
import {linkSchema, partnerLinksSchema, topLinksSchema, totalsSchema} from './objects.js';
import type {DubLink} from './objects.js';

/** Every link of the partner, with its figures where a period is asked for. */
export async function linksOf(
  api: PartnerUpstream,
  partnerId: string,
  programme: Programme,
  period: Period | undefined,
): Promise<Read<readonly Link[]>> {
  const {value, at} = await api.ask({path: '/partners/links', query: {partnerId}});
  const ids = shaped(partnerLinksSchema, value.body, 'links').map(({id}) => id);
  const [links, figures] = await Promise.all([
    Promise.all(ids.map((linkId) => linkWith(api, linkId))),
    period ? figuresByLink(api, partnerId, programme, period) : undefined,
  ]);
  const own = links.filter((link) => link.partnerId === partnerId);
  return {value: own.map((link) => linkOf(link, programme, figures)), at};
}

export function linkOf(
  {id, key, shortLink, url, archived, comments, createdAt}: DubLink,
  programme: Programme,
  figures?: ReadonlyMap<string, Figures>,
): Link {
  return {
    id,
    programme: programme.id,
    offer: {id: programme.id, name: programme.name},
    name: comments || shortLink.replace(/^https?:\/\//, ''),
    code: key,
    url: shortLink,
    destination: url,
    status: archived ? 'archived' : 'active',
    createdAt: new Date(createdAt).toISOString(),
    ...(figures && {figures: figures.get(id) ?? {clicks: 0, leads: 0}}),
  };
}

async function linkWith(api: PartnerUpstream, linkId: string): Promise<DubLink> {
  const {value} = await api.ask({path: '/links/info', query: {linkId}});
  return shaped(linkSchema, value.body, 'link');
}

/** Undefined where Dub's list of the best links does not hold all clicks and leads: a part of them would be wrong. */
async function figuresByLink(
  api: PartnerUpstream,
  partnerId: string,
  {timeZone: timezone}: Programme,
  {from, to}: Period,
): Promise<ReadonlyMap<string, Figures> | undefined> {
  const start = startOfDay(from, timezone);
  const end = new Date(Date.parse(startOfDay(addDays(to, 1), timezone)) - 1).toISOString();
  const ask = async (groupBy: string) => {
    const {value} = await api.ask({path: '/partners/analytics', query: {partnerId, groupBy, start, end, timezone}});
    return value.body;
  };
  const [count, top] = await Promise.all([ask('count'), ask('top_links')]);
  const totals = shaped(totalsSchema, count, 'totals');
  const links = shaped(topLinksSchema, top, 'top links');
  const sum = (metric: 'clicks' | 'leads') => links.reduce((all, link) => all + link[metric], 0);
  if (sum('clicks') !== totals.clicks || sum('leads') !== totals.leads) return undefined;
  return new Map(links.map(({id, clicks, leads}) => [id, {clicks, leads}]));
}
