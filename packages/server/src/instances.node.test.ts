import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Hint, PartnerBackend} from '@kabinet/contract';
import {sql} from 'drizzle-orm';
import {openDatabase} from './database/open.js';
import type {OpenDatabase} from './database/open.js';
import {onPostgres} from './testing/databases.js';
import {runApp} from './testing/running-app.js';
import type {RunningApp} from './testing/running-app.js';
import {makeWorld} from './testing/world.js';

const clock = () => new Date('2026-11-21T12:00:00Z');

onPostgres('two instances on one database', (database) => {
  let other: OpenDatabase;
  let instances: RunningApp[];
  before(async () => {
    await makeWorld(database().db, 'anna');
    other = await openDatabase({url: database().url});
    instances = [await runApp(database(), clock), await runApp(other, clock)];
  });
  after(async () => {
    for (const instance of instances) await instance.close();
    await other.close();
  });
  const backends = () => instances.map((instance) => instance.backendFor('pt_anna'));

  test('both deliver the hints of what either of them did', async () => {
    for (const writer of backends()) {
      const streams = await Promise.all(instances.map((instance) => openStream(instance)));
      await writer.links?.update?.({id: 'ln_anna', name: 'Renamed'});
      for (const {next, leave} of streams) {
        assert.deepEqual((await next).value?.topics, ['links', 'session', 'report']);
        leave();
      }
      await allClosed(instances);
    }
  });

  test('a link that one of them archived leads nowhere at the other', async () => {
    const [first] = backends();
    const link = await first?.links?.create?.({programme: 'pg_anna', offer: 'of_anna'});
    const status = async () => (await fetch(`${instances[1]?.url}/r/${link?.code}`, {redirect: 'manual'})).status;
    assert.equal(await status(), 302);
    await first?.links?.archive?.({id: link?.id ?? ''});
    const begun = Date.now();
    // By itself it would believe its memory for ten seconds.
    while ((await status()) !== 404) assert.ok(Date.now() - begun < 8_000, 'the archived link still leads on');
  });

  test('a token of one is good at the other, and revoking ends it at both', async () => {
    const {token} = (await instances[0]?.app.sessions.issue({partnerId: 'pt_anna'})) ?? {};
    const status = async (instance: RunningApp) =>
      (await fetch(`${instance.url}/partner-api/v1/session`, {headers: {authorization: `Bearer ${token}`}})).status;
    assert.deepEqual(await Promise.all(instances.map(status)), [200, 200]);
    await instances[1]?.app.sessions.revoke('pt_anna');
    assert.deepEqual(await Promise.all(instances.map(status)), [401, 401]);
  });

  test('an instance that lost its connection tells its streams that anything may have changed', async () => {
    const stream = await openStream(instances[0]);
    await database().db.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'kabinet listener' and datname = current_database()`);
    assert.equal((await stream.next).value?.topics.length, 9);
    stream.leave();
    await allClosed(instances);
  });

  test('and neither failed with anything', () =>
    assert.deepEqual(
      instances.flatMap(({errors}) => errors),
      [],
    ));
});

/** A stream on which the server listens already. */
async function openStream(instance: RunningApp | undefined) {
  assert.ok(instance);
  const leaving = new AbortController();
  const backend: PartnerBackend = instance.backendFor('pt_anna');
  const stream = backend.stream?.({}, {signal: leaving.signal});
  const next = stream?.[Symbol.asyncIterator]().next() as Promise<IteratorResult<Hint, undefined>>;
  while (instance.app.openStreams === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  return {next, leave: () => leaving.abort()};
}

async function allClosed(instances: readonly RunningApp[]): Promise<void> {
  while (instances.some(({app}) => app.openStreams > 0)) await new Promise((resolve) => setTimeout(resolve, 5));
}
