import {SAMPLE_PARTNERS, SAMPLE_PROGRAMMES, SAMPLE_STUDIO} from '../../sample/index.js';
import {commissionList} from './defect.js';
import type {Defect} from './defect.js';

const TOKEN = 'nobody is answered without a token, or with one that is not valid';

/** What one partner sees of another. */
export const partnerDefects: readonly Defect[] = [
  {
    name: 'an API without a lock',
    finds: TOKEN,
    says: 'GET /session as nobody: status: expected 401, got 200',
    partnerOf: (token = SAMPLE_PARTNERS.large) => token,
  },
  {
    name: 'a token of which only the shape is looked at',
    finds: TOKEN,
    says: 'GET /session as stranger: status: expected 401, got 200',
    partnerOf: (token) => (token === undefined ? undefined : SAMPLE_PARTNERS.large),
  },
  {
    name: 'one partner whatever the token',
    finds: 'two tokens speak for two partners',
    says: 'Both tokens speak for pt_large.',
    partnerOf: (token) => (token === undefined ? undefined : SAMPLE_PARTNERS.large),
  },
  {
    name: 'rows of another partner among one’s own',
    finds: 'two partners have no row in common',
    says: 'rows that two partners see',
    spoil: commissionList(async (query, list, {foreign}) => {
      const page = await list(query);
      const {items} = await foreign.commissions.list({programme: query.programme, limit: 1});
      return query.cursor === undefined ? {...page, items: [...items, ...page.items]} : page;
    }),
  },
  {
    name: 'a programme of others that is taken for the first',
    finds: 'a programme that only another partner is in is not found',
    says: 'the balance in pg_studio: expected not_found',
    partnerOf: (token) => (token === SAMPLE_PARTNERS.small ? SAMPLE_STUDIO.partner : token),
    spoil: ({balance}) => ({
      balance: (query) => balance(query).catch(() => balance({programme: SAMPLE_PROGRAMMES.russia})),
    }),
  },
  {
    name: 'a commission of another partner, by its id',
    finds: 'an unknown commission is not found, nor is one of another partner',
    says: 'a commission of another partner: expected not_found',
    spoil: ({commissions}, foreign) => ({
      commissions: {
        ...commissions,
        get: (query) => commissions.get!(query).catch(() => foreign.commissions.get!(query)),
      },
    }),
  },
  {
    name: 'a payout of another partner, by its id',
    finds: 'an unknown payout is not found, nor is one of another partner',
    says: 'a payout of another partner: expected not_found',
    spoil: ({payouts}, foreign) => ({
      payouts: {...payouts, get: (query) => payouts.get!(query).catch(() => foreign.payouts.get!(query))},
    }),
  },
  {
    name: 'commissions of another partner, by the filter of a payout',
    finds: 'a filter by what belongs to another partner shows nothing',
    says: 'commissions by a foreign {"payout":',
    spoil: commissionList(async (query, list, {foreign}) => {
      const page = await list(query);
      return query.payout === undefined || page.items.length > 0 ? page : foreign.commissions.list(query);
    }),
  },
  {
    name: 'clicks of another partner, by the filter of a link',
    finds: 'nothing of another partner’s link is counted',
    says: 'report: figures of another partner’s links',
    spoil: ({report}, foreign) => ({
      report: (query) => (query.filters?.['link'] ? foreign.report(query) : report(query)),
    }),
  },
  {
    name: 'a cursor of another partner that is taken',
    finds: 'a cursor of another partner is refused',
    says: 'a cursor of another partner: expected validation',
    spoil: commissionList((query, list, {foreign}) => list(query).catch(() => foreign.commissions.list(query))),
  },
  {
    name: 'a link of another partner that may be changed',
    finds: 'an unknown link is not found, nor is one of another partner',
    says: 'changing the link ',
    spoil: ({links}, foreign) => ({
      links: {
        ...links,
        update: (changes) => links.update!(changes).catch(() => foreign.links.update!(changes)),
      },
    }),
  },
  {
    name: 'requisites that are not masked',
    finds: 'requisites are masked in lists, and told when asked for',
    says: 'A secret stands in the list.',
    spoil: ({requisites}) => {
      const open = async (answer: Awaited<ReturnType<typeof requisites.list>>) => ({
        ...answer,
        items: await Promise.all(
          answer.items.map(async (item) => ({...item, ...(await requisites.reveal!({id: item.id}))})),
        ),
      });
      return {
        requisites: {
          ...requisites,
          list: async (query) => open(await requisites.list(query)),
          save: async (draft, options) => open(await requisites.save!(draft, options)),
        },
      };
    },
  },
];
