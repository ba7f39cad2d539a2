import {expect} from '@open-wc/testing';
import type {PartnerBackend} from '@kabinet/contract';
import {memoryStore} from '../memory/index.js';
import {SAMPLE_PARTNERS} from '../sample/index.js';
import {comparableQueries, conformanceCases, sameAnswers} from './index.js';

type Spoil = (backend: Required<PartnerBackend>) => Partial<PartnerBackend>;

/** Whether the case of that name passes a backend with a fault. */
async function passes(name: string, spoil: Spoil): Promise<boolean> {
  const store = memoryStore();
  const good = store.backendFor(SAMPLE_PARTNERS.large) as Required<PartnerBackend>;
  const other = store.backendFor(SAMPLE_PARTNERS.small);
  const cases = conformanceCases(() => ({backend: {...good, ...spoil(good)}, other}));
  return cases
    .find((known) => known.name === name)!
    .run()
    .then(
      () => true,
      () => false,
    );
}

describe('the conformance suite', () => {
  it('passes a backend that has nothing but a session, as far as it goes', async () => {
    const store = memoryStore();
    const {session} = store.backendFor(SAMPLE_PARTNERS.large);
    const modest: PartnerBackend = {
      async session(query, options) {
        const full = await session(query, options);
        return {...full, capabilities: {...full.capabilities, methods: ['session'], realtime: false}};
      },
    };
    for (const {run} of conformanceCases(() => ({backend: modest}))) await run();
  });

  const spoilt: [fault: string, found: string, spoil: Spoil][] = [
    [
      'a method that the session names and that is missing',
      'every method that the session names exists',
      ({balance: _balance, ...rest}) => ({...rest, balance: undefined as never}),
    ],
    [
      'an answer without a required field',
      'every answer fits the contract',
      ({balance}) => ({balance: async (query) => ({...(await balance(query)), accounts: []})}),
    ],
    [
      'a row that two pages show',
      'pages of any size show the same rows, each once, newest first',
      ({payouts}) => ({
        payouts: {
          ...payouts,
          async list(query) {
            const page = await payouts.list(query);
            const [first] = (await payouts.list({programme: query.programme})).items;
            return query.cursor && first ? {...page, items: [...page.items, first]} : page;
          },
        },
      }),
    ],
    [
      'a cursor that any query may use',
      'a cursor is refused by any other query',
      ({commissions}) => ({
        commissions: {
          ...commissions,
          list: ({cursor: _cursor, ...query}) => commissions.list(query),
        },
      }),
    ],
    [
      'a total that is not the sum of its days',
      'a series has every bucket of its period and adds up to the totals',
      ({report}) => ({
        async report(query) {
          const answer = await report(query);
          return {...answer, totals: {...answer.totals, clicks: Number(answer.totals['clicks']) + 1}};
        },
      }),
    ],
    [
      'days without anything left out',
      'a series has every bucket of its period and adds up to the totals',
      ({report}) => ({
        async report(query) {
          const answer = await report(query);
          const series = answer.series?.filter(({figures}) => figures['clicks'] !== 0);
          return {...answer, ...(series && {series})};
        },
      }),
    ],
    [
      'a kopeck too much in the balance',
      'the stations of the balance add up, and each is the sum of its commissions',
      ({balance}) => ({
        async balance(query) {
          const answer = await balance(query);
          const [account] = answer.accounts;
          if (!account) return answer;
          return {...answer, accounts: [{...account, paid: {...account.paid, amount: `${account.paid.amount}1`}}]};
        },
      }),
    ],
    [
      'an explanation that does not lead to the amount',
      'a commission explains itself: its steps, repeated by hand, lead to its amount',
      ({commissions}) => ({
        commissions: {
          ...commissions,
          async get(query) {
            const detail = await commissions.get!(query);
            const steps = detail.explanation.steps.map((step) => (step.rate ? {...step, rate: '9'} : step));
            return {...detail, explanation: {steps}};
          },
        },
      }),
    ],
    [
      'a foreign commission that is shown',
      'an unknown commission is not found, nor is one of another partner',
      ({commissions}) => ({
        commissions: {
          ...commissions,
          get: (query) => commissions.get!(query).catch(() => commissions.get!({id: 'cm_000001'})),
        },
      }),
    ],
    [
      'a destination that nobody checks',
      'a link may lead only where its offer allows',
      ({links}) => ({
        links: {...links, create: ({destination: _destination, ...draft}, options) => links.create!(draft, options)},
      }),
    ],
    [
      'a key that nobody remembers',
      'the same key gives the same answer, and with another body a conflict',
      ({links}) => ({links: {...links, create: (draft) => links.create!(draft)}}),
    ],
    [
      'a signal that nobody heeds',
      'an aborted question rejects with the reason of its signal',
      ({balance}) => ({balance: (query) => balance(query)}),
    ],
  ];
  for (const [fault, found, spoil] of spoilt) {
    it(`finds ${fault}`, async () => expect(await passes(found, spoil)).to.equal(false));
  }
});

describe('sameAnswers', () => {
  it('finds what differs, and nothing else', async () => {
    const store = memoryStore();
    const backend = store.backendFor(SAMPLE_PARTNERS.small);
    const queries = await comparableQueries(backend);
    const short: PartnerBackend = {
      ...backend,
      async balance(query, options) {
        const answer = await backend.balance!(query, options);
        return {
          ...answer,
          accounts: answer.accounts.map((account) => ({...account, paid: {amount: '1', currency: 'RUB'}})),
        };
      },
    };
    expect(await sameAnswers(backend, backend, queries)).to.deep.equal([]);
    const differences = await sameAnswers(backend, short, queries);
    expect(differences.map(({operation}) => operation)).to.deep.equal(['balance', 'balance']);
  });

  it('takes amounts for numbers', async () => {
    const store = memoryStore();
    const backend = store.backendFor(SAMPLE_PARTNERS.small);
    const padded: PartnerBackend = {
      ...backend,
      async balance(query, options) {
        const answer = await backend.balance!(query, options);
        const pad = (account: (typeof answer.accounts)[number]) => ({
          ...account,
          paid: {...account.paid, amount: `${account.paid.amount}00`},
        });
        return {...answer, accounts: answer.accounts.map(pad)};
      },
    };
    const queries = [{operation: 'balance', input: {programme: 'pg_russia'}}] as const;
    expect(await sameAnswers(backend, padded, queries)).to.deep.equal([]);
  });
});
