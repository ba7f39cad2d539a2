import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {
  bucketOf,
  bucketsOf,
  daysIn,
  previousPeriod,
  resolvePreset,
  sameDaysLastYear,
  sameWeekdaysLastYear,
  sensibleGranularities,
} from './period.js';
import {periodSchema, presetSchema} from './period-schemas.js';
import type {Period, PeriodPreset} from './period-schemas.js';

const period = (from: string, to: string): Period => ({from, to});

describe('period schema', () => {
  it('takes one day', () => {
    expect(v.is(periodSchema, period('2026-11-21', '2026-11-21'))).to.be.true;
  });

  it('blames the end of a period that ends before it begins', () => {
    const {issues} = v.safeParse(periodSchema, period('2026-11-21', '2026-11-20'));
    expect(issues?.map((issue) => [v.getDotPath(issue), issue.message])).to.deep.equal([
      ['to', 'The period ends before it begins.'],
    ]);
  });

  it('refuses days that do not exist', () => {
    expect(v.is(periodSchema, period('2026-02-29', '2026-03-01'))).to.be.false;
  });
});

describe('presets', () => {
  const EXPECTED: Record<PeriodPreset, Period> = {
    today: period('2026-11-21', '2026-11-21'),
    yesterday: period('2026-11-20', '2026-11-20'),
    'last-7-days': period('2026-11-15', '2026-11-21'),
    'last-30-days': period('2026-10-23', '2026-11-21'),
    'last-90-days': period('2026-08-24', '2026-11-21'),
    'this-month': period('2026-11-01', '2026-11-21'),
    'last-month': period('2026-10-01', '2026-10-31'),
    'this-quarter': period('2026-10-01', '2026-11-21'),
    'last-quarter': period('2026-07-01', '2026-09-30'),
    'this-year': period('2026-01-01', '2026-11-21'),
    'last-year': period('2025-01-01', '2025-12-31'),
    'all-time': period('2025-11-21', '2026-11-21'),
  };

  for (const preset of presetSchema.options) {
    it(`${preset} on 21 November 2026`, () => {
      expect(resolvePreset(preset, '2026-11-21')).to.deep.equal(EXPECTED[preset]);
    });
  }

  it('all time begins with the oldest day, and never after today', () => {
    expect(resolvePreset('all-time', '2026-11-21', '2024-02-29')).to.deep.equal(period('2024-02-29', '2026-11-21'));
    expect(resolvePreset('all-time', '2026-11-21', '2026-11-22')).to.deep.equal(period('2026-11-21', '2026-11-21'));
  });

  it('last-quarter in January is of the year before', () => {
    expect(resolvePreset('last-quarter', '2026-01-31')).to.deep.equal(period('2025-10-01', '2025-12-31'));
  });

  it('last-month in January is December', () => {
    expect(resolvePreset('last-month', '2026-01-31')).to.deep.equal(period('2025-12-01', '2025-12-31'));
  });
});

describe('comparison', () => {
  it('takes as many days directly before', () => {
    expect(previousPeriod(period('2026-11-15', '2026-11-21'))).to.deep.equal(period('2026-11-08', '2026-11-14'));
    expect(previousPeriod(period('2026-03-01', '2026-03-01'))).to.deep.equal(period('2026-02-28', '2026-02-28'));
    expect(previousPeriod(period('2026-11-01', '2026-11-21'))).to.deep.equal(period('2026-10-11', '2026-10-31'));
  });

  it('takes the month before a whole month', () => {
    expect(previousPeriod(period('2026-03-01', '2026-03-31'))).to.deep.equal(period('2026-02-01', '2026-02-28'));
    expect(previousPeriod(period('2024-02-01', '2024-02-29'))).to.deep.equal(period('2024-01-01', '2024-01-31'));
  });

  it('takes a whole quarter as days', () => {
    expect(previousPeriod(period('2026-04-01', '2026-06-30'))).to.deep.equal(period('2025-12-31', '2026-03-31'));
  });

  it('takes the same days a year earlier', () => {
    expect(sameDaysLastYear(period('2024-02-29', '2024-03-10'))).to.deep.equal(period('2023-02-28', '2023-03-10'));
  });

  it('takes the same weekdays a year earlier', () => {
    expect(sameWeekdaysLastYear(period('2026-11-20', '2026-11-22'))).to.deep.equal(period('2025-11-21', '2025-11-23'));
    expect(sameWeekdaysLastYear(period('2024-02-29', '2024-02-29'))).to.deep.equal(period('2023-03-02', '2023-03-02'));
  });

  it('counts both ends', () => {
    expect(daysIn(period('2026-03-29', '2026-03-29'))).to.equal(1);
    expect(daysIn(period('2024-01-01', '2024-12-31'))).to.equal(366);
  });
});

describe('buckets', () => {
  it('by day have no gaps', () => {
    expect(bucketsOf(period('2026-02-27', '2026-03-02'), 'day', 'Europe/Berlin')).to.deep.equal([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ]);
  });

  it('by week begin on the Monday before the period', () => {
    expect(bucketsOf(period('2026-01-01', '2026-01-12'), 'week', 'UTC')).to.deep.equal([
      '2025-12-29',
      '2026-01-05',
      '2026-01-12',
    ]);
  });

  it('by month name the month', () => {
    expect(bucketsOf(period('2025-12-31', '2026-02-01'), 'month', 'UTC')).to.deep.equal([
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
  });

  it('by hour follow the clock of the zone', () => {
    const hours = bucketsOf(period('2026-03-28', '2026-03-29'), 'hour', 'Europe/Berlin');
    expect(hours).to.have.lengthOf(47);
    expect(hours[0]).to.equal('2026-03-27T23:00:00.000Z');
    expect(hours.at(-1)).to.equal('2026-03-29T21:00:00.000Z');
  });

  it('take in every day', () => {
    expect(bucketOf('2026-11-22', 'day')).to.equal('2026-11-22');
    expect(bucketOf('2026-11-22', 'week')).to.equal('2026-11-16');
    expect(bucketOf('2026-11-22', 'month')).to.equal('2026-11');
  });

  for (const [from, to, expected] of [
    ['2026-11-21', '2026-11-21', ['hour', 'day']],
    ['2026-11-15', '2026-11-21', ['hour', 'day']],
    ['2026-11-01', '2026-11-21', ['day', 'week']],
    ['2026-10-01', '2026-11-21', ['day', 'week', 'month']],
    ['2024-01-01', '2024-12-31', ['day', 'week', 'month']],
    ['2024-01-01', '2025-12-31', ['week', 'month']],
    ['2000-01-01', '2025-12-31', ['month']],
  ] as const) {
    it(`${from} to ${to} is readable by ${expected.join(', ')}`, () => {
      expect(sensibleGranularities(period(from, to))).to.deep.equal(expected);
    });
  }
});
