import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {columnsOf} from './reduce.js';

const whole = (values: readonly unknown[]) => ({from: 0, to: values.length - 1});

describe('a series reduced to columns', () => {
  it('keeps the lowest and the highest of each, and where there is a gap', () => {
    const {low, high, broken} = columnsOf([5, 1, 9, 5, 2, null, 8, 4, null, null], {from: 0, to: 9}, 5);
    expect([...low]).to.deep.equal([1, 5, 2, 4, NaN]);
    expect([...high]).to.deep.equal([5, 9, 2, 8, NaN]);
    expect([...broken]).to.deep.equal([0, 0, 1, 0, 1]);
  });

  it('shows a part when asked to', () => {
    const {low, high} = columnsOf([9, 1, 2, 3, 4, 9], {from: 1, to: 4}, 2);
    expect([...low, ...high]).to.deep.equal([1, 3, 2, 4]);
  });

  it('does not lose the one spike of a year of hours', () => {
    const values: (number | null)[] = Array.from({length: 8760}, () => 1);
    values[4321] = 1000;
    values[7000] = -5;
    values[8000] = null;
    const {low, high, broken} = columnsOf(values, whole(values), 500);
    expect(high[Math.floor((4321 * 500) / 8760)]).to.equal(1000);
    expect(low[Math.floor((7000 * 500) / 8760)]).to.equal(-5);
    expect([...broken].filter(Boolean)).to.have.length(1);
  });

  it('has in every column what a look at all of its values finds', () => {
    const values = fc.array(fc.option(fc.integer({min: -1000, max: 1000}), {nil: null}), {
      minLength: 1,
      maxLength: 400,
    });
    fc.assert(
      fc.property(values, fc.integer({min: 1, max: 60}), (series, count) => {
        const {low, high, broken} = columnsOf(series, whole(series), count);
        for (let column = 0; column < count; column++) {
          const own = series.filter((_, index) => Math.floor(index * (count / series.length)) === column);
          const known = own.filter((value) => value !== null);
          expect(low[column]).to.deep.equal(known.length > 0 ? Math.min(...known) : NaN);
          expect(high[column]).to.deep.equal(known.length > 0 ? Math.max(...known) : NaN);
          expect(broken[column]).to.equal(own.includes(null) ? 1 : 0);
        }
      }),
      {seed: 20261121, numRuns: 300},
    );
  });
});
