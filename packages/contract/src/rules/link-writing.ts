import {checkDestination, DESTINATION_MAX_LENGTH} from '../destination.js';
import type {SubIds} from '../identifiers.js';
import {landingAddress, landingParameters} from '../landing.js';
import type {Link} from '../links.js';
import type {ProgrammeLinks} from '../programme-links.js';
import {conflict, invalid} from '../refusals.js';
import {filledUtm, MOST_UTM_TEMPLATES, UTM_FIELDS} from '../utm.js';
import type {Utm, UtmTemplate} from '../utm.js';

/** The destination as it is kept. @throws {BackendError} `validation` when links of the offer may not lead there. */
export function allowedDestination(destination: string, hosts: readonly string[]): string {
  const check = checkDestination(destination, hosts);
  if (check.ok) return check.url;
  const where = check.host === undefined ? '' : ` It leads to ${check.host}.`;
  throw invalid('/destination', check.reason, `A link of this offer may not lead there.${where}`);
}

/**
 * @param used Links of the partner that are not archived.
 * @param quota The most there may be of them; null is no limit.
 * @throws {BackendError} `conflict` when there is no room for one more.
 */
export function requireRoom(used: number, quota: number | null): void {
  if (quota === null || used < quota) return;
  throw conflict('quota_reached', `${quota} links are in use, and no more are allowed.`);
}

/** Only the slots that hold something. */
export function filledSubIds(subIds: SubIds = {}): SubIds {
  return Object.fromEntries(Object.entries(subIds).filter(([, value]) => value !== ''));
}

/** What a link carries to its destination; what it does not carry is left out. */
export type Carried = Pick<Link, 'utm' | 'erid' | 'promoCode'>;

/** What a link carries after a change: what the change does not name stays. */
export function changedCarried(before: Carried, {utm, erid, promoCode}: Carried): Carried {
  return carriedOf({
    utm: utm ?? before.utm,
    erid: erid ?? before.erid,
    promoCode: promoCode ?? before.promoCode,
  });
}

/** Without what is empty. */
export function carriedOf({utm, erid, promoCode}: Carried): Carried {
  const filled = filledUtm(utm);
  return {
    ...(Object.keys(filled).length > 0 && {utm: filled}),
    ...(erid && {erid}),
    ...(promoCode && {promoCode}),
  };
}

/**
 * What is given must be among what the programme offers; what a link carries already may stay.
 * @throws {BackendError} `validation`, naming the field.
 */
export function requireOffered(given: Carried, offered: ProgrammeLinks = {}): void {
  const utmField = UTM_FIELDS.find((field) => given.utm?.[field]);
  if (utmField && !offered.utm) throw invalid(`/utm/${utmField}`, 'not_offered', 'This programme takes no UTM fields.');
  if (given.erid && !offered.erid) throw invalid('/erid', 'not_offered', 'This programme takes no ad token.');
  if (given.promoCode && !offered.promo?.codes.some(({code}) => code === given.promoCode)) {
    throw invalid('/promoCode', 'unknown_promo_code', 'There is no such promo code of this partner.');
  }
}

/** @throws {BackendError} `validation` when the address with all that the link adds is longer than an address may be. */
export function requireShortLanding(destination: string, carried: Carried, offered?: ProgrammeLinks): void {
  if (landingAddress(destination, landingParameters(carried, offered)).length <= DESTINATION_MAX_LENGTH) return;
  throw invalid(
    '/destination',
    'too_long',
    `With all that is added to it, it passes ${DESTINATION_MAX_LENGTH} characters.`,
  );
}

/** Templates after one is saved, by name. @throws {BackendError} `conflict` when there is no room for one more. */
export function templatesWith(
  templates: readonly UtmTemplate[],
  {name, utm, savedAt}: {name: string; utm: Utm; savedAt: string},
): UtmTemplate[] {
  const others = templates.filter((template) => template.name !== name);
  const filled = filledUtm(utm);
  if (Object.keys(filled).length === 0) return others;
  if (others.length >= MOST_UTM_TEMPLATES) throw conflict('too_many_templates', 'Forget a template to save another.');
  return [...others, {name, utm: filled, savedAt}].sort(byName);
}

function byName(a: UtmTemplate, b: UtmTemplate): number {
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}
