import assert from 'node:assert/strict';
import {test} from 'node:test';
import {adjustmentFor, commissionFor, stateOf, sumMoney} from '@kabinet/contract';
import type {Money, Standing, Terms} from '@kabinet/contract';
import {brokenRules} from '../testing/books.js';
import {mostlyOnPostgres} from '../testing/databases.js';
import {randomOf} from '../testing/random.js';
import {roubles, TestShop} from '../testing/shop.js';
import {makeWorld} from '../testing/world.js';

const CONVERSIONS = 30;
const TIERS: Readonly<Record<'count' | 'volume', Terms['rule']>> = {
  count: {
    kind: 'tiered',
    by: 'count',
    window: 'month',
    tiers: [
      {from: '1', reward: {kind: 'percent', rate: '5'}},
      {from: '4', reward: {kind: 'percent', rate: '7.5'}},
      {from: '9', reward: {kind: 'fixed', amount: roubles('99.99')}},
    ],
  },
  volume: {
    kind: 'tiered',
    by: 'volume',
    window: 'all_time',
    split: true,
    tiers: [
      {from: '0', reward: {kind: 'percent', rate: '5'}},
      {from: '2000', reward: {kind: 'percent', rate: '7.5'}},
      {from: '9000', reward: {kind: 'percent', rate: '11'}},
    ],
  },
};
const PLANS: Readonly<Record<string, Partial<Terms> & Pick<Terms, 'rule'>>> = {
  count: {rule: TIERS.count, monthCap: roubles('400')},
  volume: {rule: TIERS.volume, excluded: ['shipping']},
  customer: {rule: {kind: 'percent', rate: '10'}, customerCap: roubles('150'), monthCap: roubles('900')},
  carry: {rule: {kind: 'revshare', rate: '30', negative: 'carry'}, excluded: ['shipping']},
};

/** What SQL counts of the past and what the rules count of it give the same commission, conversion by conversion. */
mostlyOnPostgres('a plan over a random history', (database) => {
  for (const [index, [name, plan]] of Object.entries(PLANS).entries()) {
    test(`by ${name} is what the rules say`, async () => {
      const {db} = database();
      const terms: Terms = {event: 'sale', holdDays: 0, ...plan};
      await makeWorld(db, name, {offer: {terms: [terms]}, programme: {minimumPayout: null}});
      const shop = new TestShop(db, '2026-10-20T10:00:00Z');
      const random = randomOf(40 + index);
      const past: Standing[] = [];
      for (let number = 0; number < CONVERSIONS; number++) {
        shop.now = new Date(shop.now.getTime() + 86_400_000);
        const customer = `customer ${random.below(3)}`;
        const orderId = `${name}-${number}`;
        const amount = roubles(`${200 + random.below(900)}.${10 + random.below(89)}`);
        const parts = [
          {code: 'shipping', amount: roubles(`${random.below(terms.rule.kind === 'revshare' ? 1500 : 150)}.50`)},
        ];
        const {status, body} = await shop.post({
          event: 'sale',
          orderId,
          code: name,
          amount,
          parts,
          customer: {id: customer},
        });
        const at = shop.now.toISOString();
        const asked = {terms, customer, at, timeZone: 'Europe/Moscow', currency: 'RUB'};
        const expected = commissionFor({
          terms,
          order: {amount, parts},
          isFirstSale: false,
          digits: 2,
          state: stateOf(past, asked),
        });
        assert.ok(!('refused' in expected));
        assert.deepEqual([status, body['amount']], [201, expected.amount], `conversion ${number}`);
        const refunded = random.below(3) > 0 ? undefined : random.below(2) > 0 ? roubles('100.00') : amount;
        if (refunded) await shop.post({event: 'refund', orderId, amount: refunded});
        past.push(standing(at, customer, {amount, expected, refunded}));
      }
      assert.deepEqual(shop.errors, []);
      assert.deepEqual(await brokenRules(db), []);
    });
  }
});

interface Sold {
  readonly amount: Money;
  readonly expected: Extract<ReturnType<typeof commissionFor>, {amount: Money}>;
  readonly refunded: Money | undefined;
}

function standing(occurredAt: string, customer: string, {amount, expected, refunded}: Sold): Standing {
  const back = refunded && adjustmentFor({original: expected.amount, originalSale: amount, refunded, digits: 2}).amount;
  return {
    occurredAt,
    customer,
    sale: amount,
    ...(expected.base && {base: expected.base}),
    ...(refunded && {refunded}),
    isGone: refunded?.amount === amount.amount,
    earned: sumMoney([expected.amount, ...(back ? [back] : [])], 'RUB'),
    ...(expected.carry && {carry: expected.carry}),
  };
}
