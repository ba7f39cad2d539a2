import {expect} from '@open-wc/testing';
import {bucketsOf} from '@kabinet/contract';
import type {Bucket, CalendarDate, Metric, Period, Report} from '@kabinet/contract';
import {createFormatters} from '../runtime/format/formatters.js';
import {numberOf} from './metric-value.js';
import {bucketLabel, bucketName, seriesOf} from './series.js';

const clicks: Metric = {id: 'clicks', kind: 'count'};

/** How many hours a day has, an hour of which half is skipped or said twice counting as one. */
const HOURS: readonly (readonly [zone: string, day: CalendarDate, hours: number, before: CalendarDate])[] = [
  ['Europe/Moscow', '2026-03-29', 24, '2026-03-28'],
  ['Europe/Berlin', '2026-03-29', 23, '2026-03-28'],
  ['Europe/Berlin', '2026-10-25', 25, '2026-10-24'],
  ['America/New_York', '2026-03-08', 23, '2026-03-07'],
  ['America/New_York', '2026-11-01', 25, '2026-10-31'],
  ['America/St_Johns', '2026-03-08', 23, '2026-03-07'],
  ['America/St_Johns', '2026-11-01', 25, '2026-10-31'],
  ['America/Santiago', '2026-04-04', 25, '2026-04-03'],
  ['America/Santiago', '2026-09-06', 23, '2026-09-05'],
  ['Asia/Kathmandu', '2026-03-29', 24, '2026-03-28'],
  ['Australia/Lord_Howe', '2026-04-05', 25, '2026-04-04'],
  ['Australia/Lord_Howe', '2026-10-04', 24, '2026-10-03'],
  ['Pacific/Chatham', '2026-04-05', 25, '2026-04-04'],
  ['Pacific/Chatham', '2026-09-27', 23, '2026-09-26'],
];

const ENDS_OF_MONTHS: readonly (readonly [Period, named: readonly string[]])[] = [
  [{from: '2024-02-28', to: '2024-03-01'}, ['ср, 28 февр. 2024 г.', 'чт, 29 февр. 2024 г.', 'пт, 1 мар. 2024 г.']],
  [{from: '2026-01-31', to: '2026-02-01'}, ['сб, 31 янв.', 'вс, 1 февр.']],
  [{from: '2026-03-28', to: '2026-03-30'}, ['сб, 28 мар.', 'вс, 29 мар.', 'пн, 30 мар.']],
  [{from: '2026-10-31', to: '2026-11-01'}, ['сб, 31 окт.', 'вс, 1 нояб.']],
];

/** Each step has as many clicks as its place. */
const counted = (buckets: readonly string[]): Bucket[] =>
  buckets.map((bucket, index) => ({bucket, figures: {clicks: index}}));

function report(timeZone: string, period: Period, buckets: readonly string[], former?: CalendarDate): Report {
  const before = former && {from: former, to: former};
  return {
    meta: {asOf: '2026-11-21T11:00:00Z', timeZone},
    period,
    totals: {clicks: 0},
    series: counted(buckets),
    ...(before && {
      compare: {period: before, totals: {clicks: 0}, series: counted(bucketsOf(before, 'hour', timeZone))},
    }),
  };
}

const formatIn = (timeZone: string) => createFormatters({locale: 'ru', timeZone, currencies: [], today: '2026-11-21'});
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('R33: a day is one of the programme’s zone', () => {
  for (const [zone, day, hours, before] of HOURS) {
    it(`${zone}: ${day} is charted with all its ${hours} hours, in order and told apart`, () => {
      const period = {from: day, to: day};
      const points = seriesOf(report(zone, period, bucketsOf(period, 'hour', zone), before), clicks, 'hour', 'RUB');
      expect(points.map(({value}) => numberOf(value))).to.deep.equal(Array.from({length: hours}, (_, hour) => hour));
      const format = formatIn(zone);
      expect(new Set(points.map(({bucket}) => bucketLabel(bucket, 'hour', format)))).to.have.property('size', hours);
      // The hour that the clock shows again is the only one with nothing beside it.
      expect(points.filter((point) => !point.before)).to.have.length(Math.max(hours - 24, 0));
    });
  }

  for (const zone of new Set(HOURS.map(([name]) => name))) {
    it(`${zone}: days at the ends of months have the names and the figures of their own`, () => {
      for (const [period, named] of ENDS_OF_MONTHS) {
        const points = seriesOf(report(zone, period, bucketsOf(period, 'day', zone)), clicks, 'day', 'RUB');
        expect(points.map(({bucket}) => plain(bucketName(bucket, 'day', formatIn(zone))))).to.deep.equal(named);
        expect(points.map(({value}) => numberOf(value))).to.deep.equal(named.map((_, day) => day));
      }
    });
  }
});
