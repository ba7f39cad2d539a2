import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {eq} from 'drizzle-orm';
import {runCli} from '../cli/run.js';
import {offers, partnerProgrammes, partners, programmes} from '../schema.js';
import {newPostgresDatabase, onEachDatabase} from '../testing/databases.js';
import {TestShop} from '../testing/shop.js';

const START = '2026-11-21T10:07:00Z';
const PROGRAMME = {name: {ru: 'Магазин', en: 'Shop'}, currency: 'RUB', timeZone: 'Europe/Moscow', payoutDay: 10};
const OFFER = {
  programme: 'shop',
  name: 'Everything',
  destination: 'https://shop.example',
  allowedHosts: ['shop.example'],
  terms: [{event: 'sale', rule: {kind: 'percent', rate: '5'}, holdDays: 14}],
};
const PARTNER = {name: 'Blog', programmes: ['shop'], payoutMethod: {kind: 'bank', account: '40817810000000004417'}};

onEachDatabase('the catalogue', (database) => {
  test('is filled by the operator, in order', async () => {
    const {db} = database();
    const shop = new TestShop(db, START);
    assert.equal((await shop.put('/offers/all', OFFER)).status, 422);
    assert.equal((await shop.put('/partners/blog', PARTNER)).status, 422);
    assert.deepEqual((await shop.put('/programmes/shop', PROGRAMME)).body, {programme: 'shop'});
    assert.deepEqual((await shop.put('/offers/all', OFFER)).body, {offer: 'all'});
    assert.deepEqual((await shop.put('/partners/blog', PARTNER)).body, {partner: 'blog'});
    const [programme] = await db.select().from(programmes);
    assert.deepEqual([programme?.name, programme?.currency, programme?.minimumPayout], [PROGRAMME.name, 'RUB', null]);
    const [offer] = await db.select().from(offers);
    assert.deepEqual([offer?.destination, offer?.status, offer?.review], ['https://shop.example/', 'active', false]);
    const [partner] = await db.select().from(partners);
    assert.deepEqual([partner?.status, partner?.payoutMethod], ['approved', {kind: 'bank', account: '•• 4417'}]);
  });

  test('is changed the same way; a partner keeps their status', async () => {
    const {db} = database();
    const shop = new TestShop(db, START);
    await shop.put('/programmes/second', {...PROGRAMME, currency: 'EUR'});
    await shop.command('/partners/blog/suspend');
    await shop.put('/partners/blog', {...PARTNER, name: 'New name', programmes: ['second']});
    const [partner] = await db.select().from(partners).where(eq(partners.id, 'blog'));
    assert.deepEqual([partner?.name, partner?.status], ['New name', 'suspended']);
    const members = await db.select().from(partnerProgrammes).where(eq(partnerProgrammes.partnerId, 'blog'));
    assert.deepEqual(
      members.map(({programmeId}) => programmeId),
      ['second'],
    );
  });

  test('keeps since when a partner takes part, and of a short account nothing', async () => {
    const {db} = database();
    const shop = new TestShop(db, START);
    const put = (programmes: string[]) =>
      shop.put('/partners/old', {...PARTNER, programmes, payoutMethod: {kind: 'card', account: '4417'}});
    await put(['shop']);
    shop.now = new Date('2026-12-01T00:00:00Z');
    await put(['shop', 'second', 'second']);
    const members = await db.select().from(partnerProgrammes).where(eq(partnerProgrammes.partnerId, 'old'));
    assert.deepEqual(members.map(({programmeId, joinedAt}) => [programmeId, joinedAt]).sort(), [
      ['second', shop.now],
      ['shop', new Date(START)],
    ]);
    const [partner] = await db.select().from(partners).where(eq(partners.id, 'old'));
    assert.deepEqual(partner?.payoutMethod, {kind: 'card', account: '••'});
  });

  test('says what it will not do', async () => {
    const shop = new TestShop(database().db, START);
    const fixed = (amount: string, currency: string) => [
      {event: 'lead', rule: {kind: 'fixed', amount: {amount, currency}}, holdDays: 0},
    ];
    for (const [path, body, status, pointer] of [
      ['/programmes/shop', {...PROGRAMME, currency: 'EUR'}, 409, undefined],
      ['/programmes/shop', {...PROGRAMME, timeZone: '+03:00'}, 422, '/timeZone'],
      ['/programmes/shop', {...PROGRAMME, minimumPayout: '-1'}, 422, '/minimumPayout'],
      ['/programmes/shop', {...PROGRAMME, name: 'a\0b'}, 422, '/name'],
      ['/programmes/-', PROGRAMME, 422, ''],
      ['/offers/all', {...OFFER, programme: 'second'}, 409, undefined],
      ['/offers/all', {...OFFER, destination: 'https://other.example/'}, 422, '/destination'],
      ['/offers/all', {...OFFER, terms: fixed('1', 'EUR')}, 422, '/terms/0'],
      ['/offers/all', {...OFFER, terms: fixed('a', 'RUB')}, 422, '/terms/0/rule/amount/amount'],
      ['/partners/blog', {...PARTNER, programmes: ['shop', 'none']}, 422, '/programmes/1'],
    ] as const) {
      const answer = await shop.put(path, body);
      const [field] = (answer.body['errors'] ?? []) as {pointer: string}[];
      assert.deepEqual([answer.status, field?.pointer], [status, pointer], `${path} ${JSON.stringify(body)}`);
    }
    await shop.command('/partners/blog/erase');
    assert.equal((await shop.put('/partners/blog', PARTNER)).status, 409);
  });
});

test('the catalogue is also filled from files, by command', async () => {
  const {db, url, close} = await newPostgresDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'kabinet-catalogue-'));
  const file = join(folder, 'programme.json');
  const complaints: string[] = [];
  const put = () =>
    runCli(['put-programme', '--programme', 'shop', '--file', file], {
      environment: {DATABASE_URL: url},
      print: () => undefined,
      complain: (text) => complaints.push(text),
    });
  assert.equal(await put(), 2);
  assert.match(complaints[0] ?? '', /programme\.json cannot be read as JSON/);
  writeFileSync(file, JSON.stringify(PROGRAMME));
  assert.equal(await put(), 0);
  assert.equal((await db.select().from(programmes)).length, 1);
  rmSync(folder, {recursive: true});
  await close();
});
