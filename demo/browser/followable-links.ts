import type {Offer, PartnerBackend} from '@kabinet/contract';

export type ShopEvent = Offer['terms'][number]['event'];

/** An active link of the partner. */
export interface FollowableLink {
  readonly label: string;
  readonly url: string;
  readonly code: string;
  /** What its offer pays for; undefined when the offer is not known. */
  readonly events: readonly ShopEvent[] | undefined;
}

/** Of all programmes, newest first in each. */
export async function followableLinks(backend: PartnerBackend): Promise<FollowableLink[]> {
  const {programmes} = await backend.session({});
  const lists = await Promise.all(programmes.map(({id}) => linksOf(backend, id)));
  return lists.flat();
}

async function linksOf(backend: PartnerBackend, programme: string): Promise<FollowableLink[]> {
  const [links, offers] = await Promise.all([
    backend.links?.list({programme, status: ['active'], limit: 50}),
    backend.offers?.list({programme, limit: 50}),
  ]);
  const events = new Map(offers?.items.map(({id, terms}) => [id, terms.map(({event}) => event)]));
  return (links?.items ?? []).map(({name, code, url, offer}) => ({
    label: `${name || code} · /r/${code}`,
    url,
    code,
    events: events.get(offer.id),
  }));
}
