import {carriedOf, checkDestination} from '@kabinet/contract';
import type {BackendError, DestinationProblem, FieldProblem, LinkDraft, Offer, Programme, Utm} from '@kabinet/contract';

/** What stands in the fields. */
export interface BuilderValues {
  /** The chosen offer; without one, the first that there is. */
  readonly offer: string | undefined;
  readonly destination: string;
  readonly name: string;
  /** A short code of the partner's own; empty for one of chance. */
  readonly code: string;
  /** By slot. */
  readonly subIds: Readonly<Record<string, string>>;
  readonly utm: Readonly<Utm>;
  /** The token of Russian ad labelling. */
  readonly erid: string;
  /** One of the partner's own; empty for none. */
  readonly promoCode: string;
  /** Separated by commas. */
  readonly tags: string;
}

export const EMPTY_VALUES: BuilderValues = {
  offer: undefined,
  destination: '',
  name: '',
  code: '',
  subIds: {},
  utm: {},
  erid: '',
  promoCode: '',
  tags: '',
};

/** Where the link will lead, as far as the field tells. */
export type DestinationState =
  /** Nothing is typed: the offer's own page. */
  | {readonly kind: 'own'; readonly url: string}
  /** What is typed may still become an address that is allowed. */
  | {readonly kind: 'unfinished'}
  | {readonly kind: 'good'; readonly url: string}
  | {readonly kind: 'bad'; readonly reason: DestinationProblem; readonly host: string};

/** An address is told to be wrong once it is: `https://sho` is not, as long as somebody is typing it. */
export function destinationState(input: string, offer: Offer, isTyping: boolean): DestinationState {
  const check = checkDestination(input, offer.allowedHosts);
  if (check.ok) return {kind: 'good', url: check.url};
  if (check.reason === 'empty') return {kind: 'own', url: offer.destination};
  if (isTyping && isBeginning(input.trim())) return {kind: 'unfinished'};
  return {kind: 'bad', reason: check.reason, host: check.host ?? ''};
}

/** The scheme and the host are not complete before something follows them. */
function isBeginning(text: string): boolean {
  return 'https://'.startsWith(text.toLowerCase()) || /^https:\/\/[^/?#\\@\s]*$/i.test(text);
}

/** What is sent: the address as the check wrote it out, nothing that is empty or that the programme does not take. */
export function draftOf(values: BuilderValues, programme: Pick<Programme, 'id' | 'links'>, offer: Offer): LinkDraft {
  const [name, code] = [values.name.trim(), values.code.trim()];
  const check = checkDestination(values.destination, offer.allowedHosts);
  const subIds = filledIn(values.subIds);
  return {
    programme: programme.id,
    offer: offer.id,
    ...(check.ok && {destination: check.url}),
    ...(name && {name}),
    ...(code && {code}),
    ...(Object.keys(subIds).length > 0 && {subIds}),
    ...carriedIn(values, programme),
  };
}

/** What the link adds to its destination, of what its programme offers. */
export function carriedIn(
  {utm, erid, promoCode}: BuilderValues,
  {links = {}}: Pick<Programme, 'links'>,
): Pick<LinkDraft, 'utm' | 'erid' | 'promoCode'> {
  const isOffered = links.promo?.codes.some(({code}) => code === promoCode);
  return carriedOf({
    utm: links.utm ? utm : {},
    erid: links.erid ? erid.trim() : '',
    promoCode: isOffered ? promoCode : '',
  });
}

/** Sub-ids without those that are empty. */
export function filledIn(subIds: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(subIds)
      .map(([slot, value]) => [slot, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  );
}

/** What the server found wrong, by the field it belongs to, and what belongs to none that is shown. */
export interface PlacedProblems {
  readonly byField: ReadonlyMap<string, readonly FieldProblem[]>;
  readonly others: readonly FieldProblem[];
}

/** A code of the partner's own as the contract has it: letters and digits, hyphens inside. */
export function isCode(code: string): boolean {
  return /^[a-z\d](?:[a-z\d-]{1,38}[a-z\d])$/i.test(code);
}

/** A token as the ad registry gives them out: Latin letters and digits. */
export function isErid(erid: string): boolean {
  return /^[\w-]{4,100}$/.test(erid);
}

export const NO_PROBLEMS: PlacedProblems = {byField: new Map(), others: []};

/** Fields are named as in the draft (`destination`, `utm/source`), sub-ids by their slot, any of the tags as `tags`. */
export function placeProblems({fields}: Pick<BackendError, 'fields'>, shown: readonly string[]): PlacedProblems {
  const byField = new Map<string, FieldProblem[]>();
  const others: FieldProblem[] = [];
  for (const problem of fields) {
    const field = problem.pointer.replace(/^\/(subIds\/)?/, '').replace(/^tags\/.*$/, 'tags');
    if (shown.includes(field)) byField.set(field, [...(byField.get(field) ?? []), problem]);
    else others.push(problem);
  }
  return {byField, others};
}

/** Once a field is edited, what the server said of it is said of something else. */
export function withoutField({byField, others}: PlacedProblems, field: string): PlacedProblems {
  return {byField: new Map([...byField].filter(([name]) => name !== field)), others};
}

/** An address cut in two where the host ends. The scheme is told only when it is not the usual one. */
export interface AddressParts {
  readonly host: string;
  readonly path: string;
}

/** `https://shop.example/a?b` is `shop.example` and `/a?b`. What is no address stays whole. */
export function addressParts(address: string): AddressParts {
  const [, scheme = '', host = '', path = ''] = /^(https?:\/\/)([^/?#]*)(.*)$/i.exec(address) ?? [];
  if (!host) return {host: address, path: ''};
  return {host: scheme.toLowerCase() === 'https://' ? host : scheme + host, path: path === '/' ? '' : path};
}

/** What stands before the code in the addresses of the partner's links: `https://go.shop.example/r/`. */
export function addressBeforeCode(links: readonly {url: string; code: string}[]): string | undefined {
  const known = links.find(({url, code}) => code !== '' && url.endsWith(code));
  return known?.url.slice(0, -known.code.length);
}
