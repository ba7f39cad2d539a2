import {expect} from '@open-wc/testing';
import {judgeHistories} from '../testing/rule-properties.js';

describe('any plan and any history', () => {
  it('explain every commission to the last digit, and rows add up to totals', () => {
    expect(judgeHistories(1_500)).to.be.above(2_000);
  });
});
