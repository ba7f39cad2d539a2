import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {HandClock} from '../../testing/hand-clock.js';
import {patiently} from './patience.js';
import {firstOf, momentIn, secondsOrDate} from './retry-after.js';
import {everyRow} from './rows.js';
import {statusIn} from './statuses.js';

const toRow = (raw: unknown) => ({id: String(raw)});
const ids = (rows: readonly {id: string}[]) => rows.map(({id}) => id).join(' ');

describe('everyRow', () => {
  test('goes on until a page is not full, each row once, as old as the oldest page', async () => {
    const pages = [
      {rows: [1, 2], at: 20},
      {rows: [2, 3], at: 10},
      {rows: [4], at: 30},
    ];
    const places: number[] = [];
    const {value, at} = await everyRow(
      2,
      ({pages: index, rows}) => {
        places.push(rows);
        return Promise.resolve(pages[index] ?? {rows: [], at: 0});
      },
      toRow,
    );
    assert.deepEqual([ids(value), at, places], ['1 2 3 4', 10, [0, 2, 4]]);
  });

  test('hears what the platform says of more, and gives the last row to who pages by it', async () => {
    const {value} = await everyRow(
      100,
      ({last}) => Promise.resolve({rows: [Number(last ?? 0) + 1], hasMore: Number(last ?? 0) < 2, at: 0}),
      toRow,
    );
    assert.equal(ids(value), '1 2 3');
  });

  test('ends where an API gives its first page for ever, and refuses a list without an end', async () => {
    const same = await everyRow(1, () => Promise.resolve({rows: [1], at: 0}), toRow);
    assert.equal(ids(same.value), '1');
    await assert.rejects(
      everyRow(1, ({pages}) => Promise.resolve({rows: [pages], at: 0}), toRow),
      {code: 'platform_list_too_long'},
    );
  });
});

test('a wait is read as each platform writes it', () => {
  const now = 1_700_000_000_000;
  const read = (text: string) =>
    [secondsOrDate, momentIn('Retry-After')].map((way) => way(new Headers({'Retry-After': text}), now));
  assert.deepEqual(read('7'), [7000, 7000]);
  assert.deepEqual(read('1700000030'), [undefined, 30_000]);
  assert.deepEqual(read('1700000030000'), [undefined, 30_000]);
  assert.deepEqual(read('1600000000')[1], 0);
  assert.deepEqual(read('soon'), [undefined, undefined]);
  const either = firstOf(momentIn('X-Reset'), secondsOrDate);
  assert.equal(either(new Headers({'Retry-After': '3'}), now), 3000);
  assert.equal(either(new Headers(), now), undefined);
});

test('a status that is in no table is unknown and keeps its word', () => {
  const table = {open: 'pending'} as const;
  assert.deepEqual(statusIn(table, 'open'), {status: 'pending'});
  assert.deepEqual(statusIn(table, 'constructor'), {status: 'unknown', statusLabel: 'constructor'});
});

test('who waits too long hears when to come again, while the work goes on', async () => {
  const clock = new HandClock();
  const runtime = {pace: clock, patienceMs: 11_000};
  const work = clock.sleep(20_000, undefined).then(() => 'done');
  const waiting = patiently(work, runtime, () => 6000, undefined).catch((error: unknown) => error);
  await clock.pass(11_000);
  const error = (await waiting) as {kind: string; code: string; retryAt: string};
  assert.deepEqual(
    [error.kind, error.code, error.retryAt],
    ['unavailable', 'platform_busy', '1970-01-01T00:00:17.000Z'],
  );
  const again = patiently(work, runtime, () => 0, undefined);
  await clock.pass(9000);
  assert.equal(await again, 'done');
});
