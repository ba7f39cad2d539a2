import {setQuery} from './destination.js';
import type {ProgrammeLinks} from './programme-links.js';
import type {Link} from './links.js';
import {UTM_FIELDS} from './utm.js';

/** What a part of a landing address is for. */
export type LandingMark = 'utm' | 'erid' | 'promo';

/** One parameter that a link adds to its destination. */
export interface LandingParameter {
  readonly mark: LandingMark;
  readonly name: string;
  readonly value: string;
}

/** What a link adds to its destination, in the order of the address: UTM fields, the ad token, the promo code. */
export function landingParameters(
  {utm, erid, promoCode}: Pick<Link, 'utm' | 'erid' | 'promoCode'>,
  {promo}: Pick<ProgrammeLinks, 'promo'> = {},
): LandingParameter[] {
  return [
    ...UTM_FIELDS.flatMap((field) => parameter('utm', `utm_${field}`, utm?.[field])),
    ...parameter('erid', 'erid', erid),
    ...(promo?.parameter === undefined ? [] : parameter('promo', promo.parameter, promoCode)),
  ];
}

/** Where a visitor arrives. Parameters that the destination has already under these names give way. */
export function landingAddress(destination: string, parameters: readonly LandingParameter[]): string {
  return parameters.reduce((url, {name, value}) => setQuery(url, name, value), destination);
}

function parameter(mark: LandingMark, name: string, value: string | undefined): LandingParameter[] {
  return value ? [{mark, name, value}] : [];
}
