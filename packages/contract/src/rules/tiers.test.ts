import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {line, money, written} from '../testing/rule-cases.js';
import {commissionFor} from './commission.js';
import type {PlanState} from './plan-state.js';
import {ruleSchema, tieredRuleSchema} from './rule.js';
import type {Rule, TieredRule} from './rule.js';
import {progressOn, tierAfter} from './tier-progress.js';
import type {TierProgress} from './tier-progress.js';

const rub = (amount: string) => money(`${amount} RUB`);
const rates = (
  by: 'count' | 'volume',
  tiers: Readonly<Record<string, string>>,
  more: Partial<TieredRule> = {},
): Rule => ({
  kind: 'tiered',
  by,
  window: 'month',
  // A record would put names of digits in another order than it was written in, which here is the same.
  tiers: Object.entries(tiers).map(([from, rate]) => ({from, reward: {kind: 'percent', rate}})),
  ...more,
});
const bounties: Rule = {
  kind: 'tiered',
  by: 'count',
  window: 'all_time',
  tiers: [
    {from: '1', reward: {kind: 'fixed', amount: rub('300')}},
    {from: '11', reward: {kind: 'fixed', amount: rub('400')}},
  ],
};
const grown: Rule = {
  kind: 'tiered',
  by: 'volume',
  window: 'month',
  tiers: [
    {from: '0', reward: {kind: 'fixed', amount: rub('100')}},
    {from: '10000', reward: {kind: 'fixed', amount: rub('250')}},
  ],
};
const BY_COUNT = rates('count', {1: '5', 21: '6', 51: '8'});
const BY_VOLUME = rates('volume', {0: '5', 50000: '7', 200000: '10'});
const SPLIT = rates('volume', {0: '5', 50000: '7', 200000: '10'}, {split: true});

/** `20 → from 21, 0 more conversions, +100.00`: how far the next tier is, and what it would have given more. */
function distance({reached, next}: TierProgress): string {
  if (!next) return `${reached}, the highest tier`;
  const more = next.more ? `, +${next.more.amount}` : '';
  return `${reached}, ${next.missing} before ${next.tier.from}${more}`;
}

describe('tiers', () => {
  const table: readonly (readonly [string, Rule, PlanState, string | undefined, string, string])[] = [
    [
      'the first conversion',
      BY_COUNT,
      {count: 0},
      '10000.00',
      'sale 10000.00 × tier 5 % = commission 500.00',
      '1, 19 before 21, +100.00',
    ],
    [
      'the last of a tier',
      BY_COUNT,
      {count: 19},
      '10000.00',
      'sale 10000.00 × tier 5 % = commission 500.00',
      '20, 0 before 21, +100.00',
    ],
    [
      'the first of the next',
      BY_COUNT,
      {count: 20},
      '10000.00',
      'sale 10000.00 × tier 6 % = commission 600.00',
      '21, 29 before 51, +200.00',
    ],
    [
      'the last before the highest',
      BY_COUNT,
      {count: 49},
      '10000.00',
      'sale 10000.00 × tier 6 % = commission 600.00',
      '50, 0 before 51, +200.00',
    ],
    [
      'the highest',
      BY_COUNT,
      {count: 50},
      '10000.00',
      'sale 10000.00 × tier 8 % = commission 800.00',
      '51, the highest tier',
    ],
    [
      'kopecks by count',
      BY_COUNT,
      {count: 3},
      '333.33',
      'sale 333.33 × tier 5 % = commission 16.67 (16.6665)',
      '4, 16 before 21, +3.33',
    ],
    [
      'half a kopeck by count',
      BY_COUNT,
      {count: 3},
      '0.10',
      'sale 0.10 × tier 5 % = commission 0.01 (0.005)',
      '4, 16 before 21',
    ],
    [
      'a gap of 120 roubles',
      rates('count', {0: '6', 31: '7'}),
      {count: 27},
      '12000.00',
      'sale 12000.00 × tier 6 % = commission 720.00',
      '28, 2 before 31, +120.00',
    ],
    ['a fixed tier', bounties, {count: 9}, undefined, 'tier 300.00 = commission 300.00', '10, 0 before 11, +100.00'],
    [
      'the next fixed tier',
      bounties,
      {count: 10},
      undefined,
      'tier 400.00 = commission 400.00',
      '11, the highest tier',
    ],
    [
      'a sale that leaps over a tier',
      BY_VOLUME,
      {},
      '60000.00',
      'sale 60000.00 × tier 5 % = commission 3000.00',
      '60000.00, 0 before 50000, +1200.00',
    ],
    [
      'a kopeck below a tier',
      BY_VOLUME,
      {volume: rub('49999.99')},
      '1000.00',
      'sale 1000.00 × tier 5 % = commission 50.00',
      '50999.99, 0 before 50000, +20.00',
    ],
    [
      'exactly at a tier',
      BY_VOLUME,
      {volume: rub('50000.00')},
      '1000.00',
      'sale 1000.00 × tier 7 % = commission 70.00',
      '51000.00, 149000.00 before 200000, +30.00',
    ],
    [
      'the highest by volume',
      BY_VOLUME,
      {volume: rub('200000.00')},
      '1000.00',
      'sale 1000.00 × tier 10 % = commission 100.00',
      '201000.00, the highest tier',
    ],
    [
      'a fixed tier by volume',
      grown,
      {volume: rub('10000.00')},
      '5.00',
      'tier 250.00 = commission 250.00',
      '10005.00, the highest tier',
    ],
    [
      'split in two',
      SPLIT,
      {volume: rub('49000.00')},
      '3000.00',
      'sale 3000.00 = base 3000.00; tier 5 % of 1000.00: 50.00 + tier 7 % of 2000.00: 140.00 = commission 190.00',
      '52000.00, 0 before 50000, +20.00',
    ],
    [
      'split in three',
      SPLIT,
      {},
      '250000.00',
      'sale 250000.00 = base 250000.00; tier 5 % of 50000.00: 2500.00 + tier 7 % of 150000.00: 10500.00 + tier 10 % of 50000.00: 5000.00 = commission 18000.00',
      '250000.00, 0 before 50000',
    ],
    [
      'split, all in one tier',
      SPLIT,
      {},
      '1000.00',
      'sale 1000.00 = base 1000.00; tier 5 % of 1000.00: 50.00 = commission 50.00',
      '1000.00, 49000.00 before 50000, +20.00',
    ],
    [
      'split, up to the border',
      SPLIT,
      {volume: rub('49000.00')},
      '1000.00',
      'sale 1000.00 = base 1000.00; tier 5 % of 1000.00: 50.00 = commission 50.00',
      '50000.00, 0 before 50000, +20.00',
    ],
    [
      'split kopecks, each rounded',
      SPLIT,
      {volume: rub('49999.90')},
      '0.33',
      'sale 0.33 = base 0.33; tier 5 % of 0.10: 0.01 (0.005) + tier 7 % of 0.23: 0.02 (0.0161) = commission 0.03',
      '50000.23, 0 before 50000',
    ],
    [
      'a split kopeck that is worth nothing',
      SPLIT,
      {volume: rub('199999.99')},
      '10.01',
      'sale 10.01 = base 10.01; tier 7 % of 0.01: 0.00 (0.0007) + tier 10 % of 10.00: 1.00 = commission 1.00',
      '200010.00, 0 before 200000',
    ],
  ];

  for (const [name, rule, state, sale, expected, far] of table) {
    it(`${name}: ${expected}`, () => {
      const order = sale === undefined ? {} : {order: {amount: rub(sale)}};
      const earned = commissionFor({terms: line(rule), state, isFirstSale: true, digits: 2, ...order});
      if ('refused' in earned || !earned.tier) throw new Error('It earns nothing.');
      expect(written(earned.steps)).to.equal(expected);
      expect(distance(earned.tier)).to.equal(far);
    });
  }

  it('count the base and not what is excluded', () => {
    const order = {amount: rub('1490.00'), parts: [{code: 'shipping', amount: rub('490.00')}]};
    const terms = line(BY_VOLUME, {excluded: ['shipping']});
    const state = {volume: rub('49000.00')};
    const earned = commissionFor({terms, order, state, isFirstSale: true, digits: 2});
    if ('refused' in earned || !earned.tier) throw new Error('It earns nothing.');
    expect(written(earned.steps)).to.equal(
      'sale 1490.00 − shipping 490.00 = base 1000.00 × tier 5 % = commission 50.00',
    );
    expect(distance(earned.tier)).to.equal('50000.00, 0 before 50000, +20.00');
  });

  it('of a rate are refused without a sum', () => {
    const asked = {state: {}, isFirstSale: true, digits: 2};
    expect(commissionFor({...asked, terms: line(BY_COUNT)})).to.deep.equal({refused: 'no_amount'});
    expect(commissionFor({...asked, terms: line(grown)})).to.deep.equal({refused: 'no_amount'});
  });

  it('say where a partner stands before the next conversion', () => {
    const rule = v.parse(tieredRuleSchema, BY_COUNT);
    const at = (count: number) => {
      const reached = {count, volume: '0'};
      const progress = progressOn(rule, tierAfter(rule, reached), reached);
      return `${progress.tier.from}: ${distance(progress)}`;
    };
    expect(at(0)).to.equal('1: 0, 20 before 21');
    expect(at(19)).to.equal('1: 19, 1 before 21');
    expect(at(20)).to.equal('21: 20, 30 before 51');
    expect(at(90)).to.equal('51: 90, the highest tier');
  });

  for (const [name, tiers] of Object.entries({
    'no tier': [],
    'a first tier that begins high': [{from: '5', reward: {kind: 'percent', rate: '5'}}],
    'tiers that fall': [
      {from: '0', reward: {kind: 'percent', rate: '5'}},
      {from: '100', reward: {kind: 'percent', rate: '6'}},
      {from: '100.00', reward: {kind: 'percent', rate: '7'}},
    ],
    'a beginning that is no number': [{from: 'all', reward: {kind: 'percent', rate: '5'}}],
    'a tier of tiers': [{from: '0', reward: BY_COUNT}],
  })) {
    it(`refuse ${name}`, () => expect(v.is(ruleSchema, {...BY_COUNT, tiers})).to.be.false);
  }
});
