import {expect} from '@open-wc/testing';
import {oklch, cssColour} from './colour.js';
import {contrast, inkFor, legible} from './contrast.js';

const WHITE = oklch(1, 0, 0);
const BLACK = oklch(0, 0, 0);

describe('contrast', () => {
  const known: [one: string, other: string, ratio: number][] = [
    ['#000', '#fff', 21],
    ['#fff', '#fff', 1],
    ['#767676', '#fff', 4.54],
    ['#777', '#fff', 4.48],
    ['#949494', '#fff', 3.03],
    ['#595959', '#fff', 7],
    ['#f00', '#fff', 4],
    ['#00f', '#fff', 8.59],
    ['#008000', '#fff', 5.14],
    ['#ff0', '#000', 19.56],
  ];
  for (const [one, other, ratio] of known) {
    it(`of ${one} and ${other} is ${ratio}`, () => {
      expect(contrast(one, other)).to.be.closeTo(ratio, 0.005);
      expect(contrast(other, one)).to.be.closeTo(ratio, 0.005);
    });
  }

  it('is not a number when it cannot be measured', () => {
    expect(contrast('red', '#fff')).to.be.NaN;
    expect(contrast('#fff', 'rgb(0 0 0 / 0.5)')).to.be.NaN;
  });

  it('finds the ink for a ground', () => {
    expect(cssColour(inkFor(WHITE))).to.equal('#000000');
    expect(cssColour(inkFor(BLACK))).to.equal('#ffffff');
    expect(cssColour(inkFor(oklch(0.7, 0, 0)))).to.equal('#000000');
  });
});

describe('legible', () => {
  it('leaves alone what can be read', () => {
    const grey = oklch(0.45, 0.01, 262);
    expect(legible(grey, [WHITE], 4.5)).to.equal(grey);
  });

  it('moves lightness just far enough and keeps the hue', () => {
    const yellow = legible(oklch(0.9, 0.15, 100), [WHITE], 4.5);
    expect(yellow.h).to.equal(100);
    expect(contrast(cssColour(yellow), '#fff')).to.be.within(4.5, 4.7);
  });

  it('reads on every ground, not only on the first', () => {
    const found = cssColour(legible(oklch(0.6, 0, 0), [WHITE, oklch(0.9, 0, 0)], 4.5));
    expect(contrast(found, '#fff')).to.be.at.least(4.5);
    expect(contrast(found, cssColour(oklch(0.9, 0, 0)))).to.be.within(4.5, 4.7);
  });

  it('crosses to the other side when its own has no room', () => {
    expect(contrast(cssColour(legible(WHITE, [oklch(0.75, 0, 0)], 4.5)), cssColour(oklch(0.75, 0, 0)))).to.be.at.least(
      4.5,
    );
  });

  it('stays when the way is further than its reach', () => {
    const pale = oklch(0.95, 0.02, 30);
    expect(legible(pale, [WHITE], 4.5, 0.15)).to.equal(pale);
  });
});
