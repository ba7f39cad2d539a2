import * as v from 'valibot';
import {maybe} from '../absent.js';
import {decimalSchema, moneySchema} from '../money.js';
import {textSchema} from '../text.js';
import {tierProgressSchema} from './tier-progress.js';
import {vatSplitSchema} from './vat.js';

/** Codes that the rules write and readers have words for. A backend may send others, with a label. */
export const EXPLANATION_CODES = [
  'sale',
  'shipping',
  'tax',
  'discount',
  'excluded',
  'base',
  'carried',
  'carried_forward',
  'waived',
  'net',
  'rate',
  'tier',
  'fixed',
  'without_vat',
  'vat',
  'uncapped',
  'cap',
  'customer_cap',
  'month_cap',
  'sub_commission',
  'refund',
  'refunded',
  'adjusted',
  'payout_rest',
  'commission',
] as const;

/**
 * One line of the arithmetic that leads to an amount, to be read from the top and repeated by hand:
 * `start` puts the first amount down, `plus` and `minus` carry an amount, `times` carries a rate in per cent, and
 * `equals` carries the result so far, rounded to the currency's digits. After a subtotal, `start` begins a new sum of
 * parts of it.
 */
export const explanationStepSchema = v.object({
  operator: v.picklist(['start', 'plus', 'minus', 'times', 'equals']),
  /** What the line is: one of {@link EXPLANATION_CODES}, or the code of a part of the order. */
  code: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  /** The operator's own words for it. */
  label: maybe(textSchema),
  amount: maybe(moneySchema),
  /** Per cent: `"6"` is six per cent. */
  rate: maybe(decimalSchema),
  /** The line's amount is its rate of this one. */
  of: maybe(moneySchema),
  /** What the amount was before it was rounded, where rounding changed it. */
  exact: maybe(decimalSchema),
  note: maybe(textSchema),
  emphasis: maybe(v.picklist(['subtotal', 'total'])),
});
export type ExplanationStep = v.InferOutput<typeof explanationStepSchema>;

/** Why an amount is what it is. */
export const explanationSchema = v.object({
  steps: v.array(explanationStepSchema),
  /** The tier it was earned by, and how far the next one is. */
  tier: maybe(tierProgressSchema),
  /** The value added tax in the amount. */
  vat: maybe(vatSplitSchema),
  note: maybe(textSchema),
});
export type Explanation = v.InferOutput<typeof explanationSchema>;
