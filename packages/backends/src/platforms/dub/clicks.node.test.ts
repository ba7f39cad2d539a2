import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {addDays, daysBetween} from '@kabinet/contract';
import type {PartnerUpstream, Question} from '../kit/index.js';
import {clicksByDay, windowsOf} from './clicks.js';

/** An API that gives these rows, whatever it is asked. */
function api(rows: readonly object[], asked: Question[] = []): PartnerUpstream {
  const answer = {value: {status: 200, body: rows, headers: new Headers()}, at: 0};
  return {
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(answer);
    },
    send: () => Promise.reject(new Error('Nothing is to be written.')),
    keep: (_, make) => make(),
    forget: () => undefined,
  };
}

describe('clicks of Dub by day', () => {
  test('a short period is asked for in a longer one, which is counted by days', () => {
    assert.deepEqual(windowsOf({from: '2026-03-10', to: '2026-03-10'}), [{from: '2026-03-04', to: '2026-03-10'}]);
  });

  test('a long one in parts of at most 90 days, none of them short, that leave nothing out', () => {
    for (const length of [1, 6, 7, 90, 91, 96, 97, 180, 181, 366]) {
      const period = {from: addDays('2026-12-31', 1 - length), to: '2026-12-31'};
      const windows = windowsOf(period);
      const lengths = windows.map(({from, to}) => daysBetween(from, to) + 1);
      assert(Math.max(...lengths) <= 90 && Math.min(...lengths) >= 7, String(lengths));
      assert((windows[0]?.from ?? '') <= period.from && windows.at(-1)?.to === period.to);
      assert(windows.slice(1).every(({from}, index) => from === addDays(windows[index]?.to ?? '', 1)));
    }
  });

  test('a day’s start is read as a label and as a moment, and other days are left aside', async () => {
    const rows = [
      {start: '2026-03-01T00:00:00.000Z', clicks: 1},
      {start: '2026-03-02T05:00:00.000Z', clicks: 2},
      {start: '2026-03-03T00:00:00-05:00', clicks: 4},
      {start: '2026-02-27T05:00:00.000Z', clicks: 8},
    ];
    const asked: Question[] = [];
    const days = await clicksByDay(
      api(rows, asked),
      'pn_1',
      {from: '2026-03-01', to: '2026-03-07'},
      'America/New_York',
    );
    assert.deepEqual(
      [...days],
      [
        ['2026-03-01', 1],
        ['2026-03-02', 2],
        ['2026-03-03', 4],
      ],
    );
    assert.deepEqual(asked[0]?.query, {
      partnerId: 'pn_1',
      groupBy: 'timeseries',
      start: '2026-03-01T05:00:00.000Z',
      end: '2026-03-08T04:59:59.999Z',
      timezone: 'America/New_York',
    });
  });
});
