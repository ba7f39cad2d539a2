import {editing} from './defect.js';
import type {Defect, Spoil, WholeBackend} from './defect.js';

type Writers = Required<NonNullable<WholeBackend['links']>>;

/** Methods of links in the place of those that are right. */
function links(spoilt: (good: Writers, backend: WholeBackend) => Partial<Writers>): Spoil {
  // The sample has all of them.
  return (backend) => ({links: {...backend.links, ...spoilt(backend.links as Writers, backend)}});
}

/** What links carry, and how they are listed. */
export const linkDefects: readonly Defect[] = [
  {
    name: 'a link of any offer that there is, for one that is unknown',
    finds: 'a link of an unknown offer is not made',
    says: 'an unknown offer: expected not_found',
    spoil: links((good, {offers}) => ({
      create: (draft, options) =>
        good.create(draft, options).catch(async () => {
          const [offer] = (await offers.list({programme: draft.programme})).items;
          return good.create({...draft, offer: offer?.id ?? ''}, options);
        }),
    })),
  },
  {
    name: 'a field of a link that is lost',
    finds: 'a link carries what its programme offers, and what is emptied goes',
    says: 'what a new link carries: at /utm',
    spoil: links((good) => ({create: ({utm: _utm, ...draft}, options) => good.create(draft, options)})),
  },
  {
    name: 'a promo code that nobody looks up',
    finds: 'a link carries nothing that its programme does not offer',
    says: '/promoCode that is not offered: expected validation',
    spoil: links((good) => ({create: ({promoCode: _code, ...draft}, options) => good.create(draft, options)})),
  },
  {
    name: 'sub-ids that a change does not reach',
    finds: 'the destination and the sub-ids of a link change, within what its offer allows',
    says: 'a changed link: at /1',
    spoil: links((good) => ({update: ({subIds: _subIds, ...changes}, options) => good.update(changes, options)})),
  },
  {
    name: 'a code that stays as it was',
    finds: 'a code is changed where that is allowed, and nobody else gets the old one',
    says: 'a changed code: at /0',
    spoil: links((good) => ({update: ({code: _code, ...changes}, options) => good.update(changes, options)})),
  },
  {
    name: 'a template that is answered and not kept',
    finds: 'UTM fields are saved under a name, replaced and forgotten',
    says: 'the list of templates',
    spoil: links((good) => ({templates: async (query) => ({...(await good.templates(query)), items: []})})),
  },
  {
    name: 'links in one direction only',
    finds: 'links stand in the order asked for, in both directions and in pages of any size',
    says: ', asc: at /0',
    spoil: links((good) => ({list: ({direction: _direction, ...query}) => good.list(query)})),
  },
  {
    name: 'a search for links that is not heeded',
    finds: 'a search finds links by a part of their name, code or destination, in either case',
    says: 'links called what no link is called: at /0',
    spoil: links((good) => ({list: ({search: _search, ...query}) => good.list(query)})),
  },
  {
    name: 'tags that are taken and not given',
    finds: 'tags are kept as they were written, each once, and found',
    says: 'the tags of a new link',
    spoil: links((good) => ({create: async (draft, options) => ({...(await good.create(draft, options)), tags: []})})),
  },
  {
    name: 'figures of all time beside the links of a month',
    finds: 'a link’s figures are those of the report',
    says: ': figures of the period',
    spoil: links((good) => ({
      list: ({period, ...query}) =>
        good.list({...query, ...(period && {period: {...period, from: `2000${period.from.slice(4)}`}})}),
    })),
  },
  {
    name: 'half a body at which the server fails',
    finds: 'a body that cannot be read is refused',
    says: 'POST /links with half a body: status 500 and not 400 or 422',
    meddle: async (request, next) => {
      const response = await next(request);
      return request.method === 'POST' && response.status === 400 ? new Response(null, {status: 500}) : response;
    },
  },
  {
    name: 'an answer that is not what its type says',
    finds: 'every answer fits the contract',
    says: 'cannot be read as JSON',
    meddle: editing('/links', (json) => json.slice(0, -1)),
  },
];
