import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {
  addDays,
  addMonths,
  calendarDateSchema,
  compareDates,
  dateIn,
  daysBetween,
  firstOfMonth,
  firstOfQuarter,
  firstOfWeek,
  firstOfYear,
  hourIn,
  hoursOfDay,
  instantSchema,
  lastOfMonth,
  offsetIn,
  startOfDay,
  timeZoneSchema,
  weekdayOf,
} from './calendar.js';

describe('calendar schemas', () => {
  const accepted = (schema: v.GenericSchema, list: unknown[]) => list.filter((item) => v.is(schema, item));

  it('take real dates only', () => {
    const right = ['2026-03-29', '2024-02-29', '1900-01-01', '2199-12-31'];
    const wrong = ['2026-02-29', '2026-04-31', '2026-13-01', '2026-3-1', '1899-12-31', '2200-01-01', '', 5];
    expect(accepted(calendarDateSchema, [...right, ...wrong])).to.deep.equal(right);
  });

  it('take moments with a zone only', () => {
    const right = ['2026-03-29T01:00:00Z', '2026-03-29T04:00:00.250+03:00', '2026-03-28T19:15:00-05:45'];
    const wrong = [
      '2026-03-29T01:00:00',
      '2026-03-29 01:00:00Z',
      '2026-03-29T01:00Z',
      '2026-03-29T01:00:00+03',
      '2026-03-29T24:00:00Z',
      '2026-02-29T01:00:00Z',
      '2026-03-29',
    ];
    expect(accepted(instantSchema, [...right, ...wrong])).to.deep.equal(right);
  });

  it('take time zones by name only', () => {
    const zones = ['UTC', 'Europe/Berlin', 'Asia/Kathmandu', '+03:00', 'Mars/Olympus', '', 'x'.repeat(65)];
    expect(accepted(timeZoneSchema, zones)).to.deep.equal(['UTC', 'Europe/Berlin', 'Asia/Kathmandu']);
  });
});

describe('calendar arithmetic', () => {
  it('moves by days over month ends, leap days and changes of the clock', () => {
    expect(addDays('2024-02-28', 1)).to.equal('2024-02-29');
    expect(addDays('2026-03-28', 1)).to.equal('2026-03-29');
    expect(addDays('2026-03-29', 1)).to.equal('2026-03-30');
    expect(addDays('2026-01-01', -1)).to.equal('2025-12-31');
  });

  it('moves by months and stays inside the month', () => {
    expect(addMonths('2026-01-31', 1)).to.equal('2026-02-28');
    expect(addMonths('2024-01-31', 1)).to.equal('2024-02-29');
    expect(addMonths('2024-02-29', -12)).to.equal('2023-02-28');
    expect(addMonths('2026-11-15', 3)).to.equal('2027-02-15');
    expect(addMonths('2026-03-31', -1)).to.equal('2026-02-28');
  });

  it('counts days', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).to.equal(2);
    expect(daysBetween('2024-01-01', '2025-01-01')).to.equal(366);
    expect(daysBetween('2026-03-02', '2026-03-01')).to.equal(-1);
  });

  it('knows the weekday, Monday first', () => {
    expect(weekdayOf('2026-11-16')).to.equal(1);
    expect(weekdayOf('2026-11-21')).to.equal(6);
    expect(weekdayOf('2026-11-22')).to.equal(7);
  });

  it('finds where weeks, months, quarters and years begin', () => {
    expect(firstOfWeek('2026-11-22')).to.equal('2026-11-16');
    expect(firstOfWeek('2026-11-16')).to.equal('2026-11-16');
    expect(firstOfWeek('2026-01-01')).to.equal('2025-12-29');
    expect(firstOfMonth('2026-11-22')).to.equal('2026-11-01');
    expect(lastOfMonth('2024-02-10')).to.equal('2024-02-29');
    expect(lastOfMonth('2026-12-01')).to.equal('2026-12-31');
    expect(firstOfQuarter('2026-03-31')).to.equal('2026-01-01');
    expect(firstOfQuarter('2026-04-01')).to.equal('2026-04-01');
    expect(firstOfQuarter('2026-12-31')).to.equal('2026-10-01');
    expect(firstOfYear('2026-11-22')).to.equal('2026-01-01');
  });

  it('orders', () => {
    expect(['2026-02-01', '2025-12-31', '2026-01-15'].sort(compareDates)).to.deep.equal([
      '2025-12-31',
      '2026-01-15',
      '2026-02-01',
    ]);
    expect(compareDates('2026-02-01', '2026-02-01')).to.equal(0);
  });
});

/** date, zone, first instant, number of hours, minutes ahead of UTC at the first instant */
const DAYS: readonly (readonly [string, string, string, number, number])[] = [
  ['2026-06-15', 'UTC', '2026-06-15T00:00:00.000Z', 24, 0],
  ['2026-03-28', 'Europe/Berlin', '2026-03-27T23:00:00.000Z', 24, 60],
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z', 23, 60],
  ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z', 24, 120],
  ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z', 25, 120],
  ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z', 23, -300],
  ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z', 25, -240],
  // Moscow moved from +4 to +3 for good.
  ['2014-10-26', 'Europe/Moscow', '2014-10-25T20:00:00.000Z', 25, 240],
  ['2026-03-29', 'Europe/Moscow', '2026-03-28T21:00:00.000Z', 24, 180],
  ['2026-01-01', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z', 24, 345],
  // The clock jumps over midnight: the day begins at one.
  ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z', 23, -120],
  ['2022-03-27', 'Asia/Beirut', '2022-03-26T22:00:00.000Z', 23, 180],
  ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z', 23, 180],
  // It jumps from half past eleven to half past midnight.
  ['1919-03-31', 'America/Toronto', '1919-03-31T04:30:00.000Z', 24, -240],
  // The clock goes back from midnight to eleven: the day before has 25 hours.
  ['2018-02-17', 'America/Sao_Paulo', '2018-02-17T02:00:00.000Z', 25, -120],
  ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z', 24, -180],
  // The clock goes back from one to midnight: the day has two midnights and begins at the first.
  ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00.000Z', 25, -240],
  // Half an hour of daylight saving: the last hour is short.
  ['2026-04-05', 'Australia/Lord_Howe', '2026-04-04T13:00:00.000Z', 25, 660],
  // Samoa crossed the date line and had no 30 December.
  ['2011-12-29', 'Pacific/Apia', '2011-12-29T10:00:00.000Z', 24, -600],
  ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', 0, 840],
  ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', 24, 840],
];

describe('days in time zones', () => {
  for (const [date, zone, start, hours, offset] of DAYS) {
    it(`${date} in ${zone} begins at ${start} and has ${hours} hours`, () => {
      expect(startOfDay(date, zone)).to.equal(start);
      expect(offsetIn(zone, start)).to.equal(offset);
      expect(hoursOfDay(date, zone)).to.have.lengthOf(hours);
    });
  }

  it('repeats the doubled hour as an hour of its own', () => {
    expect(hoursOfDay('2026-10-25', 'Europe/Berlin').slice(2, 5)).to.deep.equal([
      '2026-10-25T00:00:00.000Z',
      '2026-10-25T01:00:00.000Z',
      '2026-10-25T02:00:00.000Z',
    ]);
  });

  it('tells offsets at any fraction of a second, before 1970 too', () => {
    expect(offsetIn('Europe/Berlin', '2026-06-01T00:00:00.500Z')).to.equal(120);
    expect(offsetIn('Europe/Berlin', '1969-12-31T23:59:59.500Z')).to.equal(60);
  });

  it('finds the day of an instant', () => {
    expect(dateIn('Europe/Moscow', '2026-11-20T20:59:59.999Z')).to.equal('2026-11-20');
    expect(dateIn('Europe/Moscow', '2026-11-20T21:00:00Z')).to.equal('2026-11-21');
    expect(dateIn('Asia/Kathmandu', '2025-12-31T18:15:00Z')).to.equal('2026-01-01');
    expect(dateIn('Pacific/Apia', '2011-12-30T09:59:59Z')).to.equal('2011-12-29');
    expect(dateIn('Pacific/Apia', '2011-12-30T10:00:00Z')).to.equal('2011-12-31');
    expect(dateIn('UTC', '2026-11-21T01:30:00+03:00')).to.equal('2026-11-20');
  });

  it('finds the hour of an instant', () => {
    expect(hourIn('Asia/Kathmandu', '2026-01-01T00:10:00Z')).to.equal('2025-12-31T23:15:00.000Z');
    expect(hourIn('Europe/Berlin', '2026-10-25T01:59:59.999Z')).to.equal('2026-10-25T01:00:00.000Z');
    expect(hourIn('UTC', '2026-11-21T12:00:00Z')).to.equal('2026-11-21T12:00:00.000Z');
  });

  it('throws for a zone that does not exist', () => {
    expect(() => dateIn('Mars/Olympus', '2026-01-01T00:00:00Z')).to.throw(RangeError);
  });

  it('answers for more zones than it remembers', () => {
    const zones = Intl.supportedValuesOf('timeZone').slice(0, 200);
    for (const zone of zones) expect(dateIn(zone, startOfDay('2026-07-01', zone)), zone).to.equal('2026-07-01');
  });
});
