import type {Brand, BrandProblem, Density} from '../brand.js';
import {cssColour} from '../colour.js';
import {derivePalette} from '../palette.js';
import {parseBrand} from '../parse-brand.js';
import {ROLES, SCHEMES, tokenGroupOf, type Role, type Scheme} from '../roles.js';
import {DENSITY_STEP} from '../tokens/tokens.js';
import {WIDGETS} from '../widgets.js';
import type {Draft} from './import.js';
import type {FoundToken} from './read-document.js';
import {readColour, readFamilies, readNumber, readPixels} from './read-value.js';

type Tokens = ReadonlyMap<string, FoundToken>;
type Colours = Partial<Record<Role, string>>;

/**
 * The brand of a document that `toDesignTokens` wrote. A colour becomes a role of the brand only where the themes
 * would derive another, so that an untouched document gives back the short brand it came from.
 */
export function readOurs(
  tokens: Tokens,
  extension: Readonly<Record<string, unknown>>,
  problems: BrandProblem[],
): Draft {
  const read = reader(tokens, problems);
  const base = {
    ...pick(extension, ['name', 'accent', 'tint', 'scheme', 'logo']),
    ...(extension.accent === undefined && {accent: read('light.color.accent', readColour)}),
    font: {
      family: read('ref.font-text', readFamilies),
      heading: read('ref.font-heading', readFamilies),
      mono: read('ref.font-mono', readFamilies),
      size: read('ref.type-size', readPixels),
      sizeAdjust: read('font.size-adjust', readNumber),
      headingTracking: read('tracking.heading', readNumber),
    },
    weights: {heading: read('weight.heading', readNumber), figure: read('weight.figure', readNumber)},
    space: read('ref.space-unit', readPixels),
    radius: read('ref.radius', readPixels),
    density: read('ref.density-step', readDensity),
  };
  const {brand} = parseBrand({name: '-', ...base});
  const roles = fittingRoles(brand, (scheme) => coloursIn(read, scheme));
  return {...base, roles, widgets: widgetsIn(read, {...brand, roles})};
}

function widgetsIn(read: Read, brand: Brand): Draft {
  return Object.fromEntries(
    WIDGETS.map((widget) => [
      widget,
      {
        radius: read(`${widget}.ref.radius`, readPixels),
        density: read(`${widget}.ref.density-step`, readDensity),
        roles: fittingRoles(brand, (scheme) => coloursIn(read, scheme, widget)),
      },
    ]),
  );
}

function coloursIn(read: Read, scheme: Scheme, widget?: string): Colours {
  const group = widget ? `${scheme}.${widget}` : scheme;
  return Object.fromEntries(
    ROLES.map((role) => {
      const place = tokenGroupOf(role) === 'chart' ? role.replace('-', '.') : `color.${role}`;
      return [role, read(`${group}.${place}`, readColour)];
    }),
  );
}

/** What must be stated beside what the brand states already, so that it comes out in the colours wanted. */
function fittingRoles(brand: Brand, wanted: (scheme: Scheme) => Colours): NonNullable<Brand['roles']> {
  const roles = SCHEMES.map((scheme) => [scheme, missing(brand, scheme, wanted(scheme))] as const);
  return Object.fromEntries(roles.filter(([, stated]) => Object.keys(stated).length > 0));
}

function missing(brand: Brand, scheme: Scheme, wanted: Colours): Colours {
  const known = brand.roles?.[scheme];
  const stated: Colours = {};
  const derive = () => derivePalette({...brand, roles: {[scheme]: {...known, ...stated}}}, scheme).palette;
  let palette = derive();
  // In the order of painting, one after another: what follows from a stated colour need not be stated too.
  for (const role of [...ROLES, ...ROLES]) {
    const colour = wanted[role];
    if (colour === undefined || colour === cssColour(palette[role]) || colour === stated[role]) continue;
    stated[role] = colour;
    palette = derive();
  }
  return stated;
}

type Read = <T>(path: string, take: (value: unknown) => T | undefined) => T | undefined;

function reader(tokens: Tokens, problems: BrandProblem[]): Read {
  return (path, take) => {
    const token = tokens.get(path);
    const found = token && take(token.value);
    if (token && found === undefined) problems.push({field: path, message: 'cannot be read'});
    return found;
  };
}

function readDensity(value: unknown): Density | undefined {
  const step = readPixels(value);
  return (Object.keys(DENSITY_STEP) as Density[]).find((density) => DENSITY_STEP[density] === step);
}

function pick(from: Readonly<Record<string, unknown>>, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.filter((name) => Object.hasOwn(from, name)).map((name) => [name, from[name]]));
}
