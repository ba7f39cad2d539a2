import {BRAND_SCHEMES, DENSITIES, type Brand, type BrandFont, type BrandRoles, type WidgetBrand} from './brand.js';
import {
  described,
  named,
  numberBetween,
  oneOf,
  section,
  text,
  wholeSection,
  type Check,
  type Fields,
  type JsonSchema,
} from './checks.js';
import {parseColour} from './colour.js';
import {parseFontFamily} from './font-family.js';
import {
  ADDRESS,
  COLOUR,
  FAMILIES,
  LONGEST_ADDRESS,
  LONGEST_COLOUR,
  LONGEST_FAMILIES,
  OPAQUE_COLOUR,
} from './patterns.js';
import {ROLES, type Role} from './roles.js';
import {WIDGETS, type WidgetName} from './widgets.js';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

const label = text('a text of 1 to 100 characters', {pattern: '\\S', longest: 100});
const schemaAddress = text('an address', {pattern: '', longest: LONGEST_ADDRESS});

const measured = (css: string): string | undefined => parseColour(css) && css;
const definitions = {
  address: text('an http(s) address or a path', {pattern: ADDRESS, longest: LONGEST_ADDRESS}),
  family: text('a list of font families', {pattern: FAMILIES, longest: LONGEST_FAMILIES}, parseFontFamily),
  colour: text('a colour: #rrggbb, rgb(), hsl() or oklch()', {pattern: COLOUR, longest: LONGEST_COLOUR}, measured),
  opaqueColour: text(
    'an opaque colour: #rrggbb, rgb(), hsl() or oklch()',
    {pattern: OPAQUE_COLOUR, longest: LONGEST_COLOUR},
    measured,
  ),
  radius: numberBetween(0, 32),
  density: oneOf(DENSITIES),
  weight: numberBetween(1, 1000),
};
const address = named('address', definitions.address);
const family = named('family', definitions.family);
const opaqueColour = named('opaqueColour', definitions.opaqueColour);
const colour = named('colour', definitions.colour);
const weight = named('weight', definitions.weight);

const schemeRoles = section(
  Object.fromEntries(
    ROLES.map((role): [Role, Check<string>] => [role, role === 'scrim' ? colour : opaqueColour]),
  ) as Fields<Record<Role, string>>,
);
const oneScheme = named('roles', schemeRoles);
const roles = section<BrandRoles>({light: oneScheme, dark: oneScheme});

const widget = section<WidgetBrand>({
  radius: named('radius', definitions.radius),
  density: named('density', definitions.density),
  roles,
});
const widgets = section(
  Object.fromEntries(WIDGETS.map((name) => [name, named('widget', widget)])) as Fields<Record<WidgetName, WidgetBrand>>,
);

const font = section<BrandFont>({
  family: described('Families of the text, as in CSS. Without it, the font of the page.', family),
  heading: described('Families of titles and of the one large figure. Without it, those of the text.', family),
  mono: described('Families of links and codes.', family),
  size: described('Size of the text in pixels; every other size follows it.', numberBetween(12, 20)),
  sizeAdjust: described('CSS font-size-adjust, for a family with a low x-height.', numberBetween(0.3, 0.8)),
  headingTracking: described('Letter spacing of headings in em.', numberBetween(-0.05, 0.05)),
});

/** How a brand document is read. `$schema` is there for editors and says nothing about the brand. */
export const brandDocument = section<Brand & {readonly $schema?: string}>({
  $schema: schemaAddress,
  name: described('The name of the operator.', label),
  logo: described(
    'Addresses of the logo for a light and for a dark ground.',
    wholeSection<NonNullable<Brand['logo']>>({light: address, dark: address}),
  ),
  accent: described('The one colour a brand must have. All others are derived from it.', opaqueColour),
  tint: described(
    'The hue of the greys in degrees and how much of it there is, as OKLCH chroma.',
    wholeSection<NonNullable<Brand['tint']>>({hue: numberBetween(0, 360), amount: numberBetween(0, 0.04)}),
  ),
  font,
  weights: described(
    'Font weights of titles and of figures.',
    section<NonNullable<Brand['weights']>>({heading: weight, figure: weight}),
  ),
  radius: described(
    'Corner of a control in pixels; every other corner follows it.',
    named('radius', definitions.radius),
  ),
  space: described('The unit of all spaces in pixels.', numberBetween(2, 8)),
  density: described('How close rows and controls stand.', named('density', definitions.density)),
  scheme: described('auto follows the page around the widget, then the system.', oneOf(BRAND_SCHEMES)),
  roles: described('Colours in place of derived ones; their contrast is checked like any other.', roles),
  widgets: described('What one widget has otherwise.', widgets),
});

/** The JSON Schema of a brand document, for editors and for checks before it is published. */
export function brandSchema(): JsonSchema {
  return {
    $schema: DIALECT,
    title: 'Kabinet brand',
    description: 'Everything an operator states about its look. All else is derived from it.',
    ...brandDocument.schema,
    required: ['name', 'accent'],
    $defs: {
      ...Object.fromEntries(Object.entries(definitions).map(([name, {schema}]) => [name, schema])),
      roles: schemeRoles.schema,
      widget: widget.schema,
    },
  };
}
