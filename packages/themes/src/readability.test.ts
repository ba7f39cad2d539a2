import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {lowest, unreadable} from './testing/readability.js';
import {anyBrand, anyColour, anyTint} from './testing/random-brands.js';
import {createTheme} from './theme.js';
import {WIDGETS} from './widgets.js';

const ACCENTS = 200;

describe('every theme', () => {
  it(`can be read with any of ${ACCENTS} accents, in both schemes`, () => {
    fc.assert(
      fc.property(anyColour, fc.option(anyTint), (accent, tint) => {
        const theme = createTheme({name: 'Any', accent, ...(tint && {tint})});
        expect(theme.problems).to.deep.equal([]);
        expect(unreadable(theme)).to.deep.equal([]);
      }),
      {seed: 3, numRuns: ACCENTS},
    );
  });

  it('can be read whatever roles the brand states, of one widget too', () => {
    fc.assert(
      fc.property(anyBrand, (brand) => {
        const theme = createTheme(brand);
        expect(unreadable(theme)).to.deep.equal([]);
        for (const widget of WIDGETS) expect(unreadable(theme, widget)).to.deep.equal([]);
      }),
      {seed: 3, numRuns: 100},
    );
  });

  for (const accent of [
    '#000000',
    '#ffffff',
    '#777777',
    '#ffff00',
    '#0000ff',
    '#ff0000',
    '#00ff00',
    '#3b82f6',
    '#ffe600',
  ])
    it(`can be read with ${accent}`, () => expect(unreadable(createTheme({name: 'Edge', accent}))).to.deep.equal([]));

  it('can be read with a ground that leaves room for black alone', () => {
    const theme = createTheme({name: 'Edge', accent: '#000000', roles: {light: {'surface-sunken': '#000000'}}});
    expect(unreadable(theme)).to.deep.equal([]);
  });

  it('never lowers the contrast of a button under the pointer', () => {
    fc.assert(
      fc.property(anyColour, (accent) => {
        const theme = createTheme({name: 'Any', accent});
        for (const scheme of ['light', 'dark'] as const) {
          const resting = lowest(theme, scheme, 'on-accent', ['accent']);
          expect(lowest(theme, scheme, 'on-accent', ['accent-hover'])).to.be.at.least(resting);
        }
      }),
      {seed: 1, numRuns: 100},
    );
  });
});
