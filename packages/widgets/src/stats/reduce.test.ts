import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {reducePoints} from './reduce.js';

const whole = (values: readonly unknown[]) => ({from: 0, to: values.length - 1});

describe('a series reduced to what can be seen', () => {
  it('is whole where it fits', () => {
    expect(reducePoints([1, null, 3], {from: 0, to: 2}, 10)).to.deep.equal([
      {x: 0, y: 1},
      {x: 1, y: null},
      {x: 2, y: 3},
    ]);
  });

  it('keeps the lowest, the highest and a gap of each column, and both ends', () => {
    const values = [5, 1, 9, 5, 5, 2, null, null, 8, 4];
    expect(reducePoints(values, whole(values), 2)).to.deep.equal([
      {x: 0, y: 5},
      {x: 1, y: 1},
      {x: 2, y: 9},
      {x: 5, y: 2},
      {x: 6, y: null},
      {x: 8, y: 8},
      {x: 9, y: 4},
    ]);
  });

  it('shows a part of it when asked to, in its own places', () => {
    expect(reducePoints([1, 2, 3, 4, 5], {from: 1, to: 2}, 10)).to.deep.equal([
      {x: 1, y: 2},
      {x: 2, y: 3},
    ]);
  });

  it('does not lose the one spike of a year of hours', () => {
    const values = Array.from({length: 8760}, () => 1);
    values[4321] = 1000;
    values[7000] = -5;
    const points = reducePoints(values, whole(values), 600);
    expect(points.length).to.be.at.most(1202);
    expect(points).to.deep.include({x: 4321, y: 1000});
    expect(points).to.deep.include({x: 7000, y: -5});
  });

  it('never has more than three points to a column, in order, with the same lowest and highest', () => {
    const values = fc.array(fc.option(fc.integer({min: -1000, max: 1000}), {nil: null}), {
      minLength: 1,
      maxLength: 400,
    });
    fc.assert(
      fc.property(values, fc.integer({min: 1, max: 60}), (series, columns) => {
        const points = reducePoints(series, whole(series), columns);
        const known = (list: readonly (number | null)[]) => list.filter((value) => value !== null);
        expect(points.length).to.be.at.most(Math.max(columns * 3 + 2, 1));
        expect(points.every(({x}, index) => index === 0 || x > points[index - 1]!.x)).to.equal(true);
        expect(points.every(({x, y}) => series[x] === y)).to.equal(true);
        expect(Math.min(...known(points.map(({y}) => y)))).to.equal(Math.min(...known(series)));
        expect(Math.max(...known(points.map(({y}) => y)))).to.equal(Math.max(...known(series)));
        expect(points.some(({y}) => y === null)).to.equal(series.includes(null));
      }),
      {seed: 20261121, numRuns: 300},
    );
  });
});
