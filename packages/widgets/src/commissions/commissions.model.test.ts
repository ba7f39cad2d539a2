import {expect} from '@open-wc/testing';
import type {CommissionPage} from '@kabinet/contract';
import {rateOf, statusChoices, statusNote, totalsOf} from './commissions.model.js';
import type {Summary} from './commissions.model.js';
import {bareCommission} from './testing/bare-commission.js';

const rub = (amount: string) => ({amount, currency: 'RUB'});
const usdt = (amount: string) => ({amount, currency: 'USDT'});

function page(summary?: Summary): CommissionPage {
  return {
    items: [],
    nextCursor: null,
    meta: {asOf: '2026-11-21T11:32:00Z', timeZone: 'Europe/Moscow'},
    ...(summary && {summary}),
  };
}

const counted = page([
  {status: 'frozen', count: 2, amount: [rub('5.00')]},
  {status: 'rejected', count: 27, amount: [rub('1000.00')]},
  {status: 'paid', count: 158, amount: [rub('47810.10')]},
  {status: 'pending', count: 312, amount: [rub('96410.00')]},
]);

describe('statuses to choose from', () => {
  it('are those that occur, in the order of a commission’s life, unknown ones last', () => {
    expect(statusChoices(counted, '')).to.deep.equal([
      {status: '', count: 499},
      {status: 'pending', count: 312},
      {status: 'paid', count: 158},
      {status: 'rejected', count: 27},
      {status: 'frozen', count: 2},
    ]);
  });

  it('include the chosen one, though nothing has it', () => {
    expect(statusChoices(page([]), 'on_hold')).to.deep.equal([
      {status: '', count: 0},
      {status: 'on_hold', count: 0},
    ]);
  });

  it('are all that we know where nobody counts', () => {
    expect(statusChoices(page(), '').map(({status}) => status)).to.deep.equal([
      '',
      'pending',
      'on_hold',
      'approved',
      'in_payout',
      'paid',
      'rejected',
      'reversed',
    ]);
    expect(statusChoices(page(), '')[0]).to.deep.equal({status: '', count: undefined});
  });

  it('lead back from a filter that could not be answered', () => {
    expect(statusChoices(undefined, '')).to.deep.equal([{status: '', count: undefined}]);
    expect(statusChoices(undefined, 'paid')).to.deep.equal([
      {status: '', count: undefined},
      {status: 'paid', count: undefined},
    ]);
  });
});

describe('totals', () => {
  it('add up what stands', () => {
    expect(totalsOf(counted.summary)).to.deep.equal([
      {
        currency: 'RUB',
        parts: [
          {status: 'pending', amount: rub('96410.00'), count: 312},
          {status: 'paid', amount: rub('47810.10'), count: 158},
          {status: 'frozen', amount: rub('5.00'), count: 2},
        ],
        total: rub('144225.10'),
        count: 472,
      },
    ]);
  });

  it('are one addition for each currency, without counts that mix them', () => {
    const summary: Summary = [
      {status: 'on_hold', count: 3, amount: [rub('10.50'), usdt('0.000001')]},
      {status: 'paid', count: 1, amount: [usdt('12')]},
    ];
    expect(totalsOf(summary)).to.deep.equal([
      {
        currency: 'RUB',
        parts: [{status: 'on_hold', amount: rub('10.50'), count: undefined}],
        total: rub('10.50'),
        count: undefined,
      },
      {
        currency: 'USDT',
        parts: [
          {status: 'on_hold', amount: usdt('0.000001'), count: undefined},
          {status: 'paid', amount: usdt('12'), count: undefined},
        ],
        total: usdt('12.000001'),
        count: undefined,
      },
    ]);
  });

  it('subtract what was taken back, exactly', () => {
    const summary: Summary = [
      {status: 'approved', count: 2, amount: [rub('12345678901234567890.12')]},
      {status: 'paid', count: 1, amount: [rub('-0.13')]},
    ];
    expect(totalsOf(summary)[0]?.total).to.deep.equal(rub('12345678901234567889.99'));
  });

  it('are none without a summary, or when nothing stands', () => {
    expect(totalsOf(undefined)).to.deep.equal([]);
    expect(totalsOf([{status: 'reversed', count: 1, amount: [rub('5')]}])).to.deep.equal([]);
  });
});

describe('the line under a status', () => {
  const at = '2026-11-19T06:00:00Z';
  const reason = {code: 'refund'};

  it('says until when a hold lasts', () => {
    const note = statusNote(
      bareCommission({status: 'on_hold', holdUntil: at, expectedPayoutDate: '2026-12-10', reason}),
    );
    expect(note).to.deep.equal({kind: 'until', at});
  });

  it('says when the money is expected', () => {
    const expected = {kind: 'expected', on: '2026-12-10'};
    for (const status of ['pending', 'approved', 'on_hold']) {
      expect(statusNote(bareCommission({status, expectedPayoutDate: '2026-12-10', reason})), status).to.deep.equal(
        expected,
      );
    }
  });

  it('says which payout it is in', () => {
    const payout = {id: 'po', number: 'P-2116', date: '2026-11-26'};
    expect(statusNote(bareCommission({status: 'in_payout', payout}))).to.deep.equal({
      kind: 'in_payout',
      number: 'P-2116',
      on: '2026-11-26',
    });
    const paid = statusNote(bareCommission({status: 'paid', payout, statusChangedAt: at}));
    expect(paid).to.deep.equal({kind: 'paid', number: 'P-2116', at});
  });

  it('says why and since when it was refused', () => {
    for (const status of ['rejected', 'reversed', 'frozen']) {
      expect(statusNote(bareCommission({status, reason, statusChangedAt: at})), status).to.deep.equal({
        kind: 'reason',
        reason,
        at,
      });
    }
  });

  it('says why when it cannot say when, and nothing when it knows nothing', () => {
    expect(statusNote(bareCommission({status: 'approved', reason}))).to.deep.equal({
      kind: 'reason',
      reason,
      at: undefined,
    });
    for (const status of ['pending', 'on_hold', 'approved', 'in_payout']) {
      expect(statusNote(bareCommission({status})), status).to.equal(undefined);
    }
  });
});

describe('the rate of a row', () => {
  it('is its own, and none for an adjustment', () => {
    const rule = {kind: 'percent', rate: '6'} as const;
    expect(rateOf(bareCommission({rule}))).to.deep.equal(rule);
    expect(rateOf(bareCommission({rule, type: 'adjustment'}))).to.equal(undefined);
  });
});
