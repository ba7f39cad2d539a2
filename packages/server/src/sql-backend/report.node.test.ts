import assert from 'node:assert/strict';
import {test} from 'node:test';
import {writeCursor} from '@kabinet/contract';
import type {Granularity, Report, ReportQuery} from '@kabinet/contract';
import {clicks, commissions} from '../schema.js';
import {computeFigures} from '../seed/figures.js';
import type {OpenDatabase} from '../database/open.js';
import {onEachDatabase} from '../testing/databases.js';
import {makeWorld} from '../testing/world.js';
import {sqlBackend} from './backend.js';

const clock = () => new Date('2026-11-21T12:00:00Z');

/** A partner whose clicks happened at these moments, and no others. */
async function clicksAt(database: OpenDatabase, name: string, timeZone: string, moments: readonly string[]) {
  const {db} = database;
  await makeWorld(db, name, {programme: {timeZone}});
  await db.insert(clicks).values(
    moments.map((at, index) => ({
      partnerId: `pt_${name}`,
      id: `${name}.${index}`,
      programmeId: `pg_${name}`,
      offerId: `of_${name}`,
      linkId: `ln_${name}`,
      clickedAt: new Date(at),
      isUnique: index === 0,
      device: 'mobile' as const,
      country: index % 2 ? 'RU' : null,
      subIds: {sub1: `place ${index}`},
    })),
  );
  await db.execute('truncate report_totals, report_links');
  await computeFigures(db);
  const backend = sqlBackend(db, {partnerId: `pt_${name}`, clock, linkBase: ''});
  return (query: Partial<ReportQuery> & Pick<ReportQuery, 'period'>): Promise<Report> => {
    assert.ok(backend.report);
    return backend.report({programme: `pg_${name}`, metrics: ['clicks'], ...query});
  };
}

function clicksByBucket({series}: Report): [string, unknown][] {
  return (series ?? []).map(({bucket, figures}) => [bucket, figures['clicks']]);
}

onEachDatabase('the report', (database) => {
  for (const [zone, day, first, last] of [
    ['Asia/Kathmandu', '2026-11-21', '2026-11-20T18:15:00.000Z', '2026-11-21T18:14:59.999Z'],
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'],
    ['America/St_Johns', '2026-11-21', '2026-11-21T03:30:00.000Z', '2026-11-22T03:29:59.999Z'],
    ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00:00.000Z', '2026-04-05T13:29:59.999Z'],
    ['Pacific/Chatham', '2026-11-21', '2026-11-20T10:15:00.000Z', '2026-11-21T10:14:59.999Z'],
  ] as const) {
    test(`knows where ${day} begins and ends in ${zone}`, async () => {
      const name = `${zone}${day}`.replaceAll(/\W/g, '');
      const outside = [Date.parse(first) - 1, Date.parse(last) + 1].map((ms) => new Date(ms).toISOString());
      const report = await clicksAt(database(), name, zone, [first, last, ...outside]);
      const period = {from: day, to: day};
      assert.deepEqual(clicksByBucket(await report({period, granularity: 'day'})), [[day, 2]]);
      // Cut from the clicks themselves, not from quarters of an hour.
      const single = await report({period, granularity: 'day', filters: {device: ['mobile']}});
      assert.deepEqual(clicksByBucket(single), [[day, 2]]);
    });
  }

  test('has every bucket of the period in order, also empty ones', async () => {
    const report = await clicksAt(database(), 'buckets', 'Europe/Moscow', [
      '2026-11-02T12:00:00Z',
      '2026-11-10T12:00:00Z',
    ]);
    const by = async (granularity: Granularity) =>
      clicksByBucket(await report({period: {from: '2026-10-31', to: '2026-11-11'}, granularity}));
    assert.deepEqual(await by('week'), [
      ['2026-10-26', 0],
      ['2026-11-02', 1],
      ['2026-11-09', 1],
    ]);
    assert.deepEqual(await by('month'), [
      ['2026-10', 0],
      ['2026-11', 2],
    ]);
    assert.equal((await by('day')).length, 12);
    assert.equal((await by('hour')).length, 288);
  });

  test('a period without anything has zeros, and money in the programme’s currency', async () => {
    const report = await clicksAt(database(), 'nothing', 'Europe/Moscow', ['2026-11-02T12:00:00Z']);
    const answer = await report({
      period: {from: '2026-01-01', to: '2026-01-02'},
      metrics: ['clicks', 'earnings'],
      granularity: 'day',
      dimensions: ['link'],
    });
    const zeros = {clicks: 0, earnings: [{amount: '0.00', currency: 'RUB'}]};
    assert.deepEqual(answer.totals, zeros);
    assert.deepEqual(
      answer.series?.map(({figures}) => figures),
      [zeros, zeros],
    );
    assert.deepEqual([answer.rows, answer.nextCursor], [[], null]);
  });

  test('rows are largest first, then by value; pages go on where they ended', async () => {
    const days = Array.from({length: 7}, (_, index) => `2026-11-0${index + 1}T12:00:00Z`);
    const report = await clicksAt(database(), 'rows', 'Europe/Moscow', days);
    const asked = {period: {from: '2026-11-01', to: '2026-11-30'}, dimensions: ['sub1'], limit: 3};
    const values = (answer: Report) => answer.rows?.map(({keys}) => keys[0]?.value);
    const first = await report(asked);
    assert.deepEqual(values(first), ['place 0', 'place 1', 'place 2']);
    assert.ok(first.nextCursor);
    const second = await report({...asked, cursor: first.nextCursor});
    assert.deepEqual(values(second), ['place 3', 'place 4', 'place 5']);
    const countries = await report({...asked, dimensions: ['country']});
    assert.deepEqual(countries.rows, [
      {keys: [{dimension: 'country', value: ''}], figures: {clicks: 4}},
      {keys: [{dimension: 'country', value: 'RU'}], figures: {clicks: 3}},
    ]);
  });

  test('a cursor that somebody wrote by hand is refused, not tried', async () => {
    const ask = await clicksAt(database(), 'forged', 'Europe/Moscow', ['2026-11-21T10:00:00Z']);
    const query = {period: {from: '2026-11-21', to: '2026-11-21'}, dimensions: ['link']};
    const whole = {programme: 'pg_forged', metrics: ['clicks'], ...query};
    for (const position of [['many', 'ln_forged'], [1], [1, 'ln_forged', 'more']]) {
      const cursor = writeCursor({partner: 'pt_forged', operation: 'report', query: {...whole, limit: 25}}, position);
      await assert.rejects(ask({...query, cursor}), {code: 'cursor_mismatch'});
    }
  });

  test('amounts are exact, however small or large', async () => {
    const name = 'exact';
    const {db} = database();
    await makeWorld(db, name, {programme: {currency: 'BTC'}});
    const at = new Date('2026-11-02T12:00:00Z');
    const amounts = ['0.00000001', '-0.00000003', '12345678901234567890.12'];
    await db.insert(commissions).values(
      amounts.map((amount, index) => ({
        partnerId: `pt_${name}`,
        id: `c${index}`,
        programmeId: `pg_${name}`,
        offerId: `of_${name}`,
        linkId: `ln_${name}`,
        type: 'sale' as const,
        occurredAt: at,
        recordedAt: at,
        statusChangedAt: at,
        currency: 'BTC',
        amount,
        status: 'approved' as const,
      })),
    );
    await db.execute('truncate report_totals, report_links');
    await computeFigures(db);
    const backend = sqlBackend(db, {partnerId: `pt_${name}`, clock, linkBase: ''});
    const period = {from: '2026-11-01', to: '2026-11-30'};
    const earned = [{amount: '12345678901234567890.11999998', currency: 'BTC'}];
    const report = await backend.report?.({
      programme: `pg_${name}`,
      period,
      metrics: ['earnings'],
      granularity: 'month',
    });
    assert.deepEqual(report?.totals, {earnings: earned});
    const list = await backend.links?.list({programme: `pg_${name}`, period, sort: 'earnings'});
    assert.deepEqual(list?.items[0]?.figures?.['earnings'], earned);
    assert.deepEqual((await backend.balance?.({programme: `pg_${name}`}))?.accounts[0]?.available, earned[0]);
  });
});
