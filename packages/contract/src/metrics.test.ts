import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import type {Figures} from './figures.js';
import {metricSchema} from './metrics.js';
import {evaluateRatio, metricRegistry, STANDARD_METRICS} from './metric-registry.js';
import type {Formula, Metric} from './metrics.js';

const rub = (amount: string) => ({amount, currency: 'RUB'});
const usd = (amount: string) => ({amount, currency: 'USD'});
const ratio = (numerator: string, denominator: string, as: Formula['as']): Metric => ({
  id: 'r',
  kind: 'ratio',
  formula: {numerator, denominator, as},
});

describe('metric registry', () => {
  it('begins with the standard metrics', () => {
    expect([...metricRegistry().keys()]).to.deep.equal([
      'clicks',
      'uniqueClicks',
      'leads',
      'conversions',
      'revenue',
      'earnings',
      'cr',
      'epc',
    ]);
  });

  it('has only metrics that its own schema takes', () => {
    for (const metric of STANDARD_METRICS) expect(v.parse(metricSchema, metric)).to.deep.equal(metric);
  });

  it('completes a standard metric with what the operator says about it', () => {
    const explanation = {ru: 'Один клик посетителя за 24 часа', en: 'One click of a visitor in 24 hours'};
    const registry = metricRegistry([{id: 'uniqueClicks', kind: 'count', explanation}]);
    expect(registry.get('uniqueClicks')).to.deep.equal({
      id: 'uniqueClicks',
      kind: 'count',
      goodDirection: 'up',
      explanation,
    });
  });

  it('lets the operator redefine a ratio and add metrics', () => {
    const cr = {...ratio('conversions', 'uniqueClicks', 'percent'), id: 'cr'};
    const registry = metricRegistry([cr, {id: 'ftd', kind: 'count', label: 'FTD'}]);
    expect(registry.get('cr')?.formula?.denominator).to.equal('uniqueClicks');
    expect([...registry.keys()].at(-1)).to.equal('ftd');
  });

  it('refuses ids that are not names', () => {
    const accepted = ['ftd', 'netRevenue2', 'Ftd', 'net-revenue', '', '__proto__', '2x'].filter((id) =>
      v.is(metricSchema, {id, kind: 'count'}),
    );
    expect(accepted).to.deep.equal(['ftd', 'netRevenue2']);
  });
});

describe('ratios of totals', () => {
  const totals: Figures = {
    clicks: 1600,
    conversions: 20,
    leads: null,
    earnings: [rub('1000.00'), usd('0.05')],
    revenue: [rub('3000.00')],
    costs: [rub('1200.00')],
    fees: [usd('1.00')],
    nothing: [],
    none: 0,
    lots: {value: '12.5', unit: 'lots'},
  };
  const registry = metricRegistry();

  it('cr is conversions for clicks', () => {
    expect(evaluateRatio(registry.get('cr')!, totals)).to.equal('0.0125');
  });

  it('epc is an amount in each currency', () => {
    expect(evaluateRatio(registry.get('epc')!, totals)).to.deep.equal([rub('0.625'), usd('0.00003125')]);
  });

  for (const [numerator, denominator, as, expected] of [
    ['none', 'clicks', 'percent', '0'],
    ['nothing', 'clicks', 'money', []],
    ['clicks', 'conversions', 'number', '80'],
    ['conversions', 'lots', 'number', '1.6'],
    ['costs', 'revenue', 'percent', '0.4'],
    ['nothing', 'revenue', 'percent', '0'],
    ['conversions', 'none', 'percent', null],
    ['earnings', 'none', 'money', null],
    ['leads', 'clicks', 'percent', null],
    ['conversions', 'leads', 'percent', null],
    ['conversions', 'absent', 'percent', null],
    ['constructor', 'clicks', 'percent', null],
    ['conversions', 'clicks', 'money', null],
    ['earnings', 'revenue', 'percent', null],
    ['fees', 'revenue', 'percent', null],
    ['revenue', 'nothing', 'percent', null],
    ['revenue', 'clicks', 'percent', null],
  ] as const) {
    it(`${numerator} / ${denominator} as ${as} is ${JSON.stringify(expected)}`, () => {
      expect(evaluateRatio(ratio(numerator, denominator, as), totals)).to.deep.equal(expected);
    });
  }

  it('are rounded to eight digits', () => {
    expect(evaluateRatio(ratio('a', 'b', 'percent'), {a: 2, b: 3})).to.equal('0.66666667');
  });

  it('need a formula', () => {
    expect(evaluateRatio({id: 'clicks', kind: 'count'}, totals)).to.equal(null);
  });
});
