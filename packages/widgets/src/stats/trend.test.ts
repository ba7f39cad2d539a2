import {expect} from '@open-wc/testing';
import {trendOf} from './trend.js';

describe('a trend', () => {
  for (const [values, expected] of [
    [[1, 2, 3, 4], 'up'],
    [[9, 7, null, 3, 1], 'down'],
    [[100, 101, 99, 100, 102], 'flat'],
    [[0, 0, 0, 0], 'flat'],
    [[-10, -20, -30, -40], 'down'],
    [[1, 5, 9], undefined],
    [[1, null, null, 2, 3], undefined],
  ] as const) {
    it(`of ${values.map(String).join(', ')} is ${String(expected)}`, () => {
      expect(trendOf(values)).to.equal(expected);
    });
  }
});
