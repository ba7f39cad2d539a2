import assert from 'node:assert/strict';
import {test} from 'node:test';
import {BackendError} from '@kabinet/contract';
import {asc, eq} from 'drizzle-orm';
import {payoutHistory, payouts} from '../schema.js';
import {balanceOf, brokenRules} from '../testing/books.js';
import {onEachDatabase, onPostgres} from '../testing/databases.js';
import {makePayee, PAYEE_NOW, writtenRows} from '../testing/payee.js';
import {randomOf} from '../testing/random.js';
import {roubles, TestShop} from '../testing/shop.js';

const TERMS = {costs: [{fee: {rate: '1', fixed: roubles('10')}, taxRate: '6', arrival: {from: 1, to: 3}}]};
const RUNS = process.env['KABINET_LONG'] ? 500 : 10;
const SEQUENCES = process.env['KABINET_LONG'] ? 1000 : 6;
const MOST_AT_ONCE = 50;

const refusalOf = (work: Promise<unknown>): Promise<BackendError> =>
  work.then(
    () => assert.fail('It was answered.'),
    (error: unknown) => BackendError.from(error),
  );

onEachDatabase('requests for payouts', (database) => {
  test('take whole commissions, the oldest first, and carry the rest over', async () => {
    const {db} = database();
    const {payouts: till, asked} = await makePayee(db, 'part', ['400.00', '300.00'], {terms: TERMS});
    const quote = await till.quote(asked);
    assert.deepEqual(
      [quote.fee, quote.tax, quote.arrives, quote.available].map((money) => money?.amount),
      ['15.00', '30.00', '455.00', '700.00'],
    );
    assert.deepEqual(quote.arrival, {from: '2026-11-24', to: '2026-11-26'});
    const made = await till.request({...asked, basis: quote.basis});
    assert.deepEqual(
      [made.status, made.amount.amount, made.fee?.amount, made.tax?.amount, made.arrives?.amount, made.expectedDate],
      ['requested', '500.00', '15.00', '30.00', '455.00', '2026-11-26'],
    );
    assert.deepEqual(made.method, {kind: 'paypal', label: made.method?.label, account: 'p••@mail.example'});
    const {parts} = await till.get({id: made.id});
    assert.deepEqual(
      parts.map(({code, count, amount}) => [code, count, amount.amount]),
      [
        ['commissions', 2, '700.00'],
        ['carry_over', 1, '-200.00'],
      ],
    );
    assert.deepEqual(await balanceOf(db, 'pt_part'), {available: '200.00', requested: '500.00'});
    const history = await db.select().from(payoutHistory).where(eq(payoutHistory.payoutId, made.id));
    assert.deepEqual(
      history.map(({actor, cause, toStatus}) => [actor, cause, toStatus]),
      [['partner', 'request', 'requested']],
    );
    await till.cancel({id: made.id});
    assert.deepEqual(await balanceOf(db, 'pt_part'), {available: '700.00'});
    assert.deepEqual(await brokenRules(db), []);
  });

  test('are reviewed, processed, rejected, paid and failed by the operator', async () => {
    const {db} = database();
    const {payouts: till, asked} = await makePayee(db, 'course', ['2000.00']);
    const shop = new TestShop(db, PAYEE_NOW);
    const act = (id: string, name: string) =>
      shop.command(`/partners/pt_course/payouts/${id}/${name}`, {reason: 'the bank'});
    const rejected = await till.request(asked);
    assert.equal((await act(rejected.id, 'review')).status, 200);
    assert.equal((await till.get({id: rejected.id})).cancellable, true);
    assert.equal((await act(rejected.id, 'reject')).body['status'], 'rejected');
    assert.deepEqual(await balanceOf(db, 'pt_course'), {available: '2000.00'});
    const paid = await till.request(asked);
    assert.equal((await act(paid.id, 'process')).body['status'], 'processing');
    assert.equal((await refusalOf(till.cancel({id: paid.id}))).code, 'wrong_status');
    assert.equal((await act(paid.id, 'paid')).status, 200);
    assert.equal((await act(paid.id, 'reject')).status, 409);
    const failed = await till.request(asked);
    await act(failed.id, 'process');
    await act(failed.id, 'failed');
    assert.deepEqual(await balanceOf(db, 'pt_course'), {available: '1500.00', paid: '500.00'});
    assert.deepEqual((await shop.command('/ledger/check')).body, {broken: []});
    assert.deepEqual(await brokenRules(db), []);
  });

  test('that may not be are refused by their field, and nothing is written', async () => {
    const {db} = database();
    const {payouts: till, asked} = await makePayee(db, 'refused', ['700.00'], {minimum: '500.00'});
    await makePayee(db, 'foreign', []);
    const before = await writtenRows(db);
    const table: [change: object, code: string | undefined, pointer: string][] = [
      [{amount: roubles('-500.00')}, 'not_positive', '/amount'],
      [{amount: roubles('0')}, 'not_positive', '/amount'],
      [{amount: roubles('0.00')}, 'not_positive', '/amount'],
      [{amount: roubles('700.01')}, 'insufficient_balance', '/amount'],
      [{amount: roubles('499.99')}, 'below_minimum', '/amount'],
      [{amount: roubles('1e3')}, undefined, '/amount/amount'],
      [{amount: roubles('1.005')}, 'too_precise', '/amount'],
      [{amount: roubles('500.001')}, 'too_precise', '/amount'],
      [{amount: roubles('')}, undefined, '/amount/amount'],
      [{amount: roubles('NaN')}, undefined, '/amount/amount'],
      [{amount: {amount: '500.00', currency: 'EUR'}}, 'other_currency', '/amount'],
      [{destination: 'rq_foreign'}, 'unknown_requisites', '/destination'],
      [{destination: 'rq_nobody'}, 'unknown_requisites', '/destination'],
    ];
    for (const [change, code, pointer] of table) {
      for (const work of [till.request, till.quote]) {
        const {code: told, fields} = await refusalOf(work({...asked, ...change}));
        assert.deepEqual([told, fields[0]?.pointer], [code, pointer], JSON.stringify(change));
      }
    }
    assert.deepEqual(await writtenRows(db), before);
  });

  test('are not taken where the programme pays by its schedule', async () => {
    const {db} = database();
    const {backend, payouts: till, asked} = await makePayee(db, 'schedule', ['700.00'], {terms: null});
    assert.equal((await refusalOf(till.request(asked))).code, 'no_requests');
    const {capabilities, programmes} = await backend.session({});
    assert.equal(capabilities.methods.includes('payouts.request'), false);
    assert.equal(programmes[0]?.payoutRequests, undefined);
  });

  test('may come and go in any order: the ledger is the balance', {timeout: SEQUENCES * 20_000}, async () => {
    const {db} = database();
    for (let seed = 1; seed <= SEQUENCES; seed++) {
      const random = randomOf(seed);
      const name = `random${seed}`;
      const {backend, payouts: till, asked, earn} = await makePayee(db, name, ['123.45', '500.00'], {minimum: null});
      const shop = new TestShop(db, PAYEE_NOW);
      const made: string[] = [];
      const act = (what: string) =>
        shop.command(`/partners/pt_${name}/payouts/${random.pick(['none', ...made])}/${what}`, {reason: 'bank'});
      const acts = [
        async () =>
          void made.push((await till.request({...asked, amount: roubles(amountOf(random.below(60_000)))})).id),
        async () => void made.push((await till.request({...asked, amount: roubles(amountOf(random.below(9_000)))})).id),
        () => till.cancel({id: random.pick(['none', ...made])}),
        () => earn(`more${made.length}-${random.below(1e9)}`, amountOf(1 + random.below(40_000))),
        () => act(random.pick(['review', 'process', 'process', 'paid', 'failed', 'reject', 'cancel'])),
        () => shop.command(`/programmes/pg_${name}/payouts`),
      ];
      for (let step = 0; step < 14; step++) {
        // Refusals are a part of it; faults of the server are not.
        await random
          .pick(acts)()
          .catch((error: unknown) => assert.notEqual(BackendError.from(error).kind, 'unavailable'));
      }
      assert.deepEqual(shop.errors, []);
      const ledger = await balanceOf(db, `pt_${name}`);
      const [account] = (await backend.balance({programme: asked.programme})).accounts;
      assert.deepEqual(
        [account?.available.amount, account?.requested.amount, account?.paid.amount],
        [ledger['available'] ?? '0.00', ledger['requested'] ?? '0.00', ledger['paid'] ?? '0.00'],
        `seed ${seed}`,
      );
      if (seed % 50 === 0 || seed === SEQUENCES) assert.deepEqual(await brokenRules(db), [], `seed ${seed}`);
    }
  });
});

onPostgres('requests for payouts at once', (database) => {
  const rowsOfPartner = (name: string) =>
    database()
      .db.select()
      .from(payouts)
      .where(eq(payouts.partnerId, `pt_${name}`))
      .orderBy(asc(payouts.createdAt));

  test('fifty for the whole balance: one wins, the others learn what is left', async () => {
    const {db} = database();
    const {payouts: till, asked} = await makePayee(db, 'rush', ['400.00', '300.00']);
    const all = {...asked, amount: roubles('700.00')};
    const outcomes = await Promise.allSettled(Array.from({length: MOST_AT_ONCE}, () => till.request(all)));
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [BackendError.from(one.reason)] : []));
    assert.equal(refused.length, MOST_AT_ONCE - 1);
    for (const {kind, code, available} of refused) {
      assert.deepEqual([kind, code, available?.amount], ['conflict', 'insufficient_balance', '0.00']);
    }
    assert.equal((await rowsOfPartner('rush')).length, 1);
    assert.deepEqual(await balanceOf(db, 'pt_rush'), {requested: '700.00'});
    assert.deepEqual(await brokenRules(db), []);
  });

  /** Each sends one wish in its own unlucky way; gives the answers that the partner saw. */
  type Way = (payee: Awaited<ReturnType<typeof makePayee>>, key: string) => Promise<unknown[]>;
  const settled = async (work: Promise<unknown>[]): Promise<unknown[]> =>
    (await Promise.allSettled(work)).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const WAYS: Readonly<Record<string, Way>> = {
    'a double press': async ({payouts: till, asked}, key) =>
      settled([1, 2].map(() => till.request(asked, {idempotencyKey: key}))),
    'ten presses of Enter': async ({payouts: till, asked}, key) =>
      settled(Array.from({length: 10}, () => till.request(asked, {idempotencyKey: key}))),
    'two windows': async ({payouts: till, asked}, key) => {
      const {basis} = await till.quote(asked);
      return settled([1, 2].map((tab) => till.request({...asked, basis}, {idempotencyKey: `${key}-${tab}`})));
    },
    'a page that is loaded anew while it asks': async ({payouts: till, asked}, key) => {
      const {basis} = await till.quote(asked);
      const leaving = new AbortController();
      const first = till.request({...asked, basis}, {idempotencyKey: key, signal: leaving.signal});
      setTimeout(() => leaving.abort(), 1);
      const seen = await settled([first]);
      return [...seen, ...(await settled([till.request({...asked, basis}, {idempotencyKey: key})]))];
    },
    'an answer that is lost': async ({payouts: till, asked}, key) => {
      await till.request(asked, {idempotencyKey: key});
      return [await till.request(asked, {idempotencyKey: key})];
    },
  };

  for (const [index, [way, send]] of Object.entries(WAYS).entries()) {
    test(`${way} is one payout and one debit, ${RUNS} times`, {timeout: RUNS * 5_000}, async () => {
      const {db} = database();
      for (let run = 0; run < RUNS; run++) {
        const name = `way${index}x${run}`;
        const answers = await send(await makePayee(db, name, ['400.00', '800.00']), 'key');
        const rows = await rowsOfPartner(name);
        assert.equal(rows.length, 1, `run ${run}`);
        assert.ok(answers.length > 0);
        for (const answer of answers) assert.equal((answer as {id: string}).id, rows[0]?.id);
        assert.deepEqual(await balanceOf(db, `pt_${name}`), {available: '700.00', requested: '500.00'});
      }
      assert.deepEqual(await brokenRules(db), []);
    });
  }
});

/** Kopecks as roubles. */
function amountOf(kopecks: number): string {
  return `${Math.floor(kopecks / 100)}.${String(kopecks % 100).padStart(2, '0')}`;
}
