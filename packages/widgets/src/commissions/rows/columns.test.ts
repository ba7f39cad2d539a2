import {expect} from '@open-wc/testing';
import type {Programme} from '@kabinet/contract';
import {columnsFor, shownColumns} from './columns.js';

const PROGRAMME: Programme = {id: 'pg', name: 'P', currency: 'RUB', timeZone: 'Europe/Moscow'};
const WITH_OWN: Programme = {
  ...PROGRAMME,
  commissionColumns: [
    {id: 'shop', label: 'Shop', type: 'text'},
    {id: 'weight', label: 'Weight', type: 'number'},
  ],
};

describe('columns of commissions', () => {
  it('are ours in the order of the table, and behind them those that the operator declares', () => {
    expect(columnsFor(WITH_OWN)).to.deep.equal([
      'date',
      'offer',
      'link',
      'subIds',
      'customer',
      'sale',
      'base',
      'rate',
      'status',
      'expected',
      'payout',
      'own:shop',
      'own:weight',
    ]);
  });

  it('are the usual ones and the operator’s until something is chosen', () => {
    expect(shownColumns(PROGRAMME)).to.deep.equal(['date', 'base', 'rate', 'status']);
    expect(shownColumns(WITH_OWN)).to.deep.equal(['date', 'base', 'rate', 'status', 'own:shop', 'own:weight']);
  });

  it('are those chosen, in the order of the table, without what is not there any more', () => {
    const chosen = ['own:weight', 'payout', 'own:gone', 'nonsense', 'offer'];
    expect(shownColumns(WITH_OWN, chosen)).to.deep.equal(['offer', 'payout', 'own:weight']);
    expect(shownColumns(PROGRAMME, chosen)).to.deep.equal(['offer', 'payout']);
    expect(shownColumns(PROGRAMME, [''])).to.deep.equal([]);
  });
});
