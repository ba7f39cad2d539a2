import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {DEFAULT_BRAND} from '../default-brand.js';
import type {Brand} from '../brand.js';
import {sampleBrands} from '../sample-brands.js';
import {anyBrand} from '../testing/random-brands.js';
import {createTheme} from '../theme.js';
import {toDesignTokens} from './export.js';
import {fromDesignTokens} from './import.js';

/** As a file would carry it. */
const written = (brand: Brand): Record<string, unknown> =>
  JSON.parse(JSON.stringify(toDesignTokens(createTheme(brand)))) as Record<string, unknown>;

const at = (document: Record<string, unknown>, path: string): unknown =>
  path.split('.').reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], document);

describe('design tokens', () => {
  it('are written in the format of 2025.10', () => {
    const document = written(sampleBrands.shop);
    const {$description: _words, ...accent} = at(document, 'light.color.accent') as Record<string, unknown>;
    expect(accent).to.deep.equal({
      $type: 'color',
      $value: {colorSpace: 'srgb', components: [0.6784, 0.2902, 0.1569], alpha: 1, hex: '#ad4a28'},
    });
    expect(at(document, 'dark.color.scrim.$value')).to.include({alpha: 0.66});
    expect(at(document, 'ref.space-unit')).to.deep.include({$type: 'dimension', $value: {value: 4, unit: 'px'}});
    expect(at(document, 'space.4.$value')).to.deep.equal({value: 16, unit: 'px'});
    expect(at(document, 'ref.font-heading')).to.deep.include({
      $type: 'fontFamily',
      $value: ['Literata Variable', 'Literata', 'PT Serif', 'Charter', 'Georgia', 'serif'],
    });
    expect(at(document, 'weight.heading')).to.deep.include({$type: 'fontWeight', $value: 560});
    expect(at(document, 'ref.motion-quick')).to.deep.include({$type: 'duration', $value: {value: 120, unit: 'ms'}});
    expect(at(document, 'ref.motion-easing')).to.deep.include({$type: 'cubicBezier', $value: [0.2, 0, 0, 1]});
    expect(at(document, 'motion.quick')).to.deep.include({
      $type: 'transition',
      $value: {
        duration: '{ref.motion-quick}',
        delay: {value: 0, unit: 'ms'},
        timingFunction: '{ref.motion-easing}',
      },
    });
    expect(at(document, 'light.shadow.float.$value')).to.have.length(3);
    expect(at(document, 'dark.shadow.float.$value.1')).to.deep.equal({
      color: {colorSpace: 'srgb', components: [0, 0, 0], alpha: 0.4, hex: '#000000'},
      offsetX: {value: 0, unit: 'px'},
      offsetY: {value: 4, unit: 'px'},
      blur: {value: 10, unit: 'px'},
      spread: {value: -2, unit: 'px'},
    });
  });

  it('are aliases where one says the same as another', () => {
    const document = written(sampleBrands.shop);
    expect(at(document, 'light.button.primary-background.$value')).to.equal('{light.color.accent}');
    expect(at(document, 'radius.button.$value')).to.equal('{radius.control}');
    expect(at(document, 'radius.control.$value')).to.equal('{ref.radius}');
  });

  it('have no alias that leads nowhere and no type beyond the format', () => {
    const document = written({...sampleBrands.cloud, widgets: {stats: {radius: 9, roles: {dark: {text: '#fff'}}}}});
    const [aliases, types] = [new Set<string>(), new Set<string>()];
    JSON.stringify(document, (key, value: unknown) => {
      if (typeof value === 'string' && value.startsWith('{')) aliases.add(value);
      if (key === '$type') types.add(String(value));
      return value;
    });
    expect(aliases.size).to.be.above(40);
    for (const alias of aliases) expect(at(document, alias.slice(1, -1)), alias).to.have.property('$value');
    expect([...types].sort()).to.deep.equal([
      'color',
      'cubicBezier',
      'dimension',
      'duration',
      'fontFamily',
      'fontWeight',
      'number',
      'shadow',
      'transition',
    ]);
  });

  const brands: Brand[] = [
    DEFAULT_BRAND,
    ...Object.values(sampleBrands),
    {name: 'Least', accent: '#ffe600'},
    {
      name: 'Most',
      accent: '#0b6e74',
      space: 5,
      font: {size: 16, sizeAdjust: 0.5},
      roles: {light: {surface: '#fffdf9', 'chart-3': '#777777'}, dark: {scrim: 'rgb(0 0 0 / 0.5)'}},
      widgets: {stats: {radius: 0, density: 'compact', roles: {light: {surface: '#101820'}}}},
    },
  ];
  for (const brand of brands)
    it(`come back as they went: ${brand.name}`, () => {
      const theme = createTheme(brand);
      const {brand: read, problems} = fromDesignTokens(written(brand));
      expect(problems).to.deep.equal([]);
      const again = createTheme(read);
      expect(again.light).to.deep.equal(theme.light);
      expect(again.dark).to.deep.equal(theme.dark);
      expect(read.name).to.equal(brand.name);
      expect(read.scheme).to.equal(brand.scheme);
    });

  it('come back as they went, whatever the brand', () => {
    fc.assert(
      fc.property(anyBrand, (brand) => {
        const theme = createTheme(brand);
        const again = createTheme(fromDesignTokens(written(brand)).brand);
        expect(again.light).to.deep.equal(theme.light);
        expect(again.dark).to.deep.equal(theme.dark);
      }),
      {seed: 2, numRuns: 15},
    );
  });

  it('come back as the short brand, not as a list of every colour', () => {
    expect(fromDesignTokens(written(sampleBrands.fintech)).brand).not.to.have.property('roles');
    expect(fromDesignTokens(written(sampleBrands.shop)).brand.roles).to.deep.equal({light: {surface: '#fffdfa'}});
  });

  it('carry a change that was made in the file', () => {
    const document = written(sampleBrands.fintech);
    (at(document, 'light.color.accent') as Record<string, unknown>).$value = '#7a1f2b';
    const {brand} = fromDesignTokens(document);
    // What the file says of the hover, it says too.
    expect(brand.roles?.light).to.deep.equal({accent: '#7a1f2b', 'accent-hover': '#2544b4'});
    expect(createTheme(brand).light['--kabinet-color-accent']).to.equal('#7a1f2b');
  });

  it('name the path of what cannot be read', () => {
    const document = written(sampleBrands.fintech);
    (at(document, 'light.color.text') as Record<string, unknown>).$value = 'url(https://evil.example)';
    (at(document, 'ref.space-unit') as Record<string, unknown>).$value = '{ref.nowhere}';
    const {brand, problems} = fromDesignTokens(document);
    expect(problems).to.deep.equal([
      {field: 'ref.space-unit', message: 'refers to no token'},
      {field: 'light.color.text', message: 'cannot be read'},
    ]);
    expect(brand.roles).to.equal(undefined);
  });
});
