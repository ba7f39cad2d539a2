import {expect} from '@open-wc/testing';
import {line, told} from '../testing/rule-cases.js';
import {holdEndOf} from './hold.js';
import {recurringEndOf} from './recurring.js';
import {subIncomeOf} from './sub-partner.js';
import {money, written} from '../testing/rule-cases.js';

describe('a hold', () => {
  for (const [name, holdDays, holdMonths, at, zone, expected] of [
    ['none', 0, undefined, '2026-03-28T12:00:00.000Z', 'Europe/Moscow', undefined],
    ['14 days', 14, undefined, '2026-11-07T10:07:00.000Z', 'Europe/Moscow', '2026-11-21T10:07:00.000Z'],
    [
      'a day over a change of clocks',
      1,
      undefined,
      '2026-03-28T12:00:00.000Z',
      'Europe/Berlin',
      '2026-03-29T12:00:00.000Z',
    ],
    ['the end of this month', 0, 0, '2026-11-07T10:07:00.000Z', 'Europe/Moscow', '2026-11-30T21:00:00.000Z'],
    ['the end of next month', 0, 1, '2026-11-07T10:07:00.000Z', 'Europe/Moscow', '2026-12-31T21:00:00.000Z'],
    ['from the last day of January', 0, 1, '2026-01-31T10:00:00.000Z', 'Europe/Moscow', '2026-02-28T21:00:00.000Z'],
    ['in a leap year', 0, 1, '2024-01-31T10:00:00.000Z', 'Europe/Moscow', '2024-02-29T21:00:00.000Z'],
    ['from the zone’s new month', 0, 1, '2026-10-31T21:30:00.000Z', 'Europe/Moscow', '2026-12-31T21:00:00.000Z'],
    ['from the zone’s old month', 0, 1, '2026-10-31T20:30:00.000Z', 'Europe/Moscow', '2026-11-30T21:00:00.000Z'],
    [
      'over the change of clocks in spring',
      0,
      1,
      '2026-02-10T12:00:00.000Z',
      'Europe/Berlin',
      '2026-03-31T22:00:00.000Z',
    ],
    [
      'over the change of clocks in autumn',
      0,
      1,
      '2026-09-10T12:00:00.000Z',
      'Europe/Berlin',
      '2026-10-31T23:00:00.000Z',
    ],
    ['at the end of a year', 0, 1, '2026-12-31T12:00:00.000Z', 'America/New_York', '2027-02-01T05:00:00.000Z'],
    [
      'days that are longer than the month',
      45,
      0,
      '2026-11-20T00:00:00.000Z',
      'Europe/Moscow',
      '2027-01-04T00:00:00.000Z',
    ],
    [
      'a month that is longer than the days',
      14,
      1,
      '2026-11-02T00:00:00.000Z',
      'Europe/Moscow',
      '2026-12-31T21:00:00.000Z',
    ],
  ] as const) {
    it(`of ${name} ends ${expected ?? 'at once'}`, () => {
      const terms = {holdDays, ...(holdMonths !== undefined && {holdMonths})};
      expect(holdEndOf(terms, at, zone)).to.equal(expected);
    });
  }
});

describe('recurring months', () => {
  for (const [first, months, zone, expected] of [
    ['2026-01-15T12:00:00.000Z', 12, 'Europe/Moscow', '2027-01-14T21:00:00.000Z'],
    ['2026-01-31T12:00:00.000Z', 1, 'Europe/Moscow', '2026-02-27T21:00:00.000Z'],
    ['2026-01-31T22:00:00.000Z', 1, 'Europe/Moscow', '2026-02-28T21:00:00.000Z'],
    ['2026-02-28T12:00:00.000Z', 1, 'Europe/Berlin', '2026-03-27T23:00:00.000Z'],
    ['2026-03-29T12:00:00.000Z', 1, 'Europe/Berlin', '2026-04-28T22:00:00.000Z'],
  ] as const) {
    it(`${months} from ${first} end ${expected}`, () => {
      expect(recurringEndOf(first, months, zone)).to.equal(expected);
    });
  }

  const terms = line({kind: 'percent', rate: '10'}, {recurringMonths: 3});
  const soldAt = (occurredAt: string) =>
    told({
      terms,
      order: {sale: '100.00 RUB'},
      state: {customerSince: '2026-01-15T12:00:00.000Z'},
      isFirstSale: false,
      when: {occurredAt, timeZone: 'Europe/Moscow'},
    });

  it('earn until the last moment and no longer', () => {
    expect(soldAt('2026-04-14T20:59:59.999Z')).to.equal('sale 100.00 × rate 10 % = commission 10.00');
    expect(soldAt('2026-04-14T21:00:00.000Z')).to.equal('refused: recurring_over');
  });

  it('begin with the first sale', () => {
    expect(told({terms, order: {sale: '100.00 RUB'}})).to.equal('sale 100.00 × rate 10 % = commission 10.00');
  });
});

describe('income from a sub-partner', () => {
  for (const [commission, rate, digits, expected] of [
    ['1000.00 RUB', '5', 2, 'sub_commission 1000.00 × rate 5 % = commission 50.00'],
    ['33.33 RUB', '5', 2, 'sub_commission 33.33 × rate 5 % = commission 1.67 (1.6665)'],
    ['-60.00 RUB', '5', 2, 'sub_commission -60.00 × rate 5 % = commission -3.00'],
    ['-0.10 RUB', '5', 2, 'sub_commission -0.10 × rate 5 % = commission -0.01 (-0.005)'],
    ['99 JPY', '2.5', 0, 'sub_commission 99 × rate 2.5 % = commission 2 (2.475)'],
  ] as const) {
    it(expected, () => expect(written(subIncomeOf(money(commission), rate, digits).steps)).to.equal(expected));
  }
});
