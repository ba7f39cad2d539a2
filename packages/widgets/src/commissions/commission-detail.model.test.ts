import {expect} from '@open-wc/testing';
import type {Commission, CommissionDetail} from '@kabinet/contract';
import {momentsOf} from '../templates/moments.js';
import {adjustedOf, noticeOf, subIdsOf} from './commission-detail.model.js';
import {bareCommission} from './testing/bare-commission.js';

const rub = (amount: string) => ({amount, currency: 'RUB'});
const since = '2026-11-19T06:00:00Z';

function detail(facts: Partial<CommissionDetail>): CommissionDetail {
  return {...bareCommission(), explanation: {steps: []}, timeline: [], ...facts};
}

describe('the status in a sentence', () => {
  const nothing = {date: undefined, reason: undefined, next: undefined, money: undefined};
  const cases: [name: string, facts: Partial<Commission>, expected: object][] = [
    [
      'waits for the operator',
      {status: 'pending', expectedPayoutDate: '2026-12-10'},
      {...nothing, next: 'pending', money: {kind: 'payout', on: '2026-12-10'}},
    ],
    [
      'waits for the end of a hold',
      {status: 'on_hold', holdUntil: '2026-12-05T07:12:00Z', expectedPayoutDate: '2026-12-10'},
      {
        ...nothing,
        date: {kind: 'until', at: '2026-12-05T07:12:00Z'},
        next: 'on_hold',
        money: {kind: 'payout', on: '2026-12-10'},
      },
    ],
    ['is held for a time that nobody knows', {status: 'on_hold'}, {...nothing, next: 'on_hold'}],
    [
      'is approved',
      {status: 'approved', statusChangedAt: since, expectedPayoutDate: '2026-12-10'},
      {...nothing, date: {kind: 'on', at: since}, money: {kind: 'payout', on: '2026-12-10'}},
    ],
    [
      'is on its way',
      {status: 'in_payout', statusChangedAt: since, payout: {id: 'po', date: '2026-11-26'}},
      {...nothing, money: {kind: 'arrival', on: '2026-11-26'}},
    ],
    ['is paid', {status: 'paid', statusChangedAt: since}, {...nothing, date: {kind: 'on', at: since}}],
    [
      'is refused without a word',
      {status: 'rejected', statusChangedAt: since},
      {...nothing, date: {kind: 'on', at: since}, next: 'no-reason'},
    ],
    [
      'is taken back for a reason',
      {status: 'reversed', statusChangedAt: since, reason: {code: 'refund'}},
      {...nothing, date: {kind: 'on', at: since}, reason: {code: 'refund'}},
    ],
    [
      'is of a status of the operator’s own',
      {status: 'frozen', reason: {text: 'why'}},
      {...nothing, reason: {text: 'why'}},
    ],
  ];
  for (const [name, facts, expected] of cases) {
    it(name, () => {
      expect(noticeOf(detail(facts))).to.deep.equal(expected);
    });
  }
});

describe('the timeline', () => {
  it('knows where the commission stands', () => {
    const moments = momentsOf([
      {code: 'click', at: '2026-11-18T18:04:00Z'},
      {code: 'sale', at: '2026-11-19T07:12:00Z'},
      {code: 'hold_end', expectedOn: '2026-12-05'},
    ]);
    expect(moments.map(({code, isLatest}) => [code, isLatest])).to.deep.equal([
      ['click', false],
      ['sale', true],
      ['hold_end', false],
    ]);
  });

  it('expects nothing that has happened', () => {
    const [moment] = momentsOf([{code: 'paid', at: since, expectedOn: '2026-11-30'}]);
    expect([moment?.at, moment?.expectedOn]).to.deep.equal([since, undefined]);
  });
});

describe('what adjustments leave', () => {
  it('is an addition with signs', () => {
    const adjustedBy = [
      {id: 'a1', amount: rub('-135.00')},
      {id: 'a2', amount: rub('0.50')},
    ];
    expect(adjustedOf(detail({adjustedBy}))).to.deep.equal({
      lines: [
        {id: 'a1', sign: '−', amount: rub('135.00')},
        {id: 'a2', sign: '+', amount: rub('0.50')},
      ],
      rest: rub('405.50'),
    });
  });

  it('comes to zero for what was taken back, after its adjustments', () => {
    const adjustedBy = [{id: 'a1', amount: rub('-135.00')}];
    expect(adjustedOf(detail({status: 'reversed', adjustedBy}))).to.deep.equal({
      lines: [
        {id: 'a1', sign: '−', amount: rub('135.00')},
        {id: undefined, sign: '−', amount: rub('405.00')},
      ],
      rest: rub('0.00'),
    });
  });

  it('has no sum across currencies', () => {
    const adjustedBy = [{id: 'a1', amount: {amount: '-1', currency: 'EUR'}}];
    expect(adjustedOf(detail({adjustedBy}))?.rest).to.equal(undefined);
  });

  it('is not told when there were none', () => {
    expect(adjustedOf(detail({}))).to.equal(undefined);
    expect(adjustedOf(detail({adjustedBy: []}))).to.equal(undefined);
  });
});

describe('sub-ids', () => {
  it('stand in order, under the programme’s names, empty ones left out', () => {
    const programme = {
      id: 'pg',
      name: 'P',
      currency: 'RUB',
      timeZone: 'Europe/Moscow',
      subIds: [{slot: 'sub1', label: {ru: 'Площадка', en: 'Placement'}}],
    };
    const subIds = {sub10: 'ten', sub2: 'two', sub1: 'one', sub3: ''};
    expect(subIdsOf(detail({subIds}), programme)).to.deep.equal([
      {name: {ru: 'Площадка', en: 'Placement'}, value: 'one'},
      {name: 'sub2', value: 'two'},
      {name: 'sub10', value: 'ten'},
    ]);
  });
});
