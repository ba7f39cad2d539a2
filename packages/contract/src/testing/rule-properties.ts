import fc from 'fast-check';
import {parseDecimal} from '../decimal.js';
import type {Money} from '../money.js';
import {commissionFor} from '../rules/commission.js';
import type {Earned} from '../rules/commission.js';
import {adjustmentFor} from '../rules/correction.js';
import {stateOf} from '../rules/plan-state.js';
import type {Standing} from '../rules/plan-state.js';
import type {Rule} from '../rules/rule.js';
import type {Terms} from '../rules/terms.js';
import {amountOfSteps, mustBe, mustEqual, scaled} from './replay.js';

const CURRENCY = 'RUB';
const ZONE = 'Europe/Moscow';

/** Amounts of so many digits, as decimal strings. */
const amounts = (min: number, max: number, digits = 2) =>
  fc.integer({min, max}).map((units) => {
    const text = String(Math.abs(units)).padStart(digits + 1, '0');
    const point = text.length - digits;
    return `${units < 0 ? '-' : ''}${text.slice(0, point)}${digits > 0 ? `.${text.slice(point)}` : ''}`;
  });
const money = (amount: string): Money => ({amount, currency: CURRENCY});
const rewards = amounts(0, 100_000).map(money);
const rates = amounts(0, 40_00, 2);
const plain = fc.oneof(
  fc.record({kind: fc.constant('percent' as const), rate: rates}),
  fc.record({kind: fc.constant('fixed' as const), amount: rewards}),
);
const starts = fc.uniqueArray(fc.integer({min: 2, max: 5_000}), {minLength: 0, maxLength: 4});
const tiered = fc
  .record({
    by: fc.constantFrom('count' as const, 'volume' as const),
    from: starts,
    rewards: fc.array(plain, {minLength: 5, maxLength: 5}),
    split: fc.boolean(),
  })
  .map(({by, from, rewards: given, split}): Rule => {
    const ladder = [by === 'count' ? 1 : 0, ...from.map((start) => (by === 'count' ? 2 + (start % 40) : start))];
    const tiers = [...new Set(ladder)]
      .sort((a, b) => a - b)
      .map((start, index) => ({from: String(start), reward: given[index] ?? {kind: 'percent' as const, rate: '1'}}));
    return {kind: 'tiered', by, window: split ? 'month' : 'all_time', split, tiers};
  });
const rules: fc.Arbitrary<Rule> = fc.oneof(
  plain,
  tiered,
  fc.record({kind: fc.constant('hybrid' as const), amount: rewards, rate: rates, amountOnce: fc.boolean()}),
  fc.record({
    kind: fc.constant('revshare' as const),
    rate: rates,
    negative: fc.constantFrom('carry' as const, 'waive' as const),
  }),
);
const vats = fc.record({rate: amounts(0, 30_0, 1), mode: fc.constantFrom('added' as const, 'included' as const)});
const plans: fc.Arbitrary<Terms> = fc
  .record({
    rule: rules,
    cap: fc.option(rewards),
    customerCap: fc.option(rewards),
    monthCap: fc.option(rewards),
    vat: fc.option(vats),
  })
  .map(({rule, cap, customerCap, monthCap, vat}) => ({
    event: 'sale',
    rule,
    holdDays: 0,
    excluded: ['shipping'],
    ...(cap && {cap}),
    ...(customerCap && {customerCap}),
    ...(monthCap && {monthCap}),
    ...(vat && {vat}),
  }));
interface Event {
  readonly sale: string;
  readonly shipping: string;
  readonly customer: string;
  readonly day: number;
  /** In per cent of what is left of the order. */
  readonly refunds: readonly number[];
}

const events: fc.Arbitrary<Event[]> = fc.array(
  fc.record({
    sale: amounts(1, 500_000),
    shipping: amounts(0, 100_000),
    customer: fc.constantFrom('anna', 'boris', 'vera'),
    day: fc.integer({min: 0, max: 120}),
    refunds: fc.array(fc.integer({min: 1, max: 100}), {maxLength: 2}),
  }),
  {minLength: 1, maxLength: 12},
);

interface Line {
  readonly standing: Standing;
  readonly rows: readonly Money[];
}

/** A partner's whole life by one line of a plan: conversions one after another, some of them refunded at once. */
function live(terms: Terms, digits: number, list: readonly Event[]): Line[] {
  const lines: Line[] = [];
  for (const {sale, shipping, customer, day, refunds} of list) {
    const at = new Date(Date.UTC(2026, 0, 1 + day, 21)).toISOString();
    const asked = {terms, customer, at, timeZone: ZONE, currency: CURRENCY};
    const state = stateOf(
      lines.map(({standing}) => standing),
      asked,
    );
    const order = {amount: money(sale), parts: [{code: 'shipping', amount: money(shipping)}]};
    const earned = commissionFor({
      terms,
      order,
      isFirstSale: lines.length === 0,
      digits,
      state,
      when: {occurredAt: at, timeZone: ZONE},
    });
    if ('refused' in earned) continue;
    judge(earned, terms, state, digits);
    lines.push(refunded(earned, {sale, customer, at, digits, refunds}));
  }
  return lines;
}

/** Each explanation leads to its amount, within its caps, with its tax. */
function judge(earned: Earned, terms: Terms, state: ReturnType<typeof stateOf>, digits: number): void {
  mustEqual(amountOfSteps(earned.steps), scaled(earned.amount.amount), 'the explanation');
  const most = [
    terms.cap && scaled(terms.cap.amount),
    terms.customerCap && scaled(terms.customerCap.amount) - scaled(state.customerEarned?.amount ?? '0'),
    terms.monthCap && scaled(terms.monthCap.amount) - scaled(state.monthEarned?.amount ?? '0'),
  ].flatMap((limit) => (limit === undefined ? [] : [limit > 0n ? limit : 0n]));
  for (const limit of most) mustBe(scaled(earned.amount.amount) <= limit, `an amount below a cap of ${limit}`);
  if (earned.vat) {
    const {net, tax} = earned.vat;
    mustEqual(scaled(net.amount) + scaled(tax.amount), scaled(earned.amount.amount), 'net and tax');
  }
  const slices = earned.steps.filter(({code, of}) => code === 'tier' && of);
  if (slices.length > 0) {
    const parts = slices.reduce((sum, {of}) => sum + scaled(of?.amount ?? '0'), 0n);
    mustEqual(parts, scaled(earned.base?.amount ?? '0'), 'the parts of the base');
  }
  mustBe(parseDecimal(earned.amount.amount).scale >= digits, 'an amount with the digits of its currency');
}

interface Refunding extends Pick<Event, 'sale' | 'customer' | 'refunds'> {
  readonly at: string;
  readonly digits: number;
}

function refunded(earned: Earned, {sale, customer, at, digits, refunds}: Refunding): Line {
  const whole = parseDecimal(sale).units;
  let back = 0n;
  const rows = [earned.amount];
  for (const share of refunds) {
    const part = ((whole - back) * BigInt(share)) / 100n;
    if (part === 0n) continue;
    const {amount, steps} = adjustmentFor({
      original: earned.amount,
      originalSale: money(sale),
      refunded: kopecks(part),
      refundedBefore: kopecks(back),
      digits,
    });
    mustEqual(amountOfSteps(steps), scaled(amount.amount), 'the explanation of a refund');
    rows.push(amount);
    back += part;
  }
  const left = rows.reduce((sum, {amount}) => sum + scaled(amount), 0n);
  if (back === whole) mustEqual(left, 0n, 'what is left of a refunded order');
  return {
    rows,
    standing: {
      occurredAt: at,
      customer,
      sale: money(sale),
      ...(earned.base && {base: earned.base}),
      refunded: kopecks(back),
      isGone: back === whole,
      earned: money(unscaled(left)),
      ...(earned.carry && {carry: earned.carry}),
    },
  };
}

function kopecks(units: bigint): Money {
  const text = String(units).padStart(3, '0');
  return money(`${text.slice(0, -2)}.${text.slice(-2)}`);
}

const SCALE = 40;

function unscaled(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(SCALE + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -SCALE)}.${digits.slice(-SCALE)}`;
}

/** All rows, counted in one heap and line by line, are the same; and what a month or a customer may earn is not exceeded. */
export function judgeHistories(runs: number): number {
  let judged = 0;
  fc.assert(
    fc.property(plans, fc.constantFrom(0, 2, 3), events, (terms, digits, list) => {
      const lines = live(terms, digits, list);
      judged += lines.length;
      const rows = lines.flatMap((row) => row.rows).reduce((sum, {amount}) => sum + scaled(amount), 0n);
      const totals = lines.reduce((sum, {standing}) => sum + scaled(standing.earned.amount), 0n);
      mustEqual(rows, totals, 'the rows');
      const end = '2026-06-15T12:00:00.000Z';
      const asked = {
        terms: {...terms, rule: {kind: 'percent', rate: '1'} as const},
        at: end,
        timeZone: ZONE,
        currency: CURRENCY,
      };
      const byCustomer = ['anna', 'boris', 'vera'].reduce((sum, customer) => {
        const {customerEarned} = stateOf(
          lines.map(({standing}) => standing),
          {...asked, customer},
        );
        return sum + scaled(customerEarned?.amount ?? '0');
      }, 0n);
      mustEqual(byCustomer, totals, 'the customers');
    }),
    {seed: 7, numRuns: runs},
  );
  return judged;
}
