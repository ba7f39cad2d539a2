import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {createTheme} from '../theme.js';
import {fromDesignTokens} from './import.js';

describe('design tokens of others', () => {
  it('of Style Dictionary, with texts for values', () => {
    const document = {
      color: {
        brand: {500: {value: '#0b6e74', type: 'color'}, 600: {value: '#095c61'}},
        primary: {value: '{color.brand.500.value}'},
        background: {value: '#fffdf9'},
        text: {default: {value: '#1b1b1b'}, secondary: {value: '#555555'}},
        danger: {value: 'hsl(0 80% 40%)'},
      },
      fontFamily: {body: {value: 'IBM Plex Sans, sans-serif'}, mono: {value: 'IBM Plex Mono'}},
      fontSize: {base: {value: '1rem'}},
      borderRadius: {sm: {value: '2px'}, md: {value: '6px'}},
    };
    const {brand, problems} = fromDesignTokens(document);
    expect(problems).to.deep.equal([]);
    expect(brand).to.deep.equal({
      name: 'Imported brand',
      accent: '#0b6e74',
      font: {family: "'IBM Plex Sans', sans-serif", mono: "'IBM Plex Mono'", size: 16},
      radius: 6,
      roles: {
        light: {surface: '#fffdf9', text: '#1b1b1b', 'text-secondary': '#555555', negative: '#b81414'},
      },
    });
  });

  it('of Figma, a group to a scheme, colours as objects', () => {
    const colour = (hex: string, components: number[]) => ({
      $type: 'color',
      $value: {colorSpace: 'srgb', components, alpha: 1, hex},
    });
    const document = {
      $description: 'Acme',
      Light: {Colors: {Accent: colour('#2c50cf', [0.17, 0.31, 0.81]), bgDefault: colour('#ffffff', [1, 1, 1])}},
      Dark: {Colors: {Accent: colour('#8daeff', [0.55, 0.68, 1]), bgDefault: colour('#0b0b10', [0.04, 0.04, 0.06])}},
      Typography: {
        body: {$type: 'typography', $value: {fontFamily: ['Onest', 'sans-serif'], fontSize: {value: 14, unit: 'px'}}},
      },
      Radius: {Base: {$type: 'dimension', $value: {value: 0.5, unit: 'rem'}}},
    };
    const {brand, problems} = fromDesignTokens(document);
    expect(problems).to.deep.equal([]);
    expect(brand).to.deep.equal({
      name: 'Acme',
      accent: '#2c50cf',
      font: {family: "'Onest', sans-serif"},
      radius: 8,
      roles: {light: {surface: '#ffffff'}, dark: {surface: '#0b0b10'}},
    });
  });

  it('with one set on a dark ground, and colours of other spaces', () => {
    const document = {
      color: {
        primary: {$value: {colorSpace: 'oklch', components: [0.9, 0.22, 125]}},
        background: {$value: {colorSpace: 'hsl', components: [250, 20, 'none']}},
        border: {$value: {colorSpace: 'display-p3', components: [0.2, 0.2, 0.2], hex: '#333333'}},
      },
    };
    const {brand, problems} = fromDesignTokens(document);
    expect(problems).to.deep.equal([]);
    expect(brand.scheme).to.equal('dark');
    expect(brand.roles).to.deep.equal({dark: {surface: '#000000', line: '#333333'}});
  });

  it('without an accent say so', () => {
    const {brand, problems} = fromDesignTokens({space: {1: {$value: '4px'}}});
    expect(brand.accent).to.equal('#2f55c4');
    expect(problems.map(({field, message}) => `${field} ${message}`)).to.deep.equal([
      'color.accent is missing, under any of its usual names',
      'accent is missing',
    ]);
  });

  it('name the path of what cannot be read', () => {
    const {problems} = fromDesignTokens({
      color: {primary: {$value: '#2c50cf'}, text: {$value: 'var(--x)'}, border: {$value: '{color.gone}'}},
      radius: {md: {$value: '50%'}},
      loop: {a: {$value: '{loop.b}'}, b: {$value: '{loop.a}'}},
    });
    expect(problems.map(({field, message}) => `${field} ${message}`).sort()).to.deep.equal([
      'color.border refers to no token',
      'color.text cannot be read',
      'loop.a refers to no token',
      'loop.b refers to no token',
      'radius.md cannot be read',
    ]);
  });

  it('never throw, and never end in a theme that is not whole', () => {
    const leaf = fc.oneof(fc.string(), fc.double(), fc.constantFrom('#fff', '{a.b}', 'url(x)', '8px', null));
    const {tree} = fc.letrec((tie) => ({
      tree: fc.dictionary(
        fc.oneof(fc.constantFrom('color', 'primary', 'text', 'radius', '$value', 'light', '__proto__'), fc.string()),
        fc.oneof({maxDepth: 4}, leaf, tie('tree')),
        {maxKeys: 5},
      ),
    }));
    fc.assert(
      fc.property(fc.oneof(tree, fc.anything()), (document) => {
        expect(createTheme(fromDesignTokens(document).brand).problems).to.deep.equal([]);
      }),
      {seed: 1, numRuns: 100},
    );
  });

  it('of any depth and size are read in time', () => {
    let deep: object = {$value: '#fff'};
    for (let level = 0; level < 10_000; level++) deep = {a: deep};
    const wide = Object.fromEntries(Array.from({length: 100_000}, (_, index) => [`t${index}`, {$value: '#fff'}]));
    const start = performance.now();
    fromDesignTokens({$extensions: {kabinet: {name: deep, tint: deep}}});
    fromDesignTokens({deep, wide, color: {primary: {$value: '#'.repeat(1_000_000)}}});
    expect(performance.now() - start).to.be.below(1000);
  });
});
