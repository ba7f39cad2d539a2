import {expect} from '@open-wc/testing';
import {createFormatters} from '../runtime/format/formatters.js';
import {writeTick} from './axis-tick.js';
import type {MetricValue} from './metric-value.js';

const format = createFormatters({locale: 'ru', timeZone: 'Europe/Moscow', currencies: [], today: '2026-11-21'});
const money: MetricValue = {kind: 'money', value: {amount: '1', currency: 'RUB'}, others: []};
const axis = (values: number[], digits: number, total: MetricValue): string[] =>
  values.map((value, index) =>
    writeTick(value, {isTop: index === values.length - 1, digits}, total, format).replace(/\s/g, ' '),
  );

describe('the values on an axis', () => {
  it('are rounded, and the unit stands at the top only', () => {
    expect(axis([0, 6000, 12_000, 18_000, 24_000], 0, money)).to.deep.equal([
      '0',
      '6 тыс.',
      '12 тыс.',
      '18 тыс.',
      '24 тыс. ₽',
    ]);
    expect(axis([0, 400, 800, 1200, 1600], 0, money)).to.deep.equal(['0', '400', '800', '1,2 тыс.', '1,6 тыс. ₽']);
    expect(axis([0, 300], 0, {kind: 'count', value: 1})).to.deep.equal(['0', '300']);
  });

  it('have as many digits as tell them apart', () => {
    expect(axis([0, 0.12, 0.24, 0.36, 0.48], 2, money)).to.deep.equal(['0', '0,12', '0,24', '0,36', '0,48 ₽']);
    const coins: MetricValue = {kind: 'money', value: {amount: '1', currency: 'BTC'}, others: []};
    expect(axis([0, 0.0000001, 0.0000002], 7, coins)).to.deep.equal(['0', '0,00000010', '0,00000020 BTC']);
    expect(axis([0, 1.2, 2.4], 1, money)).to.deep.equal(['0', '1,20', '2,40 ₽']);
    expect(axis([0, 1.5, 3], 1, {kind: 'number', value: '1'})).to.deep.equal(['0', '1,5', '3,0']);
  });

  it('of shares are per cent', () => {
    const share: MetricValue = {kind: 'percent', value: '0.0266'};
    expect(axis([0, 0.008, 0.016, 0.024, 0.032], 3, share)).to.deep.equal(['0', '0,8', '1,6', '2,4', '3,2 %']);
    expect(axis([0, 0.1, 0.2], 1, share)).to.deep.equal(['0', '10', '20 %']);
  });
});
