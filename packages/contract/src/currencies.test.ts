import {expect} from '@open-wc/testing';
import {currencyDigits, isKnownCurrency} from './currencies.js';

describe('currencies', () => {
  for (const [digits, codes] of [
    [0, ['JPY', 'KRW', 'VND', 'CLP', 'XOF', 'ISK']],
    [2, ['RUB', 'USD', 'EUR', 'KZT', 'IDR', 'HUF', 'USDT', 'USDC']],
    [3, ['KWD', 'BHD', 'OMR', 'JOD', 'TND', 'IQD', 'LYD']],
    [8, ['BTC', 'ETH']],
    [9, ['TON']],
  ] as const) {
    it(`${codes.join(', ')} have ${digits} digits`, () => {
      for (const code of codes) {
        expect(currencyDigits(code), code).to.equal(digits);
        expect(isKnownCurrency(code), code).to.be.true;
      }
    });
  }

  it('gives an unknown code two digits', () => {
    expect(currencyDigits('POINTS')).to.equal(2);
  });

  for (const code of ['', 'rub', 'RUR', 'XXX', 'XTS', 'XAU', 'DEM', 'HRK', 'constructor', 'RUB ']) {
    it(`does not know ${JSON.stringify(code)}`, () => expect(isKnownCurrency(code)).to.be.false);
  }
});
