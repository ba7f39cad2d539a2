import {expect} from '@open-wc/testing';
import type {Figures} from '../figures.js';
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
    expect(rows.sort(compareRows)).to.deep.equal([
      ['10.00', 'a'],
      ['10', 'b'],
      ['9.5', 'a'],
      ['-1', 'a'],
    ]);
  });

  it('know their place', () => {
    expect(positionOfRow(row('l_1', {clicks: 3, earnings: rub('7.50')}), 'earnings')).to.deep.equal(['7.50', 'l_1']);
    expect(positionOfRow(row('l_1', {clicks: 3}), 'clicks')).to.deep.equal([3, 'l_1']);
  });

  it('have no place without a number and a value of each dimension', () => {
    expect(isRowPosition([3, 'l_1'], 1)).to.equal(true);
    expect(isRowPosition(['-7.50', 'l_1', 'RU'], 2)).to.equal(true);
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
