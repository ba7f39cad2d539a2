import {currencyCodeSchema, idSchema, moneySchema, textSchema, timeZoneSchema} from '@kabinet/contract';
import type {Programme} from '@kabinet/contract';
import * as v from 'valibot';

/** What no platform says of a programme, and so the operator's config must. */
export const programmeSettings = v.object({
  id: idSchema,
  name: textSchema,
  currency: currencyCodeSchema,
  timeZone: timeZoneSchema,
  minimumPayout: v.optional(moneySchema),
  payoutSchedule: v.optional(textSchema),
});
export type ProgrammeSettings = v.InferOutput<typeof programmeSettings>;

export function programmeOf({minimumPayout, payoutSchedule, ...rest}: ProgrammeSettings): Programme {
  return {...rest, ...(minimumPayout && {minimumPayout}), ...(payoutSchedule !== undefined && {payoutSchedule})};
}
