import {expect} from '@open-wc/testing';
import {divideDecimals, formatDecimal, parseDecimal, roundDecimal} from './decimal.js';

describe('decimal', () => {
  for (const text of ['', ' 1', '1 ', '+1', '1e3', '.5', '5.', '1,5', '--1', 'NaN', 'Infinity', '0x10', '١', '1_000']) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(() => parseDecimal(text)).to.throw(RangeError, 'Not a decimal number');
    });
  }

  for (const text of ['0', '0.00', '-0.05', '1234.56', '9007199254740993.12', '-100', '0.000000000000000001']) {
    it(`reads and writes ${text}`, () => {
      expect(formatDecimal(parseDecimal(text))).to.equal(text);
    });
  }

  it('gives zero no sign', () => {
    expect(formatDecimal(parseDecimal('-0.00'))).to.equal('0.00');
  });

  for (const [value, digits, expected] of [
    ['0.125', 2, '0.13'],
    ['-0.125', 2, '-0.13'],
    ['0.1249999', 2, '0.12'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['0.4', 0, '0'],
    ['-0.004', 2, '0.00'],
    ['1.005', 2, '1.01'],
    ['7', 3, '7.000'],
  ] as const) {
    it(`rounds ${value} to ${digits} digits: ${expected}`, () => {
      expect(formatDecimal(roundDecimal(parseDecimal(value), digits))).to.equal(expected);
    });
  }

  for (const [dividend, divisor, digits, expected] of [
    ['10', '4', 1, '2.5'],
    ['1', '3', 4, '0.3333'],
    ['2', '3', 4, '0.6667'],
    ['-2', '3', 4, '-0.6667'],
    ['2', '-3', 4, '-0.6667'],
    ['-1', '-8', 2, '0.13'],
    ['0.0001', '1000', 2, '0.00'],
    ['1.5', '0.25', 0, '6'],
  ] as const) {
    it(`divides ${dividend} by ${divisor}: ${expected}`, () => {
      expect(formatDecimal(divideDecimals(parseDecimal(dividend), parseDecimal(divisor), digits))).to.equal(expected);
    });
  }

  it('does not divide by zero', () => {
    expect(() => divideDecimals(parseDecimal('1'), parseDecimal('0.00'), 2)).to.throw(RangeError, 'Division by zero');
  });
});
