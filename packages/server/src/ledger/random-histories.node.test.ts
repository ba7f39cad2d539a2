import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sql} from 'drizzle-orm';
import {rowsOf} from '../database/types.js';
import type {Db} from '../database/types.js';
import {DAY_MS, HOUR_MS} from '../clock.js';
import {maintain} from '../maintenance.js';
import {brokenRules} from '../testing/books.js';
import {mostlyOnPostgres} from '../testing/databases.js';
import {randomOf} from '../testing/random.js';
import type {Random} from '../testing/random.js';
import {roubles, TestShop} from '../testing/shop.js';
import {addPartner, makeWorld, TERMS_OF_LEAD, TERMS_OF_SALE} from '../testing/world.js';

/** Acts in one history. */
const LENGTH = 120;
const HISTORIES = process.env['KABINET_LONG'] ? 60 : 3;

mostlyOnPostgres('random histories', (database) => {
  for (let seed = 1; seed <= HISTORIES; seed++) {
    test(`number ${seed} breaks no rule of the books`, async () => {
      const {db} = database();
      const story = await begin(db, seed);
      for (let step = 1; step <= LENGTH; step++) {
        const act = story.random.pick(ACTS);
        const {status} = await act(story);
        // Refusals are a part of it, faults of the server are not.
        assert.ok([200, 201, 404, 409, 422].includes(status), `step ${step}: ${act.name} gave ${status}`);
        if (step % 20 === 0) await assertSound(db, `seed ${seed}, step ${step}`);
      }
      assert.deepEqual(story.shop.errors, []);
    });
  }
});

interface Story {
  readonly db: Db;
  readonly shop: TestShop;
  readonly random: Random;
  readonly codes: readonly string[];
  readonly programmes: readonly string[];
  readonly orders: string[];
  readonly payouts: {partner: string; id: string}[];
}

async function begin(db: Db, seed: number): Promise<Story> {
  const names = ['held', 'reviewed', 'quick'].map((name) => `${name}${seed}`);
  const [held = '', reviewed = '', quick = ''] = names;
  await makeWorld(db, held, {programme: {minimumPayout: '50.00'}});
  await makeWorld(db, reviewed, {offer: {review: true}, programme: {minimumPayout: null}});
  await makeWorld(db, quick, {offer: {terms: [{...TERMS_OF_SALE, holdDays: 0}, TERMS_OF_LEAD]}});
  await addPartner(db, held, `second${seed}`);
  return {
    db,
    shop: new TestShop(db, '2026-03-01T00:00:00Z'),
    random: randomOf(seed),
    codes: [...names, `second${seed}`],
    programmes: names.map((name) => `pg_${name}`),
    orders: [],
    payouts: [],
  };
}

type Act = (story: Story) => Promise<{status: number}>;

const sell: Act = ({shop, random, codes, orders}) => {
  const orderId = `${codes[0]}-${orders.length}`;
  orders.push(orderId);
  const cents = 1 + random.below(500_000);
  const amount = roubles(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`);
  return shop.post({
    event: 'sale',
    orderId,
    code: random.pick(codes),
    amount,
    customer: {id: String(random.below(20))},
  });
};
const lead: Act = ({shop, random, codes, orders}) => {
  const orderId = `${codes[0]}-lead-${orders.length}`;
  orders.push(orderId);
  return shop.post({event: 'lead', orderId, code: random.pick(codes)});
};
const refundPart: Act = ({shop, random, orders}) =>
  shop.post({
    event: 'refund',
    orderId: random.pick(['none', ...orders]),
    refundId: String(random.below(1000)),
    amount: roubles(`${random.below(2000)}.${10 + random.below(90)}`),
  });
const refundAll: Act = ({shop, random, orders}) =>
  shop.post({event: 'refund', orderId: random.pick(['none', ...orders])});
const approve: Act = ({shop, random, orders}) => shop.command(`/orders/${random.pick(['none', ...orders])}/approve`);
const reject: Act = ({shop, random, orders}) =>
  shop.command(`/orders/${random.pick(['none', ...orders])}/reject`, {reason: 'no'});
const reverse: Act = ({shop, random, orders}) =>
  shop.command(`/orders/${random.pick(['none', ...orders])}/reverse`, {reason: 'back'});
const payOut: Act = async ({shop, random, programmes, payouts}) => {
  const answer = await shop.command(`/programmes/${random.pick(programmes)}/payouts`);
  for (const outcome of answer.body['payouts'] as {partner: string; id?: string}[]) {
    if (outcome.id !== undefined) payouts.push({partner: outcome.partner, id: outcome.id});
  }
  return answer;
};
const finish: Act = ({shop, random, payouts}) => {
  const {partner, id} = random.pick([{partner: 'none', id: 'none'}, ...payouts]);
  const how = random.pick(['paid', 'paid', 'failed', 'cancel']);
  return shop.command(`/partners/${partner}/payouts/${id}/${how}`, {reason: 'bank'});
};
const wait: Act = async ({db, shop, random}) => {
  shop.now = new Date(shop.now.getTime() + random.below(6 * DAY_MS) + HOUR_MS);
  await maintain(db, shop.now);
  return {status: 200};
};

const ACTS = [
  sell,
  sell,
  sell,
  lead,
  refundPart,
  refundPart,
  refundAll,
  approve,
  reject,
  reverse,
  payOut,
  finish,
  finish,
  wait,
];

/** Besides the rules of the books: of an order, never more is taken back than it earned, and never more than it was worth. */
async function assertSound(db: Db, when: string): Promise<void> {
  assert.deepEqual(await brokenRules(db), [], when);
  const overdrawn = await rowsOf(
    db,
    sql`
    select coalesce(adjusts, id) as commission, sum(amount)::text as left_amount, sum(sale)::text as left_sale
    from commissions where status not in ('rejected', 'reversed')
    group by partner_id, coalesce(adjusts, id) having sum(amount) < 0 or sum(sale) < 0`,
  );
  assert.deepEqual(overdrawn, [], when);
}
