import * as fc from 'fast-check';
import type {Brand} from '../brand.js';
import {ROLES} from '../roles.js';
import {WIDGETS} from '../widgets.js';

export const anyColour = fc
  .integer({min: 0, max: 0xffffff})
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
export const anyTint = fc.record({
  hue: fc.double({min: 0, max: 360, noNaN: true}),
  amount: fc.double({min: 0, max: 0.04, noNaN: true}),
});
const statedRoles = fc.dictionary(fc.constantFrom(...ROLES), anyColour, {maxKeys: 12});
export const anyRoles = fc.record({light: statedRoles, dark: statedRoles});

/** Whatever a brand may state of colours, of one widget too. */
export const anyBrand: fc.Arbitrary<Brand> = fc.record(
  {
    name: fc.constant('Any'),
    accent: anyColour,
    tint: anyTint,
    roles: anyRoles,
    widgets: fc.dictionary(fc.constantFrom(...WIDGETS), fc.record({roles: anyRoles}), {maxKeys: 1}),
  },
  {requiredKeys: ['name', 'accent']},
);
