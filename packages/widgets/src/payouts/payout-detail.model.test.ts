import {expect} from '@open-wc/testing';
import type {Money, PayoutDetail} from '@kabinet/contract';
import {momentsOf} from '../templates/moments.js';
import {noticeOf, receiptOf} from './payout-detail.model.js';

const rub = (amount: string): Money => ({amount, currency: 'RUB'});

const detail = (changes: Partial<PayoutDetail>): PayoutDetail => ({
  id: 'po',
  programme: 'pg',
  number: 'P-1',
  amount: rub('74500.00'),
  fee: rub('350.00'),
  status: 'paid',
  createdAt: '2026-11-10T09:00:00Z',
  parts: [
    {code: 'commissions', count: 24, amount: rub('75000.00')},
    {code: 'adjustments', count: 1, amount: rub('-500.00')},
  ],
  timeline: [],
  ...changes,
});

/** Lines as they are printed. */
const printed = (changes: Partial<PayoutDetail>): string[] =>
  receiptOf(detail(changes)).lines.map(({sign, code, amount, emphasis}) =>
    [sign, code, amount.amount, emphasis].filter(Boolean).join(' '),
  );

describe('the receipt of a payout', () => {
  it('adds the parts up, and takes the fee off', () => {
    expect(printed({})).to.deep.equal([
      'commissions 75000.00',
      '− adjustments 500.00',
      '= amount 74500.00 subtotal',
      '− fee 350.00',
      '= arrived 74150.00 total',
    ]);
    expect(receiptOf(detail({})).addsUp).to.equal(true);
  });

  it('takes the tax off that is withheld', () => {
    expect(printed({tax: rub('9685.00')}).slice(2)).to.deep.equal([
      '= amount 74500.00 subtotal',
      '− fee 350.00',
      '− tax 9685.00',
      '= arrived 64465.00 total',
    ]);
    expect(printed({fee: undefined, tax: rub('9685.00')}).at(-1)).to.equal('= arrived 64815.00 total');
  });

  it('is exact where floats are not', () => {
    const parts = [
      {code: 'commissions', amount: rub('0.1')},
      {code: 'bonus', label: 'Бонус', amount: rub('0.2')},
    ];
    expect(printed({parts, amount: rub('0.30'), fee: rub('0.1')})).to.deep.equal([
      'commissions 0.1',
      '+ bonus 0.2',
      '= amount 0.30 subtotal',
      '− fee 0.1',
      '= arrived 0.20 total',
    ]);
  });

  it('tells what will arrive while it has not', () => {
    expect(printed({status: 'processing'}).at(-1)).to.equal('= arriving 74150.00 total');
  });

  it('ends with the amount when nothing arrives, or nothing can be taken off', () => {
    expect(printed({status: 'failed'}).at(-1)).to.equal('= amount 74500.00 total');
    expect(printed({fee: undefined}).at(-1)).to.equal('= amount 74500.00 total');
    expect(printed({fee: {amount: '1', currency: 'USDT'}}).at(-1)).to.equal('= amount 74500.00 total');
  });

  it('claims nothing of parts that do not come to the amount', () => {
    const wrong = detail({amount: rub('74500.01'), fee: undefined});
    expect(receiptOf(wrong).addsUp).to.equal(false);
    expect(printed({amount: rub('74500.01'), fee: undefined})).to.deep.equal([
      'commissions 75000.00',
      'adjustments -500.00',
      'amount 74500.01 total',
    ]);
    const mixed = [{code: 'commissions', amount: {amount: '74500.00', currency: 'EUR'}}];
    expect(receiptOf(detail({parts: mixed})).addsUp).to.equal(false);
  });

  it('is the amount alone where the backend tells no parts', () => {
    expect(printed({parts: [], fee: undefined})).to.deep.equal(['amount 74500.00 total']);
    expect(receiptOf(detail({parts: []})).addsUp).to.equal(true);
  });
});

describe('what a status means for the money', () => {
  const at = '2026-11-12T12:00:00Z';
  const today = '2026-11-21';

  it('tells a state by its beginning and an event by its day', () => {
    expect(noticeOf(detail({status: 'in_review', statusChangedAt: at}), today).date).to.deep.equal({kind: 'since', at});
    expect(noticeOf(detail({status: 'sent', statusChangedAt: at}), today).date).to.deep.equal({kind: 'on', at});
    expect(noticeOf(detail({}), today).date).to.equal(undefined);
  });

  it('says that the money is back, and only then', () => {
    expect(noticeOf(detail({status: 'rejected'}), today).returned).to.deep.equal(rub('74500.00'));
    expect(noticeOf(detail({status: 'processing'}), today).returned).to.equal(undefined);
    expect(noticeOf(detail({status: 'teleported'}), today).returned).to.equal(undefined);
  });
});

describe('the moments of a payout', () => {
  it('know where it stands, and forget the day that was expected once it has come', () => {
    const moments = momentsOf([
      {code: 'requested', at: '2026-11-12T12:00:00Z'},
      {code: 'processing', at: '2026-11-13T12:00:00Z', expectedOn: '2026-11-14'},
      {code: 'paid', expectedOn: '2026-11-26'},
    ]);
    expect(moments.map(({isLatest}) => isLatest)).to.deep.equal([false, true, false]);
    expect(moments.map(({expectedOn}) => expectedOn)).to.deep.equal([undefined, undefined, '2026-11-26']);
  });
});
