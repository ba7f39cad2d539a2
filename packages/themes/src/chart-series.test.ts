import {expect} from '@open-wc/testing';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  modeLab65,
  parseHex,
  useMode,
  type Rgb,
} from 'culori/fn';
import * as fc from 'fast-check';
import {sampleBrands} from './sample-brands.js';
import {anyColour} from './testing/random-brands.js';
import {createTheme, defaultTheme, type Theme} from './theme.js';
import type {Scheme} from './roles.js';

useMode(modeLab65);
const difference = differenceCiede2000();
const EYES: Readonly<Record<string, (colour: Rgb) => Rgb>> = {
  'all cones': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

const seriesOf = (theme: Theme, scheme: Scheme): string[] =>
  ([1, 2, 3, 4, 5, 6, 7, 8] as const).map((number) => theme[scheme][`--kabinet-chart-${number}`]);

/** The smallest difference (CIEDE2000) that an eye sees between neighbours, and between any two. */
function closest(series: readonly string[], eye: (colour: Rgb) => Rgb): {neighbours: number; any: number} {
  const seen = series.map((css) => eye(parseHex(css)!));
  const differences = seen.flatMap((one, index) =>
    seen.slice(index + 1).map((other, further) => ({isNext: further === 0, value: difference(one, other)})),
  );
  const smallest = (of: typeof differences): number => Math.min(...of.map(({value}) => value));
  return {neighbours: smallest(differences.filter(({isNext}) => isNext)), any: smallest(differences)};
}

describe('series of a chart', () => {
  const themes = [defaultTheme(), ...Object.values(sampleBrands).map(createTheme)];
  for (const theme of themes)
    for (const scheme of ['light', 'dark'] as const)
      for (const [name, eye] of Object.entries(EYES))
        it(`of ${theme.brand.name} stay apart in ${scheme} with ${name}`, () => {
          const {neighbours, any} = closest(seriesOf(theme, scheme), eye);
          expect(neighbours).to.be.at.least(10);
          expect(any).to.be.at.least(8.5);
        });

  it('stay apart with any accent and any eye', () => {
    fc.assert(
      fc.property(anyColour, (accent) => {
        const theme = createTheme({name: 'Any', accent});
        for (const scheme of ['light', 'dark'] as const)
          for (const eye of Object.values(EYES)) {
            const {neighbours, any} = closest(seriesOf(theme, scheme), eye);
            expect(neighbours).to.be.at.least(9);
            expect(any).to.be.at.least(7);
          }
      }),
      {seed: 1, numRuns: 100},
    );
  });

  it('begin with the accent as a graphic', () => {
    const {light} = createTheme(sampleBrands.shop);
    expect(light['--kabinet-chart-1']).to.equal(light['--kabinet-color-accent-graphic']);
  });
});
