import * as v from 'valibot';
import {maybe} from './absent.js';
import {textSchema} from './text.js';
import {utmPresetSchema} from './utm.js';

/** A promo code of the partner's own. */
export const promoCodeSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));

/** What the operator writes about a code: «скидка 10 %». */
export const promoCodeChoiceSchema = v.object({code: promoCodeSchema, label: maybe(textSchema)});
export type PromoCodeChoice = v.InferOutput<typeof promoCodeChoiceSchema>;

/** Names of parameters that an address can carry as they are. */
export const parameterNameSchema = v.pipe(v.string(), v.regex(/^[A-Za-z][\w-]{0,39}$/));

const offered = v.object({
  /** UTM fields, with what the operator proposes for them. */
  utm: maybe(v.object({presets: maybe(v.array(utmPresetSchema))})),
  /** The token of Russian ad labelling. */
  erid: maybe(v.boolean()),
  promo: maybe(
    v.object({
      /** Those of this partner. */
      codes: v.array(promoCodeChoiceSchema),
      /** The parameter that brings a code to the shop; without it the shop knows by itself. */
      parameter: maybe(parameterNameSchema),
    }),
  ),
});
export type ProgrammeLinks = v.InferOutput<typeof offered>;

/** What a link of a programme may carry besides its destination. What is absent is not offered, and refused. */
// By its result alone: the whole type would be too deep for whatever contains it.
export const programmeLinksSchema: v.GenericSchema<unknown, ProgrammeLinks> = offered;

/** What links of one partner may carry. @param codes Those of the partner; without any there is nothing to attach. */
export function linksFor(
  {utm, erid, promo}: ProgrammeLinks = {},
  codes: readonly PromoCodeChoice[] = [],
): ProgrammeLinks | undefined {
  const links: ProgrammeLinks = {
    ...(utm && {utm}),
    ...(erid && {erid}),
    ...(promo && codes.length > 0 && {promo: {...promo, codes: [...codes]}}),
  };
  return Object.keys(links).length > 0 ? links : undefined;
}
