import * as v from 'valibot';
import {moneySchema, quantitySchema} from './money.js';

/**
 * The value of one metric. A count is a safe integer; money is one Money per currency, never summed across (an empty
 * list is zero); null says that it could not be counted, which is not zero.
 */
export const figureSchema = v.nullable(
  v.union([v.pipe(v.number(), v.safeInteger()), v.array(moneySchema), quantitySchema]),
);
export type Figure = v.InferOutput<typeof figureSchema>;

/** Figures by metric id. Ratios are not among them: they are formulas over totals (`metrics.ts`). */
export const figuresSchema = v.record(v.string(), figureSchema);
export type Figures = v.InferOutput<typeof figuresSchema>;
