import type {Figures, Instant, Link, Offer} from '@kabinet/contract';
import type {PlatformPartner} from '../kit/index.js';
import type {AffiliateWpSettings} from './settings.js';

/** The site itself: it has one programme, which is its one offer. */
export function offerOf({programme, site}: AffiliateWpSettings & {readonly site: string}): Offer {
  return {
    id: programme.id,
    programme: programme.id,
    name: programme.name,
    status: 'active',
    destination: site,
    allowedHosts: [new URL(site).hostname],
    terms: [],
  };
}

/** The address that the site knows the affiliate by. The platform has no links: this one is put together as it says. */
export function linkOf(
  settings: AffiliateWpSettings & {readonly site: string},
  {account}: PlatformPartner,
  createdAt: Instant,
  figures: Figures | undefined,
): Link {
  const {programme, site, linkParameter} = settings;
  const url = new URL(site);
  url.searchParams.set(linkParameter, account);
  return {
    id: account,
    programme: programme.id,
    offer: {id: programme.id, name: programme.name},
    name: new URL(site).hostname,
    code: account,
    url: url.href,
    destination: site,
    status: 'active',
    createdAt,
    ...(figures && {figures}),
  };
}
