import {addMoney} from '@kabinet/contract';
import {SAMPLE_PARTNERS} from '../../sample/index.js';
import type {Defect, Spoil, WholeBackend} from './defect.js';

type Cashier = Required<NonNullable<WholeBackend['payouts']>>;
type Keeper = Required<NonNullable<WholeBackend['requisites']>>;

// The sample has all of their methods.
const payouts =
  (spoilt: (good: Cashier) => Partial<Cashier>): Spoil =>
  (backend) => ({payouts: {...backend.payouts, ...spoilt(backend.payouts as Cashier)}});
const requisites =
  (spoilt: (good: Keeper) => Partial<Keeper>): Spoil =>
  (backend) => ({requisites: {...backend.requisites, ...spoilt(backend.requisites as Keeper)}});

/** A request that is answered although it was refused. */
const overlooking = (kind: string) =>
  payouts((good) => ({
    request: (draft, options) =>
      good.request(draft, options).catch(async (error: unknown) => {
        const [latest] = (await good.list({programme: draft.programme, limit: 1})).items;
        if (latest && (error as {kind?: string}).kind === kind) return good.get({id: latest.id});
        throw error;
      }),
  }));

const onePartner = (token: string | undefined) => (token === undefined ? undefined : SAMPLE_PARTNERS.large);

/** Money on its way out, and where it goes. */
export const payoutDefects: readonly Defect[] = [
  {
    name: 'a quote that does not add up',
    finds: 'a quote adds up: fee, tax and what arrives are the amount',
    says: ': the sum of its parts',
    spoil: payouts((good) => ({
      quote: async (query) => {
        const quote = await good.quote(query);
        return {...quote, arrives: addMoney(quote.arrives, quote.arrives)};
      },
    })),
  },
  {
    name: 'a request for nothing that is answered',
    finds: 'what may not be requested is refused by its field, and nothing is written',
    says: ': expected validation, but it was answered',
    spoil: overlooking('validation'),
  },
  {
    name: 'a request that is paid out as often as it is sent',
    finds: 'a request is one payout and one debit, however often it is sent',
    says: 'the answer to a repeated request: at /id',
    spoil: payouts((good) => ({request: ({basis: _basis, ...draft}) => good.request(draft)})),
  },
  {
    name: 'several winners of one balance',
    finds: 'of many requests for the whole balance at once one wins, and the others learn what is left',
    says: '5 of five requests won.',
    spoil: overlooking('conflict'),
  },
  {
    name: 'a request that is taken back in words only',
    finds: 'a request that is taken back leaves the balance as it was',
    says: 'the balance after a request was taken back: at /available/amount',
    spoil: payouts((good) => ({
      cancel: async (query) => ({...(await good.get(query)), status: 'cancelled', cancellable: false}),
    })),
  },
  {
    name: 'a request of another partner that may be taken back',
    finds: 'what is finished, and what another partner asked for, cannot be taken back',
    says: 'a request of another partner: expected not_found',
    partnerOf: onePartner,
  },
  {
    name: 'requisites that nobody judges',
    finds: 'requisites are judged, each field by its name',
    says: 'a mistyped inn: expected validation',
    spoil: requisites((good) => ({
      save: (draft, options) => good.save(draft, options).catch(() => good.list({programme: draft.programme})),
    })),
  },
  {
    name: 'a main one that is not made so',
    finds: 'a change keeps what it does not name, and holds withdrawals',
    says: 'the main requisites',
    spoil: requisites((good) => ({save: ({isMain: _isMain, ...draft}, options) => good.save(draft, options)})),
  },
  {
    name: 'requisites that any partner may see',
    finds: 'requisites of others are not there',
    says: 'a look at another’s requisites: expected not_found',
    partnerOf: onePartner,
  },
  {
    name: 'a bank for any number',
    finds: 'a bank is found by its БИК, or not',
    says: 'a bank that nobody knows: expected not_found',
    spoil: requisites((good) => ({bank: (query) => good.bank(query).catch(() => good.bank({bik: '044500999'}))})),
  },
  {
    name: 'figures of another partner for one who has nothing',
    finds: 'a partner with nothing sees empty lists and zeros',
    says: 'rows of a partner with nothing',
    partnerOf: (token) => (token === SAMPLE_PARTNERS.fresh ? SAMPLE_PARTNERS.small : token),
  },
];
