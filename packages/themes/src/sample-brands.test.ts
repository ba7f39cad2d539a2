import {expect} from '@open-wc/testing';
import type {Role} from './roles.js';
import {sampleBrands} from './sample-brands.js';
import {lowest, unreadable} from './testing/readability.js';
import {createTheme} from './theme.js';

describe('sample brands', () => {
  /** Lowest contrast measured from painted pixels of the design's own pictures of the first three brands. */
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
      [sampleBrands.fintech, sampleBrands.gaming, sampleBrands.shop].forEach((brand, index) => {
        const theme = createTheme(brand);
        const [light = 0, dark = 0] = values[index]!;
        expect(lowest(theme, 'light', role, on), `${brand.name} light`).to.be.closeTo(light, light * 0.04);
        expect(lowest(theme, 'dark', role, on), `${brand.name} dark`).to.be.closeTo(dark, dark * 0.04);
      });
    });
  }

  it('are readable, with no change but of the accent in the other scheme', () => {
    const changed = Object.values(sampleBrands).map((brand) => {
      const theme = createTheme(brand);
      expect(theme.problems).to.deep.equal([]);
      expect(unreadable(theme)).to.deep.equal([]);
      return theme.corrections.map(({scheme, role}) => `${scheme} ${role}`);
    });
    const inDark = ['dark accent-graphic', 'dark accent-text'];
    expect(changed).to.deep.equal([inDark, [], inDark, inDark]);
  });

  it('look like nothing of each other', () => {
    const looks = Object.values(sampleBrands).map((brand) => createTheme(brand).light);
    for (const token of ['color-accent', 'ref-font-text', 'ref-radius', 'color-text'] as const)
      expect(new Set(looks.map((look) => look[`--kabinet-${token}`])), token).to.have.property('size', 4);
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
      '--kabinet-density-row': '48px',
      '--kabinet-ref-density-step': '4px',
      '--kabinet-button-padding': '12px',
      '--kabinet-button-primary-background': '#ad4a28',
      '--kabinet-motion-quick': '120ms cubic-bezier(0.2, 0, 0, 1)',
      '--kabinet-space-7': '32px',
      '--kabinet-type-caption-size': '12px',
      '--kabinet-type-caption-line': '16px',
      '--kabinet-type-figure-l-size': '28px',
      '--kabinet-type-figure-l-line': '36px',
    });
    expect(createTheme(sampleBrands.gaming).light['--kabinet-radius-pill']).to.equal('8px');
  });
});
