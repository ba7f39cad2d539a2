import {expect} from '@open-wc/testing';
import type {CommissionPage} from '@kabinet/contract';
import {crc32} from '../../files/crc32.js';
import {bareCommission} from '../testing/bare-commission.js';
import {agrees, announcedRows, checksumOf, TakenTotals} from './taken-totals.js';

const rub = (amount: string) => ({amount, currency: 'RUB'});
const usdt = (amount: string) => ({amount, currency: 'USDT'});

const ROWS = [
  bareCommission({id: '1', status: 'paid', amount: rub('10.10')}),
  bareCommission({id: '2', status: 'frozen', amount: rub('1')}),
  bareCommission({id: '3', status: 'approved', amount: usdt('0.000001')}),
  bareCommission({id: '4', status: 'approved', amount: rub('0.20')}),
  bareCommission({id: '5', status: 'approved', amount: rub('-0.10')}),
];

const SUMMARY: NonNullable<CommissionPage['summary']> = [
  {status: 'approved', count: 3, amount: [rub('0.1'), usdt('0.00000100')]},
  {status: 'paid', count: 1, amount: [rub('10.1')]},
  {status: 'frozen', count: 1, amount: [rub('1.00'), usdt('0')]},
];

function totalsOf(rows = ROWS): TakenTotals {
  const totals = new TakenTotals();
  totals.add(rows);
  return totals;
}

describe('totals of taken rows', () => {
  it('are one sum to a status and currency, by currency and in the order of a commission’s life', () => {
    const totals = totalsOf();
    expect(totals.rows).to.equal(5);
    expect(totals.sums).to.deep.equal([
      {status: 'approved', count: 2, amount: rub('0.10')},
      {status: 'paid', count: 1, amount: rub('10.10')},
      {status: 'frozen', count: 1, amount: rub('1')},
      {status: 'approved', count: 1, amount: usdt('0.000001')},
    ]);
  });

  it('have a checksum that anybody can repeat, whatever the order of the rows', () => {
    expect(crc32('123456789')).to.equal('cbf43926');
    expect(crc32('')).to.equal('00000000');
    const lines = 'RUB approved 2 0.1\nRUB paid 1 10.1\nRUB frozen 1 1\nUSDT approved 1 0.000001';
    expect(checksumOf(totalsOf().sums)).to.equal(crc32(lines));
    expect(checksumOf(totalsOf([...ROWS].reverse()).sums)).to.equal(crc32(lines));
    expect(checksumOf(totalsOf(ROWS.slice(1)).sums)).not.to.equal(crc32(lines));
  });

  it('agree with those of the backend when every count and every sum does', () => {
    expect(agrees(totalsOf(), {summary: SUMMARY}, undefined)).to.equal(true);
    expect(agrees(totalsOf(ROWS.slice(1)), {summary: SUMMARY}, undefined)).to.equal(false);
    const kopeck = [{status: 'approved', count: 3, amount: [rub('0.11'), usdt('0.000001')]}, ...SUMMARY.slice(1)];
    expect(agrees(totalsOf(), {summary: kopeck}, undefined)).to.equal(false);
    expect(agrees(totalsOf(), {summary: SUMMARY.slice(1)}, undefined)).to.equal(false);
  });

  it('are compared with the chosen statuses only, since a summary counts all of them', () => {
    const paid = ROWS.slice(0, 1);
    expect(agrees(totalsOf(paid), {summary: SUMMARY}, ['paid'])).to.equal(true);
    expect(announcedRows({summary: SUMMARY}, ['paid'])).to.equal(1);
    expect(announcedRows({summary: SUMMARY}, undefined)).to.equal(5);
  });

  it('are compared with the number of rows where there is no more, and with nothing where there is nothing', () => {
    expect(agrees(totalsOf(), {total: 5}, undefined)).to.equal(true);
    expect(agrees(totalsOf(), {total: 6}, undefined)).to.equal(false);
    expect(agrees(totalsOf(), {}, undefined)).to.equal(undefined);
    expect(announcedRows({}, undefined)).to.equal(undefined);
  });
});
