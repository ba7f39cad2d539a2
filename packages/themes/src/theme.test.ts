import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {ROLES, type Role, type Scheme} from './roles.js';
import {sampleBrands} from './sample-brands.js';
import {createTheme, defaultTheme, type Theme} from './theme.js';
import {tokenOf} from './tokens.js';

/** WCAG 2.2 relative luminance and contrast ratio, written out here so that the code does not judge itself. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function ratio(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const PLAIN: Role[] = ['surface', 'surface-raised', 'surface-sunken', 'hover'];
const SOFT: Role[] = ['accent-soft', 'positive-soft', 'warning-soft', 'negative-soft', 'calm-soft'];
const GROUNDS: Partial<Record<Role, {needed: number; on: Role[]}>> = {
  text: {needed: 4.5, on: [...PLAIN, ...SOFT, 'accent-soft-2']},
  'text-secondary': {needed: 4.5, on: [...PLAIN, ...SOFT]},
  'text-tertiary': {needed: 4.5, on: [...PLAIN, ...SOFT]},
  'accent-text': {needed: 4.5, on: [...PLAIN, ...SOFT]},
  'on-accent': {needed: 4.5, on: ['accent', 'accent-hover']},
  positive: {needed: 4.5, on: [...PLAIN, 'positive-soft']},
  warning: {needed: 4.5, on: [...PLAIN, 'warning-soft']},
  negative: {needed: 4.5, on: [...PLAIN, 'negative-soft']},
  calm: {needed: 4.5, on: [...PLAIN, 'calm-soft']},
  'accent-graphic': {needed: 3, on: PLAIN},
  previous: {needed: 3, on: ['surface', 'surface-raised', 'surface-sunken']},
  'line-control': {needed: 3, on: ['surface', 'surface-raised', 'surface-sunken']},
  focus: {needed: 3, on: [...PLAIN, 'accent-soft']},
  'positive-graphic': {needed: 3, on: PLAIN},
  'warning-graphic': {needed: 3, on: ['surface', 'surface-raised', 'surface-sunken']},
  'negative-graphic': {needed: 3, on: PLAIN},
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8].map((series) => [
      `chart-${series}`,
      {needed: 3, on: ['surface', 'surface-raised', 'surface-sunken']},
    ]),
  ),
};

const colourOf = (theme: Theme, scheme: Scheme, role: Role): string => theme[scheme][tokenOf(role)];
function lowest(theme: Theme, scheme: Scheme, role: Role, grounds: Role[]): number {
  const front = colourOf(theme, scheme, role);
  return Math.min(...grounds.map((ground) => ratio(front, colourOf(theme, scheme, ground))));
}

/** Everything in both schemes that cannot be read where it stands. */
function unreadable(theme: Theme): string[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    (Object.keys(GROUNDS) as Role[]).flatMap((role) => {
      const {needed, on} = GROUNDS[role]!;
      const found = lowest(theme, scheme, role, on);
      return found >= needed ? [] : [`${scheme} ${role} ${found.toFixed(2)}`];
    }),
  );
}

const hex = fc.integer({min: 0, max: 0xffffff}).map((number) => `#${number.toString(16).padStart(6, '0')}`);
const tint = fc.record({
  hue: fc.double({min: 0, max: 360, noNaN: true}),
  amount: fc.double({min: 0, max: 0.04, noNaN: true}),
});
const statedRoles = fc.dictionary(fc.constantFrom(...ROLES), hex, {maxKeys: 12});

describe('createTheme', () => {
  it('is readable with any accent', () => {
    fc.assert(
      fc.property(hex, fc.option(tint), (accent, maybeTint) => {
        const theme = createTheme({name: 'Any', accent, ...(maybeTint && {tint: maybeTint})});
        expect(theme.problems).to.deep.equal([]);
        expect(unreadable(theme)).to.deep.equal([]);
      }),
      {seed: 1, numRuns: 200},
    );
  });

  it('is readable whatever roles the brand states', () => {
    fc.assert(
      fc.property(hex, statedRoles, statedRoles, (accent, light, dark) => {
        expect(unreadable(createTheme({name: 'Any', accent, roles: {light, dark}}))).to.deep.equal([]);
      }),
      {seed: 1, numRuns: 200},
    );
  });

  for (const accent of ['#000000', '#ffffff', '#777777', '#ffff00', '#0000ff', '#ff0000', '#00ff00', '#3b82f6'])
    it(`is readable with ${accent}`, () => expect(unreadable(createTheme({name: 'Edge', accent}))).to.deep.equal([]));

  it('says what it corrected', () => {
    const theme = createTheme({
      name: 'Acme',
      accent: '#2c50cf',
      roles: {light: {'text-tertiary': '#999999', 'line-control': '#888888'}},
    });
    expect(theme.corrections).to.have.length(1);
    const [{ratio: measured, to, ...correction}] = theme.corrections as [Theme['corrections'][number]];
    expect(correction).to.deep.equal({
      role: 'text-tertiary',
      scheme: 'light',
      from: '#999999',
      on: 'accent-soft',
      needed: 4.5,
    });
    expect(measured).to.be.closeTo(2.52, 0.03);
    expect(theme.light['--kabinet-color-text-tertiary']).to.equal(to);
    expect(theme.light['--kabinet-color-line-control']).to.equal('#888888');
    expect(ratio(to, '#ffffff')).to.be.within(4.8, 5.3);
  });

  it('lets the fill of a button yield a little before its text changes sides', () => {
    const {light, corrections} = createTheme({name: 'Acme', accent: '#3b82f6'});
    expect(corrections.map(({role, scheme}) => `${scheme} ${role}`)).to.deep.equal(['light accent', 'dark accent']);
    expect(light['--kabinet-color-on-accent']).to.equal('#ffffff');
    expect(ratio(light['--kabinet-color-accent'], '#ffffff')).to.be.within(4.5, 4.7);
  });

  it('keeps a button visible on its page', () => {
    const {light} = createTheme({name: 'Acme', accent: '#ffffff'});
    expect(ratio(light['--kabinet-color-accent'], '#ffffff')).to.be.at.least(1.2);
  });

  it('never lowers the contrast of a button under the pointer', () => {
    fc.assert(
      fc.property(hex, (accent) => {
        const theme = createTheme({name: 'Any', accent});
        for (const scheme of ['light', 'dark'] as const) {
          const resting = lowest(theme, scheme, 'on-accent', ['accent']);
          expect(lowest(theme, scheme, 'on-accent', ['accent-hover'])).to.be.at.least(resting);
        }
      }),
      {seed: 1, numRuns: 100},
    );
  });

  it('gives eight series that differ', () => {
    for (const brand of Object.values(sampleBrands)) {
      const {light, dark} = createTheme(brand);
      for (const tokens of [light, dark]) {
        const series = ([1, 2, 3, 4, 5, 6, 7, 8] as const).map((number) => tokens[`--kabinet-chart-${number}`]);
        expect(new Set(series)).to.have.property('size', 8);
      }
      expect(light['--kabinet-chart-1']).to.equal(light['--kabinet-color-accent-graphic']);
    }
  });

  it('stays whole when the document is not', () => {
    const theme = createTheme({name: 'Acme', accent: 'url(x)', radius: Number.NaN});
    expect(theme.problems.map(({field}) => field)).to.deep.equal(['accent', 'radius']);
    expect(theme.light['--kabinet-color-accent']).to.equal('#2f55c4');
    expect(theme.light['--kabinet-radius-control']).to.equal('8px');
  });
});

describe('default theme', () => {
  it('needs no correction and has body text at 7 or more (AAA)', () => {
    const theme = defaultTheme();
    expect(theme.corrections).to.deep.equal([]);
    for (const scheme of ['light', 'dark'] as const) {
      expect(lowest(theme, scheme, 'text', [...PLAIN, ...SOFT, 'accent-soft-2'])).to.be.at.least(7);
      expect(lowest(theme, scheme, 'text-secondary', ['surface', 'surface-raised'])).to.be.at.least(7);
    }
  });

  it('leaves the fonts to the page', () => {
    expect(defaultTheme().light).not.to.have.any.keys('--kabinet-font-body', '--kabinet-font-heading');
    expect(defaultTheme().light['--kabinet-font-mono']).to.match(/^ui-monospace/);
  });

  it('is made once', () => expect(defaultTheme()).to.equal(defaultTheme()));
});

describe('sample brands', () => {
  /** Lowest contrast measured from painted pixels of the design's own pictures of these three brands. */
  const measured: [role: Role, on: Role[], values: [fintech: number[], gaming: number[], shop: number[]]][] = [
    [
      'text',
      ['surface', 'surface-sunken', 'hover', 'accent-soft', 'warning-soft'],
      [
        [15.04, 12.49],
        [15.23, 12.46],
        [14.96, 12.46],
      ],
    ],
    [
      'text-secondary',
      ['surface', 'surface-sunken', 'hover', 'warning-soft'],
      [
        [6.71, 7.25],
        [6.68, 7.24],
        [6.67, 7.25],
      ],
    ],
    [
      'text-tertiary',
      ['surface', 'surface-sunken', 'hover', 'accent-soft'],
      [
        [4.7, 5.67],
        [4.77, 5.41],
        [4.71, 5.66],
      ],
    ],
    [
      'positive',
      ['surface', 'surface-sunken', 'surface-raised', 'positive-soft'],
      [
        [6.2, 8.5],
        [6.2, 8.5],
        [6.2, 8.5],
      ],
    ],
    [
      'negative',
      ['surface', 'surface-sunken', 'surface-raised', 'negative-soft'],
      [
        [5.94, 7.34],
        [5.94, 7.34],
        [5.94, 7.34],
      ],
    ],
    [
      'accent-graphic',
      ['surface', 'surface-sunken', 'surface-raised'],
      [
        [6.27, 4.98],
        [3.23, 12.63],
        [5.25, 5.02],
      ],
    ],
    [
      'previous',
      ['surface', 'surface-raised'],
      [
        [3.38, 3.83],
        [3.38, 3.85],
        [3.33, 3.85],
      ],
    ],
    [
      'line-control',
      ['surface', 'surface-raised'],
      [
        [3.37, 3.27],
        [3.38, 3.25],
        [3.32, 3.24],
      ],
    ],
  ];
  for (const [role, on, values] of measured) {
    it(`have the designed contrast of ${role}`, () => {
      Object.values(sampleBrands).forEach((brand, index) => {
        const theme = createTheme(brand);
        const [light = 0, dark = 0] = values[index]!;
        expect(lowest(theme, 'light', role, on), `${brand.name} light`).to.be.closeTo(light, light * 0.04);
        expect(lowest(theme, 'dark', role, on), `${brand.name} dark`).to.be.closeTo(dark, dark * 0.04);
      });
    });
  }

  it('are readable without a correction', () => {
    for (const brand of Object.values(sampleBrands)) {
      const theme = createTheme(brand);
      expect(theme.corrections).to.deep.equal([]);
      expect(unreadable(theme)).to.deep.equal([]);
    }
  });

  it('come out in tokens', () => {
    const {light} = createTheme(sampleBrands.shop);
    expect(light).to.include({
      '--kabinet-color-scheme': 'light',
      '--kabinet-color-surface': '#fffdfa',
      '--kabinet-color-surface-raised': '#fffdfa',
      '--kabinet-color-accent': '#ad4a28',
      '--kabinet-color-on-accent': '#ffffff',
      '--kabinet-radius-control': '16px',
      '--kabinet-radius-widget': '24px',
      '--kabinet-radius-pill': '16px',
      '--kabinet-font-size-adjust': '0.52',
      '--kabinet-weight-heading': '560',
      '--kabinet-tracking-heading': '-0.008em',
      '--kabinet-density-row': '40px',
      '--kabinet-space-7': '32px',
      '--kabinet-type-caption': '12px/16px',
    });
    expect(createTheme(sampleBrands.gaming).light['--kabinet-radius-pill']).to.equal('8px');
  });
});
