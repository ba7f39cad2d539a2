import {expect} from '@open-wc/testing';
import {hurriedRun} from './testing/hurried-choices.js';

const RUNS = 20;

describe('R19: answers of kabinet-stats that overtake each other', () => {
  it(`the last of twenty quick choices wins, in ${RUNS} seeded runs`, async function () {
    this.timeout(120_000);
    for (let seed = 1; seed <= RUNS; seed++) {
      const {mismatches, mostAtOnce, asked} = await hurriedRun(seed);
      expect({seed, mismatches, mostAtOnce}).to.deep.equal({seed, mismatches: [], mostAtOnce: 1});
      expect(asked).to.be.greaterThan(10);
    }
  });
});
