import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {median, shuffled, slopeOf} from './statistics.js';

describe('the statistics of the benchmark', () => {
  test('the median is in the middle, whatever the order', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.equal(median([7]), 7);
  });

  test('the slope is the rise between neighbours', () => {
    assert.equal(slopeOf([10, 12, 14, 16]), 2);
    assert.equal(slopeOf([5, 5, 5]), 0);
    assert.equal(slopeOf([0, 3, 0]), 0);
  });

  test('shuffling keeps everything and follows the dice', () => {
    assert.deepEqual(
      shuffled(['a', 'b', 'c'], () => 0),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(
      shuffled(['a', 'b', 'c'], () => 0.99),
      ['c', 'b', 'a'],
    );
  });
});
