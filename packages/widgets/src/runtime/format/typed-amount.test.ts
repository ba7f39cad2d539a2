import {expect} from '@open-wc/testing';
import {typedAmount} from './typed-amount.js';

describe('amounts as they are typed', () => {
  it('are read as people write them', () => {
    const russian = (text: string) => typedAmount(text, ',');
    expect(['1000', '1 000,50', '1\u00a0000.5', '−315,75', ' '].map(russian)).to.deep.equal([
      '1000',
      '1000.50',
      '1000.5',
      '-315.75',
      '',
    ]);
    const english = (text: string) => typedAmount(text, '.');
    expect(['1,000', '1,234,567.89', '12,5', '-.5'].map(english)).to.deep.equal([
      '1000',
      '1234567.89',
      '12.5',
      undefined,
    ]);
  });

  it('are not guessed at', () => {
    for (const text of ['сто', '1e3', '12,5,5', '5 ₽', '+5']) expect(typedAmount(text, ','), text).to.equal(undefined);
  });
});
