import * as v from 'valibot';
import {maybe} from './absent.js';
import {textSchema} from './text.js';

export const metricKindSchema = v.picklist(['count', 'money', 'ratio', 'quantity']);
export type MetricKind = v.InferOutput<typeof metricKindSchema>;

const metricIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][A-Za-z0-9]{0,63}$/, 'A metric id such as "uniqueClicks" is expected.'),
);

/** A ratio of two base metrics. `percent` and `number` give a number, `money` an amount for one of the denominator. */
export const formulaSchema = v.object({
  numerator: metricIdSchema,
  denominator: metricIdSchema,
  as: v.picklist(['percent', 'money', 'number']),
});
export type Formula = v.InferOutput<typeof formulaSchema>;

/** One figure that reports have. The standard ones need no words; an operator's own bring theirs. */
export const metricSchema = v.object({
  id: metricIdSchema,
  kind: metricKindSchema,
  label: maybe(textSchema),
  /** What exactly is counted, in the operator's words: when two clicks are one, for instance. */
  explanation: maybe(textSchema),
  /** Which change is good news. */
  goodDirection: maybe(v.picklist(['up', 'down', 'none'])),
  /** For a ratio. */
  formula: maybe(formulaSchema),
  /** For a quantity: `lots`, `GB`. */
  unit: maybe(v.pipe(v.string(), v.maxLength(40))),
  /** Whose count it is, in the operator's words: «постбэки магазина». */
  source: maybe(textSchema),
  /**
   * Whether the rows of a dimension add up to the totals, which is so unless this says no: distinct visitors of two
   * links may be one person.
   */
  additive: maybe(v.boolean()),
  /** Digits after the point to show. */
  digits: maybe(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(18))),
});
export type Metric = v.InferOutput<typeof metricSchema>;
