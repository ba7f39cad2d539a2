import type {CurrencyDeclaration} from '@kabinet/contract';
import type {BrandScheme} from '@kabinet/themes';
import type {HeadingLevel, HostHooks} from './options.js';

/*
 * What a page without a compiler may give in the place of an option. What cannot be used counts as not given;
 * `option-faults.ts` says so.
 */

export const SCHEMES = ['auto', 'light', 'dark'] as const;

export const HOOKS = [
  'navigate',
  'onSessionExpired',
  'support',
  'onError',
  'reviewDestination',
  'stepUp',
] as const satisfies (keyof HostHooks)[];

export function schemeIn(given: unknown): BrandScheme | undefined {
  return SCHEMES.find((scheme) => scheme === given);
}

/** A level is a whole number from 1 to 6; an attribute says it in digits. */
export function levelIn(given: unknown): HeadingLevel | undefined {
  const level = Math.trunc(Number(given));
  return level >= 1 && level <= 6 ? (level as HeadingLevel) : undefined;
}

export function currenciesIn(given: unknown): readonly CurrencyDeclaration[] {
  return Array.isArray(given) ? given.filter(isCurrency) : [];
}

export function isCurrency(given: Partial<CurrencyDeclaration> | undefined | null): given is CurrencyDeclaration {
  const {code, digits} = given ?? {};
  return typeof code === 'string' && Number.isInteger(digits) && digits! >= 0 && digits! <= 18;
}

export function hooksIn(given: HostHooks): Readonly<HostHooks> {
  return Object.fromEntries(
    HOOKS.filter((name) => typeof given[name] === 'function').map((name) => [name, given[name]]),
  );
}
