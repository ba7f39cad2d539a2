import assert from 'node:assert/strict';
import {test} from 'node:test';
import {eq} from 'drizzle-orm';
import type {Db} from '../database/types.js';
import {botClicks, clicks, links, partnerProgrammes, reportLinks, reportTotals, recentVisitors} from '../schema.js';
import {newPgliteDatabase, onEachDatabase, onPostgres} from '../testing/databases.js';
import {addPartner, makeWorld} from '../testing/world.js';
import {Redirect} from './index.js';
import {deleteOldSalts} from './salts.js';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

/** A redirect with a clock that the test sets. */
function redirectOn(db: Db, start: string) {
  const time = {now: new Date(start)};
  const errors: unknown[] = [];
  const redirect = new Redirect({
    db,
    clock: () => time.now,
    clickParameter: 'ref_click',
    countryHeader: 'x-country',
    onError: (error) => errors.push(error),
  });
  const visit = (path: string, {address = '203.0.113.7', method = 'GET', ...headers}: Record<string, string> = {}) =>
    redirect.handle(
      new Request(`https://go.example/r/${encodeURI(path)}`, {method, headers: {'user-agent': CHROME, ...headers}}),
      {
        code: path.split('?')[0] ?? '',
        address,
      },
    );
  return {redirect, time, errors, visit};
}

const clickIdOf = (response: Response) => new URL(response.headers.get('location') ?? '').searchParams.get('ref_click');

onEachDatabase('Redirect', (database) => {
  test('records the click and sends the visitor on with its id', async () => {
    const {db} = database();
    await makeWorld(db, 'first', {link: {subIds: {sub1: 'blog', sub2: 'spring'}}});
    const {redirect, visit, errors} = redirectOn(db, '2026-11-21T10:07:00Z');
    const response = await visit('First?sub2=autumn', {referer: 'https://blog.example/post', 'x-country': 'RU'});
    assert.equal(response.status, 302);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(response.headers.get('referrer-policy'), 'strict-origin');
    const id = clickIdOf(response);
    assert.equal(response.headers.get('location'), `https://shop.example/catalogue?page=2&ref_click=${id}`);
    await redirect.close();
    assert.deepEqual(await db.select().from(clicks).where(eq(clicks.partnerId, 'pt_first')), [
      {
        partnerId: 'pt_first',
        id,
        programmeId: 'pg_first',
        offerId: 'of_first',
        linkId: 'ln_first',
        clickedAt: new Date('2026-11-21T10:07:00Z'),
        isUnique: true,
        subIds: {sub1: 'blog', sub2: 'autumn'},
        referrer: 'blog.example',
        landing: '/catalogue',
        country: 'RU',
        device: 'desktop',
      },
    ]);
    assert.deepEqual(errors, []);
  });

  test('counts into quarters of an hour, whole and by link', async () => {
    const {db} = database();
    await makeWorld(db, 'quarters');
    const {time, visit} = redirectOn(db, '2026-11-21T10:07:00Z');
    for (const at of ['10:07:00', '10:14:59.999', '10:15:00']) {
      time.now = new Date(`2026-11-21T${at}Z`);
      await visit('quarters');
    }
    const figures = {leads: 0, conversions: 0, revenue: '0', earnings: '0'};
    const ofPartner = {partnerId: 'pt_quarters', programmeId: 'pg_quarters', ...figures};
    const quarters = [
      {...ofPartner, bucket: new Date('2026-11-21T10:00:00Z'), clicks: 2, uniqueClicks: 1},
      {...ofPartner, bucket: new Date('2026-11-21T10:15:00Z'), clicks: 1, uniqueClicks: 0},
    ];
    const totals = await db
      .select()
      .from(reportTotals)
      .where(eq(reportTotals.partnerId, 'pt_quarters'))
      .orderBy(reportTotals.bucket);
    assert.deepEqual(totals, quarters);
    const byLink = await db
      .select()
      .from(reportLinks)
      .where(eq(reportLinks.partnerId, 'pt_quarters'))
      .orderBy(reportLinks.bucket);
    assert.deepEqual(
      byLink,
      quarters.map((row) => ({...row, linkId: 'ln_quarters'})),
    );
  });

  test('a click is unique when the visitor had not clicked this link in 24 hours, over the change of salts', async () => {
    const {db} = database();
    await makeWorld(db, 'unique');
    await addPartner(db, 'unique', 'unique-other');
    const {redirect, time, visit} = redirectOn(db, '2026-11-21T10:00:00Z');
    const story = [
      ['2026-11-21T10:00:00Z', 'unique', '203.0.113.7', true],
      ['2026-11-21T10:00:01Z', 'unique', '203.0.113.7', false],
      ['2026-11-21T10:00:02Z', 'unique', '203.0.113.8', true],
      ['2026-11-21T10:00:03Z', 'unique-other', '203.0.113.7', true],
      ['2026-11-22T10:00:00Z', 'unique', '203.0.113.7', false],
      ['2026-11-23T09:59:59Z', 'unique', '203.0.113.7', false],
      ['2026-11-24T09:59:59Z', 'unique', '203.0.113.7', true],
    ] as const;
    const seen: unknown[] = [];
    for (const [at, code, address] of story) {
      time.now = new Date(at);
      redirect.links.clear();
      const id = clickIdOf(await visit(code, {address}));
      const [row] = await db
        .select({isUnique: clicks.isUnique})
        .from(clicks)
        .where(eq(clicks.id, id ?? ''));
      seen.push(row?.isUnique);
    }
    assert.deepEqual(
      seen,
      story.map(([, , , expected]) => expected),
    );
  });

  test('of one visitor’s clicks in one group the first is unique', async () => {
    const {db} = database();
    await makeWorld(db, 'group');
    const {visit} = redirectOn(db, '2026-11-21T10:00:00Z');
    await Promise.all(Array.from({length: 40}, (_, index) => visit('group', {address: `203.0.113.${index % 4}`})));
    const [totals] = await db.select().from(reportTotals).where(eq(reportTotals.partnerId, 'pt_group'));
    assert.deepEqual([totals?.clicks, totals?.uniqueClicks], [40, 4]);
  });

  test('bots are recorded apart, get no click id and count nowhere', async () => {
    const {db} = database();
    await makeWorld(db, 'bots');
    const {redirect, visit} = redirectOn(db, '2026-11-21T10:00:00Z');
    const crawled = await visit('bots', {'user-agent': 'curl/8.5.0'});
    const asked = await visit('bots', {method: 'HEAD'});
    const ahead = await visit('bots', {'sec-purpose': 'prefetch'});
    assert.deepEqual(
      [crawled, asked, ahead].map(({status}) => status),
      [302, 302, 503],
    );
    assert.equal(crawled.headers.get('location'), 'https://shop.example/catalogue?page=2');
    await redirect.close();
    const rows = await db.select({cause: botClicks.cause}).from(botClicks).where(eq(botClicks.partnerId, 'pt_bots'));
    assert.deepEqual(rows.map(({cause}) => cause).sort(), ['crawler', 'head', 'prefetch']);
    assert.equal((await db.select().from(clicks).where(eq(clicks.partnerId, 'pt_bots'))).length, 0);
    assert.equal((await db.select().from(reportTotals).where(eq(reportTotals.partnerId, 'pt_bots'))).length, 0);
  });

  test('links that lead nowhere, and links that lead on uncounted', async () => {
    const {db} = database();
    await makeWorld(db, 'gone', {link: {status: 'archived'}});
    await makeWorld(db, 'blocked', {partner: {status: 'blocked'}});
    const {visit} = redirectOn(db, '2026-11-21T10:00:00Z');
    for (const code of ['gone', 'never-existed', '\0', "' or true --"]) {
      const response = await visit(code);
      assert.equal(response.status, 404);
      assert.match(await response.text(), /Ссылка не действует/);
    }
    await makeWorld(db, 'left');
    await db.delete(partnerProgrammes).where(eq(partnerProgrammes.partnerId, 'pt_left'));
    for (const code of ['blocked', 'left']) {
      const response = await visit(code);
      assert.equal(response.headers.get('location'), 'https://shop.example/');
      assert.equal(
        (
          await db
            .select()
            .from(clicks)
            .where(eq(clicks.partnerId, `pt_${code}`))
        ).length,
        0,
      );
    }
  });

  test('a changed link is remembered until it is forgotten', async () => {
    const {db} = database();
    await makeWorld(db, 'changed');
    const {redirect, visit} = redirectOn(db, '2026-11-21T10:00:00Z');
    await visit('changed');
    await db.update(links).set({destination: 'https://shop.example/new'}).where(eq(links.id, 'ln_changed'));
    assert.match((await visit('changed')).headers.get('location') ?? '', /catalogue/);
    redirect.links.forget('pt_changed');
    assert.match((await visit('changed')).headers.get('location') ?? '', /shop\.example\/new\?/);
  });

  test('no address of a visitor is in the database', async () => {
    const {db} = database();
    await makeWorld(db, 'private');
    const {visit} = redirectOn(db, '2026-11-21T10:00:00Z');
    await visit('private', {address: '198.51.100.77'});
    const stored = JSON.stringify([await db.select().from(clicks), await db.select().from(recentVisitors)]);
    assert.doesNotMatch(stored, /198\.51\.100\.77|Mozilla/);
  });

  test('old salts go away', async () => {
    const {db} = database();
    await makeWorld(db, 'salts');
    const {visit} = redirectOn(db, '2027-01-10T10:00:00Z');
    await visit('salts');
    await deleteOldSalts(db, new Date('2027-01-11T10:00:00Z'));
    const {rows} = await db.execute('select day::text from visitor_salts order by day');
    assert.deepEqual(rows, [{day: '2027-01-10'}]);
  });

  test('a database that fails does not keep the visitor', async () => {
    const {db} = database();
    await makeWorld(db, 'failing');
    const {visit, errors, time} = redirectOn(db, '2026-11-21T10:00:00Z');
    await visit('failing');
    // A moment that PostgreSQL cannot hold makes the transaction fail.
    time.now = new Date(8.64e15);
    const response = await visit('failing');
    assert.equal(response.headers.get('location'), 'https://shop.example/catalogue?page=2');
    assert.equal(errors.length, 1);
  });
});

test('a database that is gone does not keep the visitors of links that are known', async () => {
  const {db, close} = await newPgliteDatabase();
  await makeWorld(db, 'gone');
  const {visit, time} = redirectOn(db, '2026-11-21T10:00:00Z');
  await visit('gone');
  await close();
  // Past the time for which a link is remembered.
  time.now = new Date('2026-11-21T11:00:00Z');
  assert.equal((await visit('gone')).headers.get('location'), 'https://shop.example/catalogue?page=2');
  await assert.rejects(visit('unknown'));
});

onPostgres('Redirect', (database) => {
  test('two instances count a visitor’s clicks at once as one unique click', async () => {
    const {db} = database();
    await makeWorld(db, 'instances');
    const instances = [1, 2].map(() => redirectOn(db, '2026-11-21T10:00:00Z'));
    const visits = Array.from({length: 200}, (_, index) =>
      instances[index % 2]!.visit('instances', {address: `203.0.113.${index % 10}`}),
    );
    await Promise.all(visits);
    const [totals] = await db.select().from(reportTotals).where(eq(reportTotals.partnerId, 'pt_instances'));
    assert.deepEqual([totals?.clicks, totals?.uniqueClicks], [200, 10]);
  });
});
