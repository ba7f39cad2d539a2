import {expect} from '@open-wc/testing';
import type {Metric} from '@kabinet/contract';
import {createFormatters} from '../runtime/format/formatters.js';
import {numberOf, valueOf, writeValue} from './metric-value.js';

const format = createFormatters({locale: 'ru', timeZone: 'Europe/Moscow', currencies: [], today: '2026-11-21'});
const written = (metric: Metric, figures: Parameters<typeof valueOf>[1]): string =>
  writeValue(metric, valueOf(metric, figures, 'RUB'), format).replace(/\u00a0/g, ' ');

const earnings: Metric = {id: 'earnings', kind: 'money'};
const rub = (amount: string) => ({amount, currency: 'RUB'});

describe('a metric’s value', () => {
  it('that is unknown is not zero', () => {
    expect(written(earnings, {earnings: null})).to.equal('—');
    expect(written(earnings, {})).to.equal('—');
    expect(written({id: 'constructor', kind: 'count'}, {})).to.equal('—');
    expect(written(earnings, {earnings: []})).to.equal('0,00 ₽');
    expect(numberOf(null)).to.equal(null);
  });

  it('shows the programme’s currency first and the others beside it', () => {
    const usd = {amount: '5', currency: 'USD'};
    const value = valueOf(earnings, {earnings: [usd, rub('10')]}, 'RUB');
    expect(value).to.deep.equal({kind: 'money', value: rub('10'), others: [usd]});
  });

  it('of a ratio is computed from totals', () => {
    const cr: Metric = {
      id: 'cr',
      kind: 'ratio',
      formula: {numerator: 'conversions', denominator: 'clicks', as: 'percent'},
    };
    expect(written(cr, {conversions: 1284, clicks: 48216})).to.equal('2,66 %');
    expect(written(cr, {conversions: 0, clicks: 0})).to.equal('—');
    const epc: Metric = {
      id: 'epc',
      kind: 'ratio',
      formula: {numerator: 'earnings', denominator: 'clicks', as: 'money'},
    };
    expect(written(epc, {earnings: [rub('384742.80')], clicks: 48216})).to.equal('7,98 ₽');
  });

  it('keeps every digit of an amount', () => {
    expect(written(earnings, {earnings: [rub('1000000000000000.0042')]})).to.equal('1 000 000 000 000 000,0042 ₽');
  });

  it('may be something else than money', () => {
    expect(written({id: 'lots', kind: 'quantity'}, {lots: {value: '12.50', unit: 'лота'}})).to.equal('12,50 лота');
  });
});
