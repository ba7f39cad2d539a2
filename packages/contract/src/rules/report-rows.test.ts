import {expect} from '@open-wc/testing';
import type {Figures} from '../figures.js';
import {STANDARD_METRICS} from '../metric-registry.js';
import type {CursorPosition} from './cursor.js';
import {compareRows, hasFigures, isRowPosition, positionOfRow} from './report-rows.js';

const rub = (amount: string) => [{amount, currency: 'RUB'}];
const row = (value: string, figures: Figures) => ({keys: [{dimension: 'link', value}], figures});

describe('rows of a report', () => {
  it('stand by a figure downwards, then by their values upwards', () => {
    const rows: CursorPosition[] = [
      ['9.5', 'a'],
      ['10', 'b'],
      ['-1', 'a'],
      ['10.00', 'a'],
    ];
    expect(rows.sort((a, b) => compareRows(a, b, 'desc'))).to.deep.equal([
      ['10.00', 'a'],
      ['10', 'b'],
      ['9.5', 'a'],
      ['-1', 'a'],
    ]);
  });

  it('stand upwards if that is wanted, those without a figure last either way', () => {
    const rows: CursorPosition[] = [
      ['', 'a'],
      ['2', 'b'],
      ['1', 'c'],
    ];
    const places = (direction: 'asc' | 'desc') =>
      [...rows].sort((a, b) => compareRows(a, b, direction)).map(([, value]) => value);
    expect(places('asc')).to.deep.equal(['c', 'b', 'a']);
    expect(places('desc')).to.deep.equal(['b', 'c', 'a']);
  });

  it('know their place', () => {
    const metric = (id: string) => STANDARD_METRICS.find((known) => known.id === id) ?? {id, kind: 'count' as const};
    const place = (figures: Figures, id: string) => positionOfRow(row('l_1', figures), metric(id));
    expect(place({clicks: 3, earnings: rub('7.50')}, 'earnings')).to.deep.equal(['7.50', 'l_1']);
    expect(place({clicks: 3}, 'clicks')).to.deep.equal([3, 'l_1']);
    expect(place({clicks: 4, conversions: 1}, 'cr')).to.deep.equal(['0.25', 'l_1']);
    expect(place({clicks: 4, earnings: rub('6.00')}, 'epc')).to.deep.equal(['1.5', 'l_1']);
    expect(place({clicks: 0, conversions: 0}, 'cr')).to.deep.equal(['', 'l_1']);
    expect(place({lots: {value: '0.30', unit: 'lots'}}, 'lots')).to.deep.equal(['0.30', 'l_1']);
  });

  it('have no place without a number and a value of each dimension', () => {
    expect(isRowPosition([3, 'l_1'], 1)).to.equal(true);
    expect(isRowPosition(['-7.50', 'l_1', 'RU'], 2)).to.equal(true);
    expect(isRowPosition(['', 'l_1'], 1)).to.equal(true);
    expect(isRowPosition(['l_1', 'l_1'], 1)).to.equal(false);
    expect(isRowPosition(['1e3', 'l_1'], 1)).to.equal(false);
    expect(isRowPosition([3], 1)).to.equal(false);
    expect(isRowPosition([], 0)).to.equal(false);
  });

  it('are left out when there is nothing in them', () => {
    expect(hasFigures(row('l_1', {clicks: 0, earnings: rub('0.00')}))).to.equal(false);
    expect(hasFigures(row('l_1', {clicks: 0, earnings: rub('-0.01')}))).to.equal(true);
    expect(hasFigures({...row('l_1', {clicks: 0}), compare: {clicks: 1}})).to.equal(true);
  });
});
