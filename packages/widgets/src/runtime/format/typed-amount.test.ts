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

  it('may have their thousands set apart by the mark of another country', () => {
    const german = (text: string) => typedAmount(text, ',');
    expect(['1.500', '1.500,00', '-1.234.567,8', '1.5', '0.500', '1000.500', '1.500.5'].map(german)).to.deep.equal([
      '1500',
      '1500.00',
      '-1234567.8',
      '1.5',
      '0.500',
      '1000.500',
      undefined,
    ]);
    expect(typedAmount('1000,500', '.')).to.equal('1000.500');
  });

  it('are not guessed at', () => {
    for (const text of ['сто', '1e3', '12,5,5', '5 ₽', '+5']) expect(typedAmount(text, ','), text).to.equal(undefined);
  });
});
