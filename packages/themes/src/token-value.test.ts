import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {sampleBrands} from './sample-brands.js';
import {createTheme, defaultTheme} from './theme.js';
import {isSafeTokenValue} from './token-value.js';

const SAFE = [
  '#fff',
  '#2c50cf80',
  'rgb(44 80 207 / 0.5)',
  'rgba(44, 80, 207, 0.5)',
  'hsl(240deg 100% 50%)',
  'oklch(0.5 0.2 262)',
  '0',
  '600',
  '-0.014em',
  '.5rem',
  '50%',
  'none',
  '12px/16px',
  '120ms cubic-bezier(0.2, 0, 0, 1)',
  "'Inter Variable', system-ui, -apple-system, sans-serif",
  "'Ёлка Шрифт', serif",
  'inset 0 0 0 1px #000, 0 4px 10px -2px rgb(0 0 0 / 0.4)',
];

const HOSTILE = [
  '',
  ' #fff',
  'red;',
  '#fff; background: red',
  '#fff } body { display: none',
  '{}',
  '}',
  'url(https://evil.example/x)',
  'URL(//evil.example)',
  'ur\\6c(x)',
  'u/**/rl(x)',
  '/* x */',
  '12px /* x */',
  '12px <!-- x',
  'var(--x)',
  'VAR(--secret, #fff)',
  'env(safe-area-inset-top)',
  'image-set("x.png" 1x)',
  '-webkit-image-set(url(x) 1x)',
  'attr(data-token)',
  'attr(data-token type(<color>))',
  'paint(x)',
  'element(#x)',
  'cross-fade(#fff, #000)',
  'linear-gradient(red, blue)',
  'expression(alert(1))',
  'calc(1px + 1px)',
  'min(1px, 2px)',
  'if(style(--x: 1): red)',
  'color-mix(in srgb, red, blue)',
  'rgb(var(--x) 0 0)',
  'rgb(1 2 3) url(x)',
  'rgb(1 2 3)url(x)',
  '#fffurl(x)',
  '#fff(x)',
  '#12345',
  'cubic-bezier(var(--x), 0, 0, 1)',
  '@import "x"',
  'javascript:alert(1)',
  'inherit',
  'initial',
  'unset',
  'revert',
  'red',
  '!important',
  '12px !important',
  "'Inter",
  `'a" b'`,
  "'a;b'",
  "'a\\'b'",
  "'a\nb'",
  'Inter',
  '--x',
  '12px\n13px',
  '1e9px',
  '12vw',
  '<script>',
  '\u0000',
  '＃fff',
  `'${'a'.repeat(65)}'`,
  '1'.repeat(1025),
  '#fff '.repeat(300),
  'a'.repeat(1_000_000),
];

describe('isSafeTokenValue', () => {
  for (const value of SAFE) {
    it(`lets pass: ${value}`, () => expect(isSafeTokenValue(value)).to.equal(true));
  }

  for (const value of HOSTILE) {
    it(`refuses: ${JSON.stringify(value).slice(0, 50)}`, () => expect(isSafeTokenValue(value)).to.equal(false));
  }

  it('lets pass every token of every theme', () => {
    for (const theme of [defaultTheme(), ...Object.values(sampleBrands).map(createTheme)]) {
      for (const [name, value] of [...Object.entries(theme.light), ...Object.entries(theme.dark)])
        expect(isSafeTokenValue(value), `${name}: ${value}`).to.equal(true);
    }
  });

  it('lets pass whatever numbers a brand states', () => {
    const between = (min: number, max: number) => fc.double({min, max, noNaN: true});
    fc.assert(
      fc.property(between(0, 32), between(-0.05, 0.05), between(1, 1000), (radius, headingTracking, heading) => {
        const brand = {...sampleBrands.fintech, radius, font: {headingTracking}, weights: {heading}};
        for (const [name, value] of Object.entries(createTheme(brand).light))
          expect(isSafeTokenValue(value), `${name}: ${value}`).to.equal(true);
      }),
      {seed: 1, numRuns: 100},
    );
  });

  it('never lets pass a character that ends a value or opens a function of the page', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 60}), fc.constantFrom(...';{}@\\!<>:*$`'), (text, sign) => {
        expect(isSafeTokenValue(text + sign)).to.equal(false);
        expect(isSafeTokenValue(sign + text)).to.equal(false);
      }),
      {seed: 1, numRuns: 300},
    );
  });
});
