import type {RuntimeOptions} from './options.js';
import {isCurrency, levelIn, schemeIn, SCHEMES} from './usable-options.js';

type Judge = (value: never) => string | undefined;

const SIMPLE_LANGUAGE = /^[a-z]{2,3}$/;

/** What each option must be; undefined where it is that. */
const JUDGES: Readonly<Record<keyof RuntimeOptions, Judge>> = {
  backend: () => undefined,
  theme: () => undefined,
  scheme: (value: unknown) => (schemeIn(value) ? undefined : `is none of ${SCHEMES.join(', ')}.`),
  locale: (value: unknown) => (isLocale(value) ? undefined : 'is no language tag such as ru, en or en-US.'),
  texts: judgeTexts,
  programme: (value: unknown) => (typeof value === 'string' ? undefined : 'is not the id of a programme.'),
  currencies: (value: unknown) =>
    Array.isArray(value) && value.every(isCurrency) ? undefined : 'is not a list of {code, digits}.',
  headingLevel: (value: unknown) => (levelIn(value) ? undefined : 'is not from 1 to 6.'),
  storage: (value: unknown) =>
    value === null || isStorage(value) ? undefined : 'has no getItem and setItem; null keeps nothing.',
  debug: (value: unknown) => (typeof value === 'boolean' ? undefined : 'is neither true nor false.'),
  navigate: judgeHook,
  onSessionExpired: judgeHook,
  support: judgeHook,
  onError: judgeHook,
  reviewDestination: judgeHook,
  stepUp: judgeHook,
};

/** Which options cannot be used, and why: one sentence each, the name first. */
export function faultsOf(options: object): string[] {
  return Object.entries(options).flatMap(([name, value]: [string, unknown]) => {
    if (value === undefined) return [];
    if (!Object.hasOwn(JUDGES, name)) return `${name} is no option.${meantBy(name)}`;
    const fault = JUDGES[name as keyof RuntimeOptions](value as never);
    return fault === undefined ? [] : `${name} ${fault}`;
  });
}

const said = new Set<string>();

/** Tells the console once of each: a page that changes its language does not want to hear of its scheme again. */
export function warnOfFaults(options: object): void {
  for (const fault of faultsOf(options)) {
    if (said.has(fault)) continue;
    said.add(fault);
    console.warn(`kabinet: option ${fault}`);
  }
}

function isLocale(value: unknown): boolean {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function judgeTexts(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return 'is not an object of languages.';
  for (const [language, texts] of Object.entries(value) as [string, unknown][]) {
    if (!SIMPLE_LANGUAGE.test(language)) return `names "${language}" where a language such as ru or en is expected.`;
    if (typeof texts !== 'object' || texts === null) return `has no texts by key in ${language}.`;
    const wrong = Object.entries(texts).find(([, text]) => typeof text !== 'string');
    if (wrong) return `has no text in ${language}.${wrong[0]}.`;
  }
  return undefined;
}

function judgeHook(value: unknown): string | undefined {
  return typeof value === 'function' ? undefined : 'is not a function.';
}

function isStorage(value: unknown): boolean {
  const {getItem, setItem} = Object(value) as Partial<Storage>;
  return typeof getItem === 'function' && typeof setItem === 'function';
}

/** The option with the most letters in the same places, from the beginning or from the end. */
function meantBy(name: string): string {
  const close = Object.keys(JUDGES).find((option) => isClose(option, name));
  return close === undefined ? '' : ` Is ${close} meant?`;
}

/** Whether one letter more, less or other makes the one of the other. */
function isClose(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end <= 1;
}
