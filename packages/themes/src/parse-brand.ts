import {BRAND_SCHEMES, DENSITIES, type Brand, type BrandFont, type BrandProblem} from './brand.js';
import {numberBetween, oneOf, section, text, wholeSection, type Check, type Fields} from './checks.js';
import {parseColour} from './colour.js';
import {DEFAULT_BRAND} from './default-brand.js';
import {parseFontFamily} from './font-family.js';
import {ROLES, type Role} from './roles.js';

/** The field of a problem with the document as a whole. */
const WHOLE = 'brand';

/**
 * Reads a brand document of any origin. A field that cannot be taken is ignored and named among the problems;
 * without a name or an accent the default brand's stand in. Never throws.
 */
export function parseBrand(input: unknown): {brand: Brand; problems: BrandProblem[]} {
  const problems: BrandProblem[] = [];
  const report = (field: string, message: string): void => void problems.push({field: field || WHOLE, message});
  let found: Partial<Brand> = {};
  try {
    found = brandDocument(input, '', report) ?? {};
  } catch {
    // A live object may have accessors that throw; a document has none.
    report(WHOLE, 'cannot be read');
  }
  for (const field of ['name', 'accent'] as const) {
    const isReported = problems.some((problem) => problem.field === field || problem.field === WHOLE);
    if (found[field] === undefined && !isReported) report(field, 'is missing');
  }
  return {brand: {name: DEFAULT_BRAND.name, accent: DEFAULT_BRAND.accent, ...found}, problems};
}

const label = text('a text of 1 to 100 characters', (words) =>
  words.length >= 1 && words.length <= 100 ? words : undefined,
);

const address = text('an http(s) address or a path', (url) => {
  const resolved =
    url.length <= 2048 && URL.canParse(url, 'https://page.invalid') && new URL(url, 'https://page.invalid');
  return resolved && /^https?:$/.test(resolved.protocol) ? url : undefined;
});

const family = text('a list of font families', parseFontFamily);

const opaqueColour = text('an opaque colour: #rrggbb, rgb(), hsl() or oklch()', (css) =>
  parseColour(css)?.alpha === 1 ? css : undefined,
);

const anyColour = text('a colour: #rrggbb, rgb(), hsl() or oklch()', (css) => (parseColour(css) ? css : undefined));

const roleFields = Object.fromEntries(
  ROLES.map((role): [Role, Check<string>] => [role, role === 'scrim' ? anyColour : opaqueColour]),
) as Fields<Record<Role, string>>;

const brandDocument = section<Brand>({
  name: label,
  logo: wholeSection<NonNullable<Brand['logo']>>({light: address, dark: address}),
  accent: opaqueColour,
  tint: wholeSection<NonNullable<Brand['tint']>>({hue: numberBetween(0, 360), amount: numberBetween(0, 0.04)}),
  font: section<BrandFont>({
    family,
    heading: family,
    mono: family,
    sizeAdjust: numberBetween(0.3, 0.8),
    headingTracking: numberBetween(-0.05, 0.05),
  }),
  weights: section<NonNullable<Brand['weights']>>({heading: numberBetween(1, 1000), figure: numberBetween(1, 1000)}),
  radius: numberBetween(0, 32),
  density: oneOf(DENSITIES),
  scheme: oneOf(BRAND_SCHEMES),
  roles: section<NonNullable<Brand['roles']>>({light: section(roleFields), dark: section(roleFields)}),
});
