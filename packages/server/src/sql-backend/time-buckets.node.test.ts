import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {bucketsOf} from '@kabinet/contract';
import {spanOf, timeBuckets} from './time-buckets.js';

const hours = ({start, end}: {start: string; end: string}) => (Date.parse(end) - Date.parse(start)) / 3_600_000;

describe('time buckets', () => {
  test('a day of the zone is not a day of UTC', () => {
    assert.deepEqual(spanOf({from: '2026-11-21', to: '2026-11-21'}, 'Asia/Kathmandu'), {
      start: '2026-11-20T18:15:00.000Z',
      end: '2026-11-21T18:15:00.000Z',
    });
  });

  test('days where clocks change have 23 and 25 hours', () => {
    const lengths = (from: string, to: string) => timeBuckets({from, to}, 'day', 'Europe/Berlin').map(hours);
    assert.deepEqual(lengths('2026-03-28', '2026-03-30'), [24, 23, 24]);
    assert.deepEqual(lengths('2026-10-24', '2026-10-26'), [24, 25, 24]);
  });

  test('a skipped day is there and empty', () => {
    const buckets = timeBuckets({from: '2011-12-29', to: '2011-12-31'}, 'day', 'Pacific/Apia');
    assert.deepEqual(
      buckets.map((bucket) => [bucket.label, hours(bucket)]),
      [
        ['2011-12-29', 24],
        ['2011-12-30', 0],
        ['2011-12-31', 24],
      ],
    );
  });

  test('weeks and months are cut to the period and keep their label', () => {
    const period = {from: '2026-11-04', to: '2026-11-10'};
    assert.deepEqual(timeBuckets(period, 'week', 'Europe/Moscow'), [
      {label: '2026-11-02', start: '2026-11-03T21:00:00.000Z', end: '2026-11-08T21:00:00.000Z'},
      {label: '2026-11-09', start: '2026-11-08T21:00:00.000Z', end: '2026-11-10T21:00:00.000Z'},
    ]);
    assert.deepEqual(timeBuckets(period, 'month', 'Europe/Moscow'), [
      {label: '2026-11', start: '2026-11-03T21:00:00.000Z', end: '2026-11-10T21:00:00.000Z'},
    ]);
  });

  test('hours of the day that has 25', () => {
    const buckets = timeBuckets({from: '2026-10-25', to: '2026-10-25'}, 'hour', 'Europe/Berlin');
    assert.equal(buckets.length, 25);
    assert.deepEqual(buckets.map(hours), Array<number>(25).fill(1));
  });

  test('labels and order are those of the contract, without gaps', () => {
    const period = {from: '2025-10-15', to: '2026-11-21'};
    for (const zone of ['Europe/Berlin', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'UTC']) {
      for (const granularity of ['day', 'week', 'month'] as const) {
        const buckets = timeBuckets(period, granularity, zone);
        assert.deepEqual(
          buckets.map(({label}) => label),
          bucketsOf(period, granularity, zone),
        );
        const span = spanOf(period, zone);
        assert.equal(buckets[0]?.start, span.start);
        assert.equal(buckets.at(-1)?.end, span.end);
      }
    }
  });
});
