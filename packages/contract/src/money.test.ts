import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import * as v from 'valibot';
import {
  absMoney,
  addMoney,
  canonicalAmount,
  compareMoney,
  isNegative,
  isZero,
  moneySchema,
  multiplyMoney,
  negateMoney,
  percentOf,
  quantitySchema,
  roundMoney,
  subtractMoney,
  sumByCurrency,
  sumMoney,
  zero,
} from './money.js';
import type {Money} from './money.js';

const rub = (amount: string): Money => ({amount, currency: 'RUB'});
const usd = (amount: string): Money => ({amount, currency: 'USD'});

describe('money schema', () => {
  for (const amount of ['0', '0.00', '-12.5', '007', '9007199254740993.12', `1.${'0'.repeat(18)}`]) {
    it(`takes ${amount}`, () => expect(v.is(moneySchema, rub(amount))).to.be.true);
  }

  for (const amount of [
    '',
    '+1',
    '1e3',
    '.5',
    '5.',
    '1,50',
    ' 1',
    'NaN',
    `1.${'0'.repeat(19)}`,
    '1'.repeat(31),
    12.5,
    null,
  ]) {
    it(`refuses ${JSON.stringify(amount)}`, () => expect(v.is(moneySchema, {amount, currency: 'RUB'})).to.be.false);
  }

  it('takes codes beyond ISO and refuses what is not a code', () => {
    const accepted = ['RUB', 'USDT', '1INCH', 'rub', 'RUB ', ' RUB', '₽', 'R', ''].filter((currency) =>
      v.is(moneySchema, {amount: '1', currency}),
    );
    expect(accepted).to.deep.equal(['RUB', 'USDT', '1INCH']);
  });

  it('keeps rewards that are not money apart', () => {
    expect(v.is(quantitySchema, {value: '500', unit: 'points'})).to.be.true;
    expect(v.is(quantitySchema, {value: '500', unit: ''})).to.be.false;
  });
});

describe('money arithmetic', () => {
  it('keeps the larger scale', () => {
    expect(addMoney(rub('0.10'), rub('0.2'))).to.deep.equal(rub('0.30'));
    expect(subtractMoney(rub('1'), rub('0.001'))).to.deep.equal(rub('0.999'));
  });

  it('is exact where floats are not', () => {
    expect(addMoney(rub('9007199254740993.12'), rub('0.01'))).to.deep.equal(rub('9007199254740993.13'));
    expect(addMoney(rub('0.1'), rub('0.2'))).to.deep.equal(rub('0.3'));
  });

  it('never makes a negative zero', () => {
    expect(negateMoney(rub('0.00'))).to.deep.equal(rub('0.00'));
    expect(subtractMoney(rub('5.00'), rub('5'))).to.deep.equal(rub('0.00'));
    expect(multiplyMoney(rub('-0.01'), '0.1', 2)).to.deep.equal(rub('0.00'));
  });

  it('names both currencies when they differ', () => {
    const message = 'Different currencies: RUB and USD';
    expect(() => addMoney(rub('1'), usd('1'))).to.throw(RangeError, message);
    expect(() => subtractMoney(rub('1'), usd('1'))).to.throw(RangeError, message);
    expect(() => compareMoney(rub('1'), usd('1'))).to.throw(RangeError, message);
    expect(() => sumMoney([usd('1')], 'RUB')).to.throw(RangeError, message);
  });

  it('compares by value, not by writing', () => {
    expect(compareMoney(rub('1.5'), rub('1.50'))).to.equal(0);
    expect(compareMoney(rub('-2'), rub('-1.99'))).to.equal(-1);
    expect(compareMoney(rub('10'), rub('9.99'))).to.equal(1);
  });

  it('tells the sign', () => {
    expect([rub('0.00'), rub('-0'), rub('0.01')].map(isZero)).to.deep.equal([true, true, false]);
    expect([rub('-0.00'), rub('-0.01'), rub('1')].map(isNegative)).to.deep.equal([false, true, false]);
    expect([rub('-7.10'), rub('7.10')].map(absMoney)).to.deep.equal([rub('7.10'), rub('7.10')]);
  });

  it('rounds and multiplies half away from zero', () => {
    expect(roundMoney(rub('1.005'), 2)).to.deep.equal(rub('1.01'));
    expect(roundMoney(rub('-1.005'), 2)).to.deep.equal(rub('-1.01'));
    expect(roundMoney(rub('10'), 2)).to.deep.equal(rub('10.00'));
    expect(multiplyMoney(rub('333.33'), '0.06', 2)).to.deep.equal(rub('20.00'));
    expect(percentOf(rub('990.00'), '6', 2)).to.deep.equal(rub('59.40'));
    expect(percentOf(rub('0.10'), '12.5', 4)).to.deep.equal(rub('0.0125'));
  });

  it('sums nothing to zero', () => {
    expect(sumMoney([], 'RUB')).to.deep.equal(zero('RUB'));
    expect(sumByCurrency([])).to.deep.equal([]);
  });

  it('sums each currency by itself, in the order of the codes', () => {
    expect(sumByCurrency([usd('1.10'), rub('5'), usd('-0.1'), rub('0.50')])).to.deep.equal([rub('5.50'), usd('1.00')]);
  });

  for (const [written, canonical] of [
    ['-007.50', '-7.5'],
    ['-0.00', '0'],
    ['100', '100'],
    ['100.00', '100'],
    ['0.010', '0.01'],
  ] as const) {
    it(`writes ${written} canonically: ${canonical}`, () => expect(canonicalAmount(written)).to.equal(canonical));
  }
});

describe('sums of any list', () => {
  const kopecks = fc.bigInt({min: -(10n ** 20n), max: 10n ** 20n});
  const written = (units: bigint): Money => {
    const digits = String(units < 0n ? -units : units).padStart(3, '0');
    return rub(`${units < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`);
  };

  it('equal the sum of whole kopecks', () => {
    fc.assert(
      fc.property(fc.array(kopecks, {minLength: 1}), (list) => {
        const expected = list.reduce((sum, units) => sum + units, 0n);
        expect(sumMoney(list.map(written), 'RUB')).to.deep.equal(written(expected));
      }),
    );
  });

  it('do not depend on the order, whatever the scales', () => {
    const amount = fc
      .tuple(fc.boolean(), fc.bigInt({min: 0n, max: 10n ** 18n}), fc.stringMatching(/^[0-9]{1,18}$/))
      .map(([minus, whole, fraction]) => rub(`${minus ? '-' : ''}${whole}.${fraction}`));
    fc.assert(
      fc.property(fc.array(amount), (list) => {
        expect(sumByCurrency([...list].reverse())).to.deep.equal(sumByCurrency(list));
        expect(subtractMoney(sumMoney(list, 'RUB'), sumMoney(list, 'RUB'))).to.satisfy(isZero);
      }),
    );
  });
});
