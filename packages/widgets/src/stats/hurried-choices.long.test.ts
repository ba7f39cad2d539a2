import {expect} from '@open-wc/testing';
import {hurriedRun} from './testing/hurried-choices.js';

const RUNS = 1000;
/** So that one test stays within the time that one may take. */
const RUNS_A_TEST = 100;

describe(`R19: ${RUNS} runs of answers that overtake each other`, () => {
  for (let first = 1; first <= RUNS; first += RUNS_A_TEST) {
    it(`the last of twenty quick choices wins, seeds ${first} to ${first + RUNS_A_TEST - 1}`, async function () {
      this.timeout(600_000);
      for (let seed = first; seed < first + RUNS_A_TEST; seed++) {
        const {mismatches, mostAtOnce, asked} = await hurriedRun(seed);
        expect({seed, mismatches, mostAtOnce}).to.deep.equal({seed, mismatches: [], mostAtOnce: 1});
        expect(asked).to.be.greaterThan(10);
      }
    });
  }
});
