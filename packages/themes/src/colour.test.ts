import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {mix, oklch, parseColour, cssColour} from './colour.js';

/** What the browser itself paints for a colour: an independent answer. */
function paintedByBrowser(css: string): number[] {
  const context = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d')!;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

const bytesOf = (hex: string): number[] => [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));
const normalised = (css: string): string | undefined => {
  const colour = parseColour(css);
  return colour && cssColour(colour);
};
const byte = fc.integer({min: 0, max: 255});

describe('colour', () => {
  const spellings: [css: string, expected: string][] = [
    ['#2c50cf', '#2c50cf'],
    ['#2C50CF', '#2c50cf'],
    ['#fa0', '#ffaa00'],
    ['  #fff  ', '#ffffff'],
    ['#00000080', 'rgb(0 0 0 / 0.502)'],
    ['rgb(44 80 207)', '#2c50cf'],
    ['rgb(44, 80, 207)', '#2c50cf'],
    ['RGBA(44, 80, 207, 0.5)', 'rgb(44 80 207 / 0.5)'],
    ['rgb(100% 0% 0% / 25%)', 'rgb(255 0 0 / 0.25)'],
    ['rgb(300 -5 0)', '#ff0000'],
    ['hsl(120 100% 50%)', '#00ff00'],
    ['hsl(240deg, 100%, 50%)', '#0000ff'],
    ['hsl(-120 100 50)', '#0000ff'],
    ['oklch(1 0 0)', '#ffffff'],
    ['oklch(100% 0 0)', '#ffffff'],
    ['oklch(0 0 0)', '#000000'],
    ['oklch(0.995 0.004 80)', '#fffdfa'],
  ];
  for (const [css, expected] of spellings) {
    it(`reads ${css} as ${expected}`, () => expect(normalised(css)).to.equal(expected));
  }

  for (const css of [
    '',
    'red',
    'transparent',
    'currentcolor',
    '#12',
    '#12345',
    '#ggg',
    'rgb(1 2)',
    'rgb(1, 2 3)',
    'rgb(1 2 3',
    'rgb(1deg 2 3)',
    'rgb(none 2 3)',
    'rgb(calc(1) 2 3)',
    'rgb(var(--x))',
    'oklch(from red l c h)',
    'oklch(50%, 0, 0)',
    'hwb(1 2% 3%)',
    'color(srgb 1 0 0)',
    `rgb(1 2 ${'3'.repeat(100)})`,
  ]) {
    it(`refuses "${css.slice(0, 40)}"`, () => expect(parseColour(css)).to.equal(undefined));
  }

  it('loses nothing on the way through OKLCH', () => {
    fc.assert(
      fc.property(byte, byte, byte, (r, g, b) => {
        const hex = `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
        expect(normalised(`rgb(${r} ${g} ${b})`)).to.equal(hex);
      }),
      {seed: 1, numRuns: 300},
    );
  });

  for (const css of ['oklch(0.46 0.105 158)', 'oklch(0.79 0.15 76)', 'oklch(0.28 0.06 18)', 'hsl(268 61% 47%)']) {
    it(`paints ${css} as the browser does`, () => {
      const ours = bytesOf(normalised(css)!);
      paintedByBrowser(css).forEach((channel, index) => expect(ours[index]).to.be.closeTo(channel, 1));
    });
  }

  it('mixes in OKLab as the browser does', () => {
    const blue = parseColour('#2c50cf')!;
    const ours = bytesOf(cssColour(mix(blue, oklch(1, 0, 0), 0.22)));
    const theirs = paintedByBrowser('color-mix(in oklab, #2c50cf 22%, white)');
    theirs.forEach((channel, index) => expect(ours[index]).to.be.closeTo(channel, 1));
    expect(cssColour(mix(oklch(1, 0, 0), oklch(0, 0, 0), 0.5))).to.equal('#636363');
  });

  it('gives up chroma, not lightness, for what a screen cannot show', () => {
    for (const [l, h] of [
      [0.3, 120],
      [0.5, 200],
      [0.7, 30],
      [0.9, 300],
    ] as const) {
      const shown = parseColour(cssColour(oklch(l, 0.4, h)))!;
      expect(shown.l).to.be.closeTo(l, 0.005);
      expect(shown.c).to.be.within(0.01, 0.39);
    }
  });
});
