import type {Money} from '../money.js';
import {commissionFor} from '../rules/commission.js';
import type {CommissionInput} from '../rules/commission.js';
import type {ExplanationStep} from '../rules/explanation.js';
import type {PlanState} from '../rules/plan-state.js';
import type {Rule} from '../rules/rule.js';
import type {Terms} from '../rules/terms.js';

/** `"12490.00 RUB"` as money. */
export function money(text: string): Money {
  const [amount = '', currency = ''] = text.split(' ');
  return {amount, currency};
}

/** A line of a plan that holds nothing back. */
export function line(rule: Rule, more: Partial<Terms> = {}): Terms {
  return {event: 'sale', rule, holdDays: 0, ...more};
}

export interface RuleCase {
  readonly terms: Terms;
  /** The whole order and, by their codes, parts of it: `{sale: '1490.00 RUB', shipping: '490.00 RUB'}`. */
  readonly order?: Readonly<Record<string, string>>;
  readonly state?: PlanState;
  readonly isFirstSale?: boolean;
  readonly digits?: number;
  readonly when?: CommissionInput['when'];
}

/** What a case earns, with its explanation in one line; `refused: …` when it earns nothing. */
export function told({terms, order, state, isFirstSale = true, digits = 2, when}: RuleCase): string {
  const {sale, ...rest} = order ?? {};
  const parts = Object.entries(rest).map(([code, amount]) => ({code, amount: money(amount)}));
  const earned = commissionFor({
    terms,
    isFirstSale,
    digits,
    ...(sale !== undefined && {order: {amount: money(sale), parts}}),
    ...(state && {state}),
    ...(when && {when}),
  });
  return 'refused' in earned ? `refused: ${earned.refused}` : written(earned.steps);
}

/** Steps as a line of arithmetic: `sale 333.33 × rate 6 % = commission 20.00 (19.9998)`. */
export function written(steps: readonly ExplanationStep[]): string {
  return steps.map((step, index) => (index > 0 ? SIGNS[step.operator] : '') + wordsOf(step)).join('');
}

const SIGNS: Readonly<Record<ExplanationStep['operator'], string>> = {
  start: '; ',
  plus: ' + ',
  minus: ' − ',
  times: ' × ',
  equals: ' = ',
};

function wordsOf({code, amount, rate, of, exact}: ExplanationStep): string {
  const source = of ? `${rate} % of ${of.amount}: ` : rate === undefined ? '' : `${rate} %`;
  return `${code} ${source}${amount?.amount ?? ''}${exact === undefined ? '' : ` (${exact})`}`;
}
