import {expect} from '@open-wc/testing';
import {judgeHistories} from '../testing/rule-properties.js';

describe('any plan and any long history', () => {
  it('explain every commission to the last digit, and rows add up to totals', () => {
    expect(judgeHistories(20_000)).to.be.above(80_000);
  }).timeout(600_000);
});
