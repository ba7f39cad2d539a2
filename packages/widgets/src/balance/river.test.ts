import {expect} from '@open-wc/testing';
import {riverOf as riverThat} from './river.js';

const fromShoreToShore = (top: string | undefined): number => Math.round((112 - 2 * Number(top)) * 10) / 10;

const riverOf = (waiting: readonly number[], hasArrived: boolean) => riverThat(waiting, {hasArrived, flow: 'across'});

/** The thickness of each reach in its middle. */
const middles = (paths: readonly string[]): number[] =>
  paths.map((path) => {
    const [, y] = /L[\d.]+ ([\d.]+)C/.exec(path) ?? [];
    return fromShoreToShore(y);
  });

/** Where a reach begins and ends, from shore to shore. */
const ends = (path: string): [left: number, right: number] => {
  const [, left] = /^M[\d.]+ ([\d.]+)/.exec(path) ?? [];
  const [, right] = /([\d.]+)L[\d.]+ [\d.]+C[^L]*L[^L]*Z$/.exec(path) ?? [];
  return [fromShoreToShore(left), fromShoreToShore(right)];
};

describe('the river', () => {
  it('is as thick as the money at each station', () => {
    const paths = riverOf([96410, 142318.4, 118204.3, 60000], true);
    expect(paths).to.have.length(5);
    expect(paths[0]).to.equal(
      'M0 24.8C16 24.8 32 24.8 64 24.8L136 24.8C168 24.8 184 21.1 200 17.4L200 94.6' +
        'C184 90.9 168 87.2 136 87.2L64 87.2C32 87.2 16 87.2 0 87.2Z',
    );
    expect(middles(paths).map(Math.round)).to.deep.equal([62, 92, 76, 39, 8]);
  });

  it('flows over without a step', () => {
    const paths = riverOf([3, 4, 2, 1], true);
    for (const [index, path] of paths.slice(0, -1).entries()) {
      expect(ends(path)[1], `after ${index}`).to.equal(ends(paths[index + 1]!)[0]);
    }
  });

  it('shows the smallest amount, and no water where there is none', () => {
    const paths = riverOf([0, 1, 1e15, 0], false);
    expect(middles(paths)).to.deep.equal([1, 2, 92, 1, 1]);
  });

  it('does not swell where little is, whatever is beside it', () => {
    const [, small] = riverOf([0, 1, 1e15, 0], false);
    expect(ends(small!)).to.deep.equal([1.4, 4]);
  });

  it('is the same river when it flows down, its shores left and right', () => {
    const [first, second] = riverThat([96410, 142318.4, 118204.3, 60000], {hasArrived: true, flow: 'down'});
    expect(first).to.equal(
      'M24.8 0C24.8 5.1 24.8 10.2 24.8 20.5L24.8 43.5C24.8 53.8 21.1 58.9 17.4 64L94.6 64' +
        'C90.9 58.9 87.2 53.8 87.2 43.5L87.2 20.5C87.2 10.2 87.2 5.1 87.2 0Z',
    );
    expect(second).to.match(/^M17\.4 64C/);
  });

  it('is dry before anything is earned', () => {
    expect(middles(riverOf([0, 0, 0, 0], false))).to.deep.equal([1, 1, 1, 1, 1]);
  });
});
