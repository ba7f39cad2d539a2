import type {BrandProblem} from '../brand.js';
import {luminance} from '../contrast.js';
import {parseColour} from '../colour.js';
import {SCHEMES, type Role, type Scheme} from '../roles.js';
import {ACCENT_NAMES, FAMILY_NAMES, normalised, ROLE_NAMES, SIZE_NAMES} from './foreign-names.js';
import type {Draft} from './import.js';
import type {FoundToken} from './read-document.js';
import {readColour, readFamilies, readPixels} from './read-value.js';

type Tokens = ReadonlyMap<string, FoundToken>;
type Index = ReadonlyMap<string, FoundToken>;

/** Below this luminance of its ground, a document that has one scheme has the dark one. */
const DARK_GROUND = 0.18;

/** A brand out of tokens with the names that others use: what is not found is left to the themes. */
export function readForeign(tokens: Tokens, problems: BrandProblem[]): Draft {
  const index = indexOf(tokens);
  const take = <T>(
    names: readonly string[],
    read: (value: unknown) => T | undefined,
    scheme?: Scheme,
  ): T | undefined => {
    const token = names.map((name) => index.get(keyOf(name, scheme))).find((found) => found !== undefined);
    const found = token && read(token.value);
    if (token && found === undefined) problems.push({field: token.path, message: 'cannot be read'});
    return found;
  };
  const accent =
    take(ACCENT_NAMES, readColour) ?? take(ACCENT_NAMES, readColour, 'light') ?? take(ACCENT_NAMES, readColour, 'dark');
  if (accent === undefined) problems.push({field: 'color.accent', message: 'is missing, under any of its usual names'});

  const plain = rolesOf(take, undefined);
  const ground = parseColour(plain.surface ?? '');
  const isDark = ground !== undefined && luminance(ground) < DARK_GROUND;
  const roles = Object.fromEntries(
    SCHEMES.map((scheme) => [scheme, {...((scheme === 'dark') === isDark && plain), ...rolesOf(take, scheme)}]),
  );
  return {
    accent,
    font: {
      family: take(FAMILY_NAMES.family, readFamilies),
      heading: take(FAMILY_NAMES.heading, readFamilies),
      mono: take(FAMILY_NAMES.mono, readFamilies),
      size: take(SIZE_NAMES.size, readPixels),
    },
    radius: take(SIZE_NAMES.radius, readPixels),
    space: take(SIZE_NAMES.space, readPixels),
    scheme: isDark && Object.keys(roles.light ?? {}).length === 0 ? 'dark' : undefined,
    roles,
  };
}

type Take = <T>(names: readonly string[], read: (value: unknown) => T | undefined, scheme?: Scheme) => T | undefined;

function rolesOf(take: Take, scheme: Scheme | undefined): Partial<Record<Role, string>> {
  return Object.fromEntries(
    Object.entries(ROLE_NAMES).flatMap(([role, names]) => {
      const colour = take(names, readColour, scheme);
      return colour === undefined ? [] : [[role, colour]];
    }),
  );
}

const keyOf = (name: string, scheme: Scheme | undefined): string => `${scheme ?? ''} ${name}`;

function indexOf(tokens: Tokens): Index {
  const index = new Map<string, FoundToken>();
  for (const token of tokens.values()) {
    const {name, scheme} = normalised(token.path);
    const key = keyOf(name, scheme);
    if (!index.has(key)) index.set(key, token);
  }
  return index;
}
