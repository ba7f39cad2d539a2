import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import {brandSchema} from './brand-document.js';
import {GENERIC_FAMILIES} from './patterns.js';
import {parseBrand} from './parse-brand.js';
import {ROLES} from './roles.js';
import {sampleBrands} from './sample-brands.js';
import {WIDGETS} from './widgets.js';

const validate = new Ajv2020({strict: true, allErrors: false}).compile(brandSchema());

/** The schema and the parser, of one mind: the document is taken whole, or both find something to say. */
function agree(document: unknown): boolean {
  const isValid = validate(document);
  assert.equal(isValid, parseBrand(document).problems.length === 0, JSON.stringify(document));
  return isValid;
}

const least = {name: 'A', accent: '#000000'};

test('the samples are valid', () => {
  for (const brand of Object.values(sampleBrands)) assert.ok(agree(brand));
  assert.ok(agree({$schema: './brand.schema.json', ...least}));
});

test('what stands in the schema is refused by both', () => {
  for (const wrong of [
    {},
    [],
    null,
    'brand',
    {name: 'A'},
    {...least, colour: '#fff'},
    {...least, radius: '8px'},
    {...least, density: 'cosy'},
    {...least, tint: {hue: 1}},
    {...least, logo: {light: '/a.svg'}},
    {...least, roles: {light: {headline: '#000'}}},
    {...least, widgets: {stats: {accent: '#000'}}},
    {...least, widgets: {login: {}}},
    {...least, space: 9},
    {...least, font: {size: 11}},
  ])
    assert.equal(agree(wrong), false);
});

const pieces = (...words: string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...words), {maxLength: 12}).map((found) => found.join(''));
const number = pieces('0', '1', '5', '100', '.', '-', '+', '%', 'deg', ' ');
const colours = fc.oneof(
  pieces('#', 'f', 'F', '0', 'a9', 'g', ' '),
  fc
    .tuple(
      fc.constantFrom('rgb', 'RGBA', 'hsl', 'hsla', 'oklch', 'oklcha', 'hwb'),
      fc.array(number, {minLength: 3, maxLength: 4}),
      fc.constantFrom(' ', ',', ', ', ' / '),
      fc.constantFrom('', ' / 1', ' / 0.5', ' / 100%', ', 1.0', '/1'),
    )
    .map(([space, parts, gap, alpha]) => `${space}(${parts.join(gap)}${alpha})`),
  pieces('rgb(', 'hsl(', 'oklch(', '1', '50%', ' ', ',', '/', ')', 'deg'),
  fc.string(),
);
const families = pieces(
  'Inter',
  'Ёлка',
  'inherit',
  'INITIAL',
  ...GENERIC_FAMILIES,
  ' ',
  ',',
  ', ',
  "'",
  '"',
  ';',
  'url(',
  '-',
  '.',
);
const addresses = fc.oneof(
  pieces('http', 's', ':', '//', '/', '\\', 'a.example', 'javascript', 'data', '?', '#', ' ', '\t', '..'),
  fc.webUrl(),
  fc.string(),
);

test('schema and parser agree on any text in any field', () => {
  let valid = 0;
  fc.assert(
    fc.property(
      colours,
      families,
      addresses,
      fc.constantFrom(...ROLES),
      fc.constantFrom(...WIDGETS),
      (colour, family, url, role, widget) => {
        for (const document of [
          {...least, accent: colour},
          {...least, name: colour},
          {...least, font: {family}},
          {...least, logo: {light: url, dark: '/b.svg'}},
          {...least, roles: {dark: {[role]: colour}}},
          {...least, widgets: {[widget]: {roles: {light: {scrim: colour}}}}},
        ])
          valid += agree(document) ? 1 : 0;
      },
    ),
    {seed: 1, numRuns: 3000},
  );
  assert.ok(valid > 4000, `${valid} were valid`);
});

test('schema and parser agree on any document', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.constantFrom('name', 'radius', 'density', 'scheme', 'font', 'roles', 'widgets', 'weights', 'x'),
      (json, field) => {
        const anything: unknown = JSON.parse(json);
        agree(anything);
        agree({...least, [field]: anything});
      },
    ),
    {seed: 1, numRuns: 1000},
  );
});
