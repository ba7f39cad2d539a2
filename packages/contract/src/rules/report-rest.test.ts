import {expect} from '@open-wc/testing';
import {metricRegistry} from '../metric-registry.js';
import {restOf, shareOf} from './report-rest.js';

const rub = (amount: string) => ({amount, currency: 'RUB'});
const eur = (amount: string) => ({amount, currency: 'EUR'});

describe('restOf', () => {
  const metrics = metricRegistry([{id: 'visitors', kind: 'count', additive: false}]);

  it('is what the totals have beyond the rows, to the last digit and for each currency', () => {
    const totals = {
      clicks: 10,
      earnings: [rub('100.10'), eur('5')],
      lots: {value: '1.5', unit: 'lots'},
    };
    const shown = [
      {clicks: 6, earnings: [rub('90.05')], lots: {value: '0.25', unit: 'lots'}},
      {clicks: 4, earnings: [rub('10.06'), eur('5')], lots: {value: '0.25', unit: 'lots'}},
    ];
    expect(restOf(totals, shown, metrics)).to.deep.equal({
      clicks: 0,
      earnings: [eur('0'), rub('-0.01')],
      lots: {value: '1.00', unit: 'lots'},
    });
  });

  it('is not known where a part is not, or where rows do not add up', () => {
    const shown = [{clicks: null, visitors: 3}];
    expect(restOf({clicks: 10, visitors: 4}, shown, metrics)).to.deep.equal({clicks: null, visitors: null});
    expect(restOf({clicks: 10}, [{}], metrics)).to.deep.equal({clicks: null});
  });
});

describe('shareOf', () => {
  it('is a part of one', () => {
    expect(shareOf(1, 3)).to.equal('0.33333333');
    expect(shareOf([rub('25.00')], [rub('100.00')])).to.equal('0.25');
    expect(shareOf({value: '1', unit: 'lots'}, {value: '8', unit: 'lots'})).to.equal('0.125');
  });

  it('is not known of nothing and of several currencies', () => {
    expect(shareOf(0, 0)).to.equal(null);
    expect(shareOf(null, 5)).to.equal(null);
    expect(shareOf([rub('1')], [rub('1'), eur('1')])).to.equal(null);
  });
});
