import * as v from 'valibot';
import {maybe} from './absent.js';
import {moneySchema} from './money.js';
import type {Money} from './money.js';
import {rateSchema} from './rules/rule.js';

/** `rate` of the amount and `fixed` on top, but at least `least` and at most `most`. */
export interface PayoutFee {
  /** In per cent. */
  readonly rate?: string | undefined;
  readonly fixed?: Money | undefined;
  readonly least?: Money | undefined;
  readonly most?: Money | undefined;
}

/** What a way to be paid costs, and how long it takes. */
export interface PayoutCost {
  /** Ids of the requisite forms that it is for; for every other form when it is left out. */
  readonly forms?: readonly string[] | undefined;
  readonly fee?: PayoutFee | undefined;
  /** What is withheld for the tax office, in per cent of the amount. */
  readonly taxRate?: string | undefined;
  /** Working days until the money arrives, Monday to Friday: from so many to so many. */
  readonly arrival?: {readonly from: number; readonly to: number} | undefined;
}

/** How partners take money out by themselves. The least that may be asked for is the programme's `minimumPayout`. */
export interface PayoutTerms {
  /** The most of one request. */
  readonly maximum?: Money | undefined;
  readonly costs?: readonly PayoutCost[] | undefined;
}

const workingDaysSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366));

export const payoutTermsSchema: v.GenericSchema<unknown, PayoutTerms> = v.object({
  maximum: maybe(moneySchema),
  costs: maybe(
    v.array(
      v.object({
        forms: maybe(v.array(v.string())),
        fee: maybe(
          v.object({
            rate: maybe(rateSchema),
            fixed: maybe(moneySchema),
            least: maybe(moneySchema),
            most: maybe(moneySchema),
          }),
        ),
        taxRate: maybe(rateSchema),
        arrival: maybe(v.object({from: workingDaysSchema, to: workingDaysSchema})),
      }),
    ),
  ),
});
