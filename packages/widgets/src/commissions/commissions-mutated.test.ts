import {expect} from '@open-wc/testing';
import {everyMutation, faultsAfter, someMutations} from './testing/mutated-commissions.js';

const COUNT = 60;

describe('kabinet-commissions before answers with a field wrong', () => {
  const {error} = console;
  beforeEach(() => {
    console.error = () => undefined;
  });
  afterEach(() => {
    console.error = error;
  });

  it('has more than 2,000 fields missing, null or of another type before it in the long run', async () => {
    expect((await everyMutation()).length).to.be.greaterThan(2000);
  });

  it(`R15: shows rows or one card, ${COUNT} seeded ones`, async function () {
    this.timeout(120_000);
    expect(await faultsAfter(await someMutations(1, COUNT))).to.deep.equal([]);
  });
});
