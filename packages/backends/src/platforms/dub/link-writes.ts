import {allowedDestination, BackendError, conflict, invalid, notFound} from '@kabinet/contract';
import type {Link, LinkDraft, Offer, Programme} from '@kabinet/contract';
import {shaped} from '../kit/index.js';
import type {PartnerUpstream} from '../kit/index.js';
import {linkOf} from './links.js';
import {linkSchema} from './objects.js';
import type {DubSettings} from './settings.js';

/** A programme at Dub is one offer: what it pays is said nowhere that could be read. */
export function offerOf({id, name}: Programme, {destination, allowedHosts}: NonNullable<DubSettings['links']>): Offer {
  return {id, programme: id, name, status: 'active', destination, allowedHosts, terms: []};
}

/** Makes a link that leads where the offer's links may lead. @throws {BackendError} */
export async function createLink(
  api: PartnerUpstream,
  partnerId: string,
  {programme, offer, draft}: {readonly programme: Programme; readonly offer: Offer; readonly draft: LinkDraft},
): Promise<Link> {
  if (draft.offer !== offer.id) throw notFound('offer', draft.offer);
  if (Object.values(draft.subIds ?? {}).some((value) => value !== '')) {
    throw invalid('/subIds', 'not_offered', 'Links of this programme carry no sub-ids.');
  }
  const url = allowedDestination(draft.destination ?? offer.destination, offer.allowedHosts);
  const body = {
    partnerId,
    url,
    ...(draft.code !== undefined && {key: draft.code}),
    ...(draft.name !== undefined && {comments: draft.name}),
  };
  const {body: made} = await api.send({path: '/partners/links', body}).catch(takenCode);
  api.forget();
  return linkOf(shaped(linkSchema, made, 'link'), programme);
}

function takenCode(error: unknown): never {
  if (BackendError.from(error).code !== 'conflict') throw error;
  throw conflict('code_taken', 'This code is taken.');
}
