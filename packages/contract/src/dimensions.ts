import * as v from 'valibot';
import {maybe} from './absent.js';
import {openPicklist} from './open-picklist.js';
import {textSchema} from './text.js';

/**
 * Dimensions whose values have a meaning that readers know.
 *
 * | id | values |
 * | --- | --- |
 * | `link`, `offer` | ids, with a label |
 * | `country` | ISO 3166-1 alpha-2: `RU` |
 * | `device` | `desktop`, `mobile`, `tablet`, `other` |
 * | `referrer` | host of the page that led to the link |
 * | `landingPage` | path of the page that the link led to: `/catalogue/teapots` |
 * | `promoCode` | the code that the customer typed, in capitals; clicks have none |
 * | `weekday` | `1` Monday to `7` Sunday, in the programme's zone |
 * | `hour` | `00` to `23` by the clock of the programme's zone; an hour that the clock shows twice is one |
 *
 * An empty value says that it is not known. Sub-ids are `sub1` to `sub10`.
 */
export const STANDARD_DIMENSIONS = [
  'link',
  'offer',
  'country',
  'device',
  'referrer',
  'landingPage',
  'promoCode',
  'weekday',
  'hour',
] as const;
export type StandardDimension = (typeof STANDARD_DIMENSIONS)[number];

/** Something that figures can be cut and filtered by. */
export const dimensionSchema = v.object({
  id: v.string(),
  /** The operator's name for it; the standard ones need none. */
  label: maybe(textSchema),
  /** The standard dimension whose values an operator's own one has, so that they can be named: `{id: 'geo', kind: 'country'}`. */
  kind: maybe(openPicklist(STANDARD_DIMENSIONS)),
});
export type Dimension = v.InferOutput<typeof dimensionSchema>;

/** What the values mean; undefined for plain words. */
export function dimensionKind({id, kind}: Dimension): StandardDimension | undefined {
  return STANDARD_DIMENSIONS.find((known) => known === (kind ?? id));
}
