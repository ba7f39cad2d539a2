import {expect} from '@open-wc/testing';
import type {MomentStyle, MoneyStyle} from '../document/values.js';
import {amountOf} from './amount.js';
import {dayOf, momentOf} from './moment.js';

describe('amounts as APIs write them', () => {
  const cents: MoneyStyle = {style: 'minor', digits: 2};
  const float: MoneyStyle = {style: 'float', digits: 2};
  const READ: readonly [raw: unknown, style: MoneyStyle, amount: string][] = [
    [2999, cents, '29.99'],
    ['2999', cents, '29.99'],
    [5, cents, '0.05'],
    [-5, cents, '-0.05'],
    [0, cents, '0.00'],
    [1999, {style: 'minor', digits: 0}, '1999'],
    ['123456789012345678901234567890', {style: 'minor', digits: 6}, '123456789012345678901234.567890'],
    ['12.50', {style: 'decimal'}, '12.50'],
    ['-0.10', {style: 'decimal'}, '-0.10'],
    [12.5, {style: 'decimal'}, '12.5'],
    [0.30000000000000004, float, '0.30'],
    [19.99, float, '19.99'],
    [1e-7, {style: 'float', digits: 8}, '0.00000010'],
    [1e21, float, '1000000000000000000000.00'],
    ['1.005', float, '1.01'],
    ['1 234,50', {style: 'decimal', point: ','}, '1234.50'],
    ['1.234.567,5-', {style: 'decimal', point: ','}, '-1234567.5'],
    ['−12,00', {style: 'decimal', point: ','}, '-12.00'],
    ['1,234.50', {style: 'decimal', point: '.'}, '1234.50'],
    ["1'234", {style: 'decimal', point: '.'}, '1234'],
    [12, {style: 'decimal', point: ','}, '12'],
  ];
  for (const [raw, style, amount] of READ) {
    it(`${JSON.stringify(raw)} in ${style.style} is ${amount}`, () => {
      expect(amountOf(raw, style)).to.equal(amount);
    });
  }

  const REFUSED: readonly [raw: unknown, style: MoneyStyle][] = [
    [29.99, cents],
    ['29.99', cents],
    [2 ** 53, cents],
    ['1,250.00', {style: 'decimal'}],
    ['1e3', {style: 'decimal'}],
    ['€12', {style: 'decimal'}],
    ['1.50', {style: 'decimal', point: ','}],
    ['1 23,00', {style: 'decimal', point: ','}],
    ['-1,00-', {style: 'decimal', point: ','}],
    ['1 234,50 zł', {style: 'decimal', point: ','}],
    [true, float],
    [NaN, float],
    [{}, cents],
  ];
  for (const [raw, style] of REFUSED) {
    it(`${String(raw)} in ${style.style} is none`, () => {
      expect(() => amountOf(raw, style)).to.throw('is expected, not');
    });
  }
});

describe('moments as APIs write them', () => {
  const iso: MomentStyle = {style: 'iso'};
  const berlin: MomentStyle = {style: 'local', zone: 'Europe/Berlin'};
  const READ: readonly [raw: unknown, style: MomentStyle, moment: string][] = [
    ['2026-03-29T04:00:00.250+03:00', iso, '2026-03-29T01:00:00.250Z'],
    [1795219200, {style: 'seconds'}, '2026-11-21T00:00:00.000Z'],
    ['1795219200000', {style: 'milliseconds'}, '2026-11-21T00:00:00.000Z'],
    ['2026-11-21 14:30:00', berlin, '2026-11-21T13:30:00.000Z'],
    ['21.07.2026 14:30', berlin, '2026-07-21T12:30:00.000Z'],
    [20260721, berlin, '2026-07-20T22:00:00.000Z'],
    ['20260721T143005', berlin, '2026-07-21T12:30:05.000Z'],
    ['2026-07-21', berlin, '2026-07-20T22:00:00.000Z'],
    // The clock shows 02:30 twice on this night, and never on the other.
    ['2026-10-25 02:30:00', berlin, '2026-10-25T00:30:00.000Z'],
    ['2026-03-29 02:30:00', berlin, '2026-03-29T01:30:00.000Z'],
    ['2026-03-29 03:30:00', berlin, '2026-03-29T01:30:00.000Z'],
  ];
  for (const [raw, style, moment] of READ) {
    it(`${JSON.stringify(raw)} in ${style.style} is ${moment}`, () => {
      expect(momentOf(raw, style)).to.equal(moment);
    });
  }

  const REFUSED: readonly [raw: unknown, style: MomentStyle][] = [
    ['2026-03-29T04:00:00', iso],
    ['2026-02-30 10:00:00', berlin],
    ['2026-03-29 25:00:00', berlin],
    ['03/29/2026', berlin],
    ['soon', {style: 'seconds'}],
    [1e300, {style: 'milliseconds'}],
  ];
  for (const [raw, style] of REFUSED) {
    it(`${String(raw)} in ${style.style} is none`, () => {
      expect(() => momentOf(raw, style)).to.throw('is expected, not');
    });
  }

  it('a day is a day, whatever time follows', () => {
    expect(dayOf('2026-03-29T23:59:59Z')).to.equal('2026-03-29');
    expect(dayOf('29.03.2026')).to.equal('2026-03-29');
    expect(() => dayOf('2026-13-01')).to.throw('is expected, not');
  });
});
