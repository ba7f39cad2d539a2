import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {unreadable} from './testing/readability.js';
import {anyBrand} from './testing/random-brands.js';
import {createTheme} from './theme.js';
import {WIDGETS} from './widgets.js';

describe('every theme of five thousand', () => {
  for (let part = 0; part < 10; part++)
    it(`can be read, part ${part + 1}`, () => {
      fc.assert(
        fc.property(anyBrand, (brand) => {
          const theme = createTheme(brand);
          for (const widget of [undefined, ...WIDGETS]) expect(unreadable(theme, widget)).to.deep.equal([]);
        }),
        {seed: 1000 + part, numRuns: 500},
      );
    }).timeout(120_000);
});
