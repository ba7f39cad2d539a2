import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {comparableQueries, sameAnswers} from '@kabinet/backends/conformance';
import {memoryStore} from '@kabinet/backends/memory';
import {SAMPLE_PARTNERS, SAMPLE_STUDIO} from '@kabinet/backends/sample';
import {onEachDatabase} from '../testing/databases.js';
import {LINK_ORIGIN, runApp} from '../testing/running-app.js';
import type {RunningApp} from '../testing/running-app.js';
import {sampleClock, seedSmall, smallSample} from '../testing/sample.js';
import {sqlBackend} from './backend.js';

const linkBase = `${LINK_ORIGIN}/r/`;

onEachDatabase('memory, SQL and HTTP over SQL', (database) => {
  let running: RunningApp;
  before(async () => {
    await seedSmall(database().db);
    running = await runApp(database(), sampleClock);
  });
  after(() => running.close());
  const store = memoryStore({dataset: smallSample(), linkBase});

  for (const partnerId of [...Object.values(SAMPLE_PARTNERS), SAMPLE_STUDIO.partner]) {
    test(`answer ${partnerId} alike`, async () => {
      const inMemory = store.backendFor(partnerId);
      // Without a hub there is no stream, which is no question that can be compared.
      const inSql = sqlBackend(database().db, {partnerId, clock: sampleClock, linkBase});
      const queries = await comparableQueries(inMemory);
      assert.ok(queries.length > 50, `only ${queries.length} questions`);
      assert.deepEqual(await sameAnswers(inMemory, inSql, queries), []);
      assert.deepEqual(await sameAnswers(inMemory, running.backendFor(partnerId), queries), []);
    });
  }

  test('and the server failed with nothing', () => assert.deepEqual(running.errors, []));
});
