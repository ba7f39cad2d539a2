import {expect} from '@open-wc/testing';
import {floatMoney} from './float-money.js';

describe('money that platforms write as numbers', () => {
  const READ: readonly [raw: unknown, currency: unknown, amount: string, code: string][] = [
    [12.345, 'USD', '12.345', 'USD'],
    [0.8, 'usd', '0.80', 'USD'],
    [0.0015, 'USD', '0.0015', 'USD'],
    [0.30000000000000004, 'EUR', '0.30', 'EUR'],
    ['0.30000000000000004', 'EUR', '0.30', 'EUR'],
    [5, 'RUB', '5.00', 'RUB'],
    ['990', 'JPY', '990', 'JPY'],
    [-7.25, 'USD', '-7.25', 'USD'],
    [0, 'USD', '0.00', 'USD'],
  ];
  for (const [raw, currency, amount, code] of READ) {
    it(`${JSON.stringify(raw)} ${String(currency)} is ${amount} ${code}`, () => {
      expect(floatMoney(raw, currency)).to.deep.equal({amount, currency: code});
    });
  }

  for (const [raw, currency] of [
    ['1,250.00', 'USD'],
    [null, 'USD'],
    [NaN, 'USD'],
    [1, ''],
    [1, 840],
  ] as const) {
    it(`${JSON.stringify(raw)} ${String(currency)} is none`, () => {
      expect(() => floatMoney(raw, currency)).to.throw('is expected, not');
    });
  }
});
