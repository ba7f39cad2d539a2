import type {Instant} from '../calendar.js';
import {parseDecimal} from '../decimal.js';
import type {Decimal} from '../decimal.js';
import type {Money} from '../money.js';
import type {Order} from './base.js';
import {capped} from './caps.js';
import {exactPercent, roundingOf} from './exact.js';
import type {ExplanationStep} from './explanation.js';
import type {PlanState} from './plan-state.js';
import {recurringEndOf} from './recurring.js';
import {rewardBy} from './reward.js';
import type {NoReward} from './plain-reward.js';
import type {Terms} from './terms.js';
import type {TierProgress} from './tier-progress.js';
import {grossOf, vatOf} from './vat.js';
import type {VatSplit} from './vat.js';

export interface CommissionInput {
  readonly terms: Terms;
  /** A lead may have none. */
  readonly order?: Order;
  /** No earlier sale of this customer is known. */
  readonly isFirstSale: boolean;
  /** Digits after the point to which the commission is rounded. */
  readonly digits: number;
  /** What came before, for lines of which `needsState` says that they need it. */
  readonly state?: PlanState;
  /** When it happened, for lines that end after some months. */
  readonly when?: {readonly occurredAt: Instant; readonly timeZone: string};
}

/** `base` is what the rate was applied to, null for a fixed amount. */
export interface Earned {
  readonly base: Money | null;
  readonly amount: Money;
  readonly steps: readonly ExplanationStep[];
  readonly tier?: TierProgress;
  readonly vat?: VatSplit;
  /** What it moves of what negative results have left behind: below zero it leaves more, above zero it sets off. */
  readonly carry?: Money;
}

/**
 * `not_first_sale`: only first sales earn. `recurring_over`: the months of the customer are over. For the others see
 * `NoReward`.
 */
export interface Refused {
  readonly refused: NoReward['refused'] | 'not_first_sale' | 'recurring_over';
}

/**
 * What an event earns by the terms, and why: `sale − excluded parts = base × rate = commission`; where tax is added,
 * `+ tax`; where a cap cuts it, `− what lies above the cap = commission`. Rounded half away from zero, and each step
 * whose amount was rounded says what it was before; a fixed amount keeps digits finer than `digits`. A cap that is used
 * up leaves a commission of zero. The caps hold for what is paid, tax included.
 * @throws {RangeError} Parts in another currency than the order, or a cap in another than the commission.
 */
export function commissionFor(input: CommissionInput): Earned | Refused {
  const {terms, order, isFirstSale, digits, state = {}} = input;
  const refused = refusalBy(input);
  if (refused) return {refused};
  const reward = rewardBy(terms.rule, {order, excluded: terms.excluded ?? [], isFirstSale, state, digits});
  if ('refused' in reward) return reward;
  const {base, tier, carry} = reward;
  const {amount, steps, vat} = concluded(reward, terms, state, digits);
  return {base, amount, steps, ...(tier && {tier}), ...(vat && {vat}), ...(carry && {carry})};
}

function refusalBy({terms, isFirstSale, state, when}: CommissionInput): Refused['refused'] | undefined {
  if (terms.event !== 'sale') return undefined;
  if (terms.firstSaleOnly && !isFirstSale) return 'not_first_sale';
  const {recurringMonths} = terms;
  if (recurringMonths === undefined || !state?.customerSince || !when) return undefined;
  const end = recurringEndOf(state.customerSince, recurringMonths, when.timeZone);
  return Date.parse(when.occurredAt) >= Date.parse(end) ? 'recurring_over' : undefined;
}

interface Open {
  readonly amount: Money;
  readonly exact: Decimal;
  readonly steps: readonly ExplanationStep[];
}

/** From the rule's reward to what is paid: tax, then caps, then the line of the result. */
function concluded(reward: Open, terms: Terms, state: PlanState, digits: number) {
  const added = terms.vat?.mode === 'added' ? withTax(reward, vatOf(reward.amount, terms.vat, digits), digits) : reward;
  const {amount, cuts} = capped(added.amount, terms, state, digits);
  const steps =
    cuts.length === 0
      ? [...added.steps, equals('commission', added, digits, 'total')]
      : [...added.steps, equals('uncapped', added, digits, 'subtotal'), ...cuts, total(amount)];
  // What a cap leaves contains its tax in the same proportion.
  const mode = cuts.length === 0 ? terms.vat?.mode : 'included';
  const vat =
    terms.vat && vatOf(mode === 'added' ? reward.amount : amount, {...terms.vat, mode: mode ?? 'included'}, digits);
  return {amount, steps, vat};
}

function withTax(reward: Open, split: VatSplit, digits: number): Open {
  const {net, tax, rate} = split;
  const amount = grossOf(split);
  const step: ExplanationStep = {
    operator: 'plus',
    code: 'vat',
    of: net,
    rate,
    amount: tax,
    ...roundingOf(exactPercent(net, rate), digits),
  };
  const steps = [...reward.steps, equals('without_vat', reward, digits, 'subtotal'), step];
  return {amount, exact: parseDecimal(amount.amount), steps};
}

function equals(code: string, {amount, exact}: Open, digits: number, emphasis: 'subtotal' | 'total'): ExplanationStep {
  const places = Math.max(digits, amount.amount.split('.')[1]?.length ?? 0);
  return {operator: 'equals', code, amount, ...roundingOf(exact, places), emphasis};
}

function total(amount: Money): ExplanationStep {
  return {operator: 'equals', code: 'commission', amount, emphasis: 'total'};
}
