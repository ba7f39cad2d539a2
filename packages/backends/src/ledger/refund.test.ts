import {expect} from '@open-wc/testing';
import type {CommissionStatus} from '@kabinet/contract';
import type {ClickFacts, CommissionFacts, StatusChange} from '../sample/dataset.js';
import {refund} from './refund.js';

const click: ClickFacts = {
  id: 'code.1',
  partner: 'p',
  programme: 'pg',
  offer: 'o',
  link: 'l',
  at: '2026-10-01T10:00:00.000Z',
  unique: true,
  visitor: 'v',
  device: 'mobile',
};

const eur = (amount: string) => ({amount, currency: 'EUR'});

/** A sale of 300 euros that earned 10, with the statuses that it had on these days of October. */
function saleWith(days: Partial<Record<CommissionStatus, number>>): CommissionFacts {
  const history = Object.entries(days).map(([status, day]) => ({
    status,
    at: `2026-10-${String(day).padStart(2, '0')}T12:00:00.000Z`,
  })) as StatusChange<CommissionStatus>[];
  return {
    id: 'cm_1',
    partner: 'p',
    programme: 'pg',
    offer: 'o',
    link: 'l',
    click,
    type: 'sale',
    occurredAt: '2026-10-01T12:00:00.000Z',
    orderId: 'E-1',
    sale: eur('300.00'),
    rule: {kind: 'fixed', amount: eur('10.00')},
    amount: eur('10.00'),
    steps: [],
    holdUntil: '2026-10-15T12:00:00.000Z',
    history,
  };
}

const onTheTenth = '2026-10-10T00:00:00.000Z';
const onTheTwentieth = '2026-10-20T00:00:00.000Z';
const short = ({id, type, amount, history}: CommissionFacts) => [
  id,
  type,
  amount.amount,
  history.map(({status, at}) => `${status} ${at.slice(8, 10)}`).join(', '),
];

describe('refund', () => {
  const held = saleWith({on_hold: 1, approved: 15});
  const paid = saleWith({on_hold: 1, approved: 15, in_payout: 17, paid: 18});

  it('of everything reverses what is not paid, and gives up what was planned', () => {
    const rows = refund(held, [], {at: onTheTenth});
    expect(rows.map(short)).to.deep.equal([['cm_1', 'sale', '10.00', 'on_hold 01, reversed 10']]);
    expect(rows[0]?.history.at(-1)?.reason?.code).to.equal('refund');
  });

  it('of a part is an adjustment that shares the hold', () => {
    const [row] = refund(held, [], {at: onTheTenth, amount: eur('100.00')});
    expect(row && short(row)).to.deep.equal(['cm_1-1', 'adjustment', '-3.33', 'on_hold 10, approved 15']);
    expect(row).to.deep.include({sale: eur('-100.00'), adjusts: 'cm_1', holdUntil: held.holdUntil});
  });

  it('of what is paid is approved at once, and takes no more than was earned', () => {
    const [first] = refund(paid, [], {at: onTheTwentieth, amount: eur('100.00')});
    const [second] = refund(paid, [first!], {at: onTheTwentieth});
    expect(first && short(first)).to.deep.equal(['cm_1-1', 'adjustment', '-3.33', 'approved 20']);
    expect(second && short(second)).to.deep.equal(['cm_1-2', 'adjustment', '-6.67', 'approved 20']);
    expect(second?.sale).to.deep.equal(eur('-200.00'));
    expect(second?.holdUntil).to.equal(undefined);
    expect(refund(paid, [first!, second!], {at: onTheTwentieth})).to.deep.equal([]);
  });

  it('in two parts reverses the whole, with the first adjustment', () => {
    const [first] = refund(held, [], {at: onTheTenth, amount: eur('100.00')});
    const rows = refund(held, [first!], {at: onTheTenth, amount: eur('200.00')});
    expect(rows.map(({history}) => history.at(-1)?.status)).to.deep.equal(['reversed', 'reversed']);
  });

  it('of the rest leaves an adjustment alone that is paid, while its commission came back from a failed payout', () => {
    const failed = saleWith({on_hold: 1, in_payout: 6, approved: 9});
    const first = {...failed, id: 'cm_1-1', type: 'adjustment' as const, sale: eur('-100.00'), amount: eur('-3.33')};
    const spent = {...first, history: [{status: 'paid' as const, at: '2026-10-08T12:00:00.000Z'}]};
    const rows = refund(failed, [spent], {at: onTheTenth, amount: eur('200.00')});
    expect(rows.map(short)).to.deep.equal([['cm_1-2', 'adjustment', '-6.67', 'approved 10']]);
  });

  it('of an event without a sum takes it back as a whole', () => {
    const {sale: _sale, ...lead} = paid;
    const [row] = refund({...lead, type: 'lead'}, [], {at: onTheTwentieth});
    expect([row?.amount, row?.sale]).to.deep.equal([eur('-10.00'), undefined]);
    expect(refund({...lead, type: 'lead'}, [row!], {at: onTheTwentieth})).to.deep.equal([]);
  });

  it('of what was refused before changes nothing', () => {
    for (const days of [{rejected: 1}, {on_hold: 1, reversed: 5}]) {
      expect(refund(saleWith(days), [], {at: onTheTenth})).to.deep.equal([]);
    }
  });
});
