import {expect} from '@open-wc/testing';
import {everyMutation, faultsAfter} from './testing/mutated-commissions.js';

describe('R15: kabinet-commissions before every answer with a field wrong', () => {
  const {error} = console;
  beforeEach(() => {
    console.error = () => undefined;
  });
  afterEach(() => {
    console.error = error;
  });

  for (const of of ['list', 'plan', 'get'] as const) {
    it(`shows rows or one card, whatever field of ${of} is missing, null or of another type`, async function () {
      this.timeout(900_000);
      const mutations = (await everyMutation()).filter((mutation) => mutation.of === of);
      expect(mutations.length).to.be.greaterThan(100);
      expect(await faultsAfter(mutations)).to.deep.equal([]);
    });
  }
});
