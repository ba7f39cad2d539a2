import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {DEFAULT_BRAND} from './default-brand.js';
import {parseBrand} from './parse-brand.js';
import {sampleBrands} from './sample-brands.js';

const valid = {name: 'Acme', accent: '#2c50cf'};
const problemsOf = (extra: object): string[] =>
  parseBrand({...valid, ...extra}).problems.map(({field, message}) => `${field} ${message}`);

const COLOUR = 'must be an opaque colour: #rrggbb, rgb(), hsl() or oklch()';

describe('parseBrand', () => {
  it('takes a document with every field', () => {
    const document = {
      name: 'Acme',
      logo: {light: '/logo.svg', dark: 'https://static.example/logo-dark.svg'},
      accent: 'oklch(0.5 0.2 262)',
      tint: {hue: 262, amount: 0.008},
      font: {
        family: "'Inter', system-ui",
        heading: "'PT Serif', serif",
        mono: 'ui-monospace, monospace',
        size: 15,
        sizeAdjust: 0.52,
        headingTracking: -0.01,
      },
      weights: {heading: 650, figure: 600},
      radius: 0,
      space: 5,
      density: 'compact',
      scheme: 'dark',
      roles: {light: {surface: '#fffdf9', 'chart-2': '#777777'}, dark: {scrim: 'rgb(0 0 0 / 0.5)'}},
      widgets: {stats: {radius: 4, density: 'comfortable', roles: {dark: {surface: '#101820'}}}},
    };
    expect(parseBrand(document)).to.deep.equal({brand: document, problems: []});
    expect(parseBrand({$schema: './brand.schema.json', ...document})).to.deep.equal({brand: document, problems: []});
  });

  it('takes every sample without a problem', () => {
    for (const brand of Object.values(sampleBrands)) expect(parseBrand(brand).problems).to.deep.equal([]);
    expect(parseBrand(DEFAULT_BRAND)).to.deep.equal({brand: DEFAULT_BRAND, problems: []});
  });

  it('puts the names of families in quotes', () => {
    const {brand} = parseBrand({...valid, font: {family: 'Golos Text, "PT Sans", system-ui'}});
    expect(brand.font?.family).to.equal("'Golos Text', 'PT Sans', system-ui");
  });

  const wrong: [extra: object, problem: string][] = [
    [{name: ''}, 'name must be a text of 1 to 100 characters'],
    [{name: 7}, 'name must be a text of 1 to 100 characters'],
    [{accent: 'red'}, `accent ${COLOUR}`],
    [{accent: 'rgb(0 0 0 / 0.5)'}, `accent ${COLOUR}`],
    [{accent: 'var(--x)'}, `accent ${COLOUR}`],
    [{accent: null}, `accent ${COLOUR}`],
    [{tint: {hue: 361, amount: 0}}, 'tint.hue must be a number from 0 to 360'],
    [{tint: {hue: 10, amount: 0.2}}, 'tint.amount must be a number from 0 to 0.04'],
    [{tint: {hue: 10}}, 'tint.amount is missing'],
    [{tint: []}, 'tint must be an object'],
    [{radius: '8px'}, 'radius must be a number from 0 to 32'],
    [{radius: Number.NaN}, 'radius must be a number from 0 to 32'],
    [{weights: {heading: 1001}}, 'weights.heading must be a number from 1 to 1000'],
    [{density: 'cosy'}, 'density must be one of compact, regular, comfortable'],
    [{scheme: 'sepia'}, 'scheme must be one of light, dark, auto'],
    [{font: {family: 'Inter; } body { display: none'}}, 'font.family must be a list of font families'],
    [{font: {family: 'inherit'}}, 'font.family must be a list of font families'],
    [{font: {mono: 'url(https://evil.example/x)'}}, 'font.mono must be a list of font families'],
    [{font: {sizeAdjust: 2}}, 'font.sizeAdjust must be a number from 0.3 to 0.8'],
    [{logo: {light: '/a.svg', dark: 'javascript:alert(1)'}}, 'logo.dark must be an http(s) address or a path'],
    [{logo: {light: '/a.svg'}}, 'logo.dark is missing'],
    [{roles: {light: {text: 'rgb(0 0 0 / 0.9)'}}}, `roles.light.text ${COLOUR}`],
    [{roles: {light: {headline: '#000'}}}, 'roles.light.headline is not a field of a brand document'],
    [{roles: {sepia: {}}}, 'roles.sepia is not a field of a brand document'],
    [{space: 1}, 'space must be a number from 2 to 8'],
    [{font: {size: 40}}, 'font.size must be a number from 12 to 20'],
    [{widgets: {login: {}}}, 'widgets.login is not a field of a brand document'],
    [{widgets: {stats: {accent: '#000'}}}, 'widgets.stats.accent is not a field of a brand document'],
    [{widgets: {stats: {roles: {dark: {text: 'red'}}}}}, `widgets.stats.roles.dark.text ${COLOUR}`],
    [{colour: '#fff'}, 'colour is not a field of a brand document'],
    [{['x'.repeat(5000)]: 1}, `${'x'.repeat(39)}… is not a field of a brand document`],
  ];
  for (const [extra, problem] of wrong) {
    it(`names the problem: ${problem.slice(0, 70)}`, () => expect(problemsOf(extra)).to.deep.equal([problem]));
  }

  it('ignores a bad field and keeps its neighbours', () => {
    const {brand} = parseBrand({...valid, radius: -1, tint: {hue: 1}, weights: {heading: 'bold', figure: 500}});
    expect(brand).to.deep.equal({...valid, weights: {figure: 500}});
  });

  it('lets the default brand stand in for a missing name and accent', () => {
    expect(parseBrand({})).to.deep.equal({
      brand: {name: DEFAULT_BRAND.name, accent: DEFAULT_BRAND.accent},
      problems: [
        {field: 'name', message: 'is missing'},
        {field: 'accent', message: 'is missing'},
      ],
    });
  });

  for (const nonsense of [undefined, null, 'brand', 7, [], true]) {
    it(`says what is wrong with ${JSON.stringify(nonsense)}`, () =>
      expect(parseBrand(nonsense).problems).to.deep.equal([{field: 'brand', message: 'must be an object'}]));
  }

  it('does not let a document reach a prototype', () => {
    const hostile: unknown = JSON.parse(
      '{"name": "A", "accent": "#000", "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},' +
        ' "roles": {"__proto__": {"polluted": 1}, "light": {"__proto__": {"text": "#fff"}, "toString": "#fff"}}}',
    );
    const {brand, problems} = parseBrand(hostile);
    expect(problems.map(({field}) => field)).to.deep.equal([
      '__proto__',
      'constructor',
      'roles.__proto__',
      'roles.light.__proto__',
      'roles.light.toString',
    ]);
    expect(brand).to.deep.equal({name: 'A', accent: '#000', roles: {light: {}}});
    expect(Object.getPrototypeOf(brand.roles?.light)).to.equal(Object.prototype);
    expect({}).not.to.have.property('polluted');
  });

  it('never throws', () => {
    const trap = new Proxy({}, {ownKeys: () => expect.fail('a document that bites')});
    expect(parseBrand(trap).problems).to.deep.equal([{field: 'brand', message: 'cannot be read'}]);
    fc.assert(
      fc.property(fc.anything(), fc.string({unit: 'binary', maxLength: 200}), (anything, text) => {
        parseBrand(anything);
        parseBrand({
          name: text,
          accent: text,
          tint: anything,
          font: {family: text},
          roles: {dark: anything},
          logo: {light: text},
        });
      }),
      {seed: 1, numRuns: 300},
    );
  });

  it('reads a megabyte in every text field at once', () => {
    for (const letter of ['1', 'a', ' ', ',', "'", '#', 'rgb(']) {
      const long = letter.repeat(1_000_000);
      const start = performance.now();
      parseBrand({name: long, accent: long, font: {family: long}, logo: {light: long, dark: long}});
      expect(performance.now() - start, letter).to.be.below(1000);
    }
  });
});
