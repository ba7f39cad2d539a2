import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkDestination} from '@kabinet/contract';
import {eq} from 'drizzle-orm';
import {CASE_HOST, DESTINATION_CASES, mixedAddresses} from '../../../contract/src/testing/destination-cases.js';
import {offers} from '../schema.js';
import {onEachDatabase} from '../testing/databases.js';
import {makeWorld} from '../testing/world.js';
import {isStorable} from './storable.js';
import {sqlBackend} from './backend.js';

onEachDatabase('where links may lead', (database) => {
  test('the server’s verdict is the widget’s, in every case that parsers have disagreed about', async () => {
    await makeWorld(database().db, 'lead', {partner: {linkQuota: null}});
    await database()
      .db.update(offers)
      .set({allowedHosts: [CASE_HOST]})
      .where(eq(offers.id, 'of_lead'));
    const {links} = sqlBackend(database().db, {
      partnerId: 'pt_lead',
      clock: () => new Date('2026-11-21T12:00:00Z'),
      linkBase: 'https://go.example/r/',
    });
    assert.ok(links?.create);
    const {create} = links;
    for (const {input, verdict} of DESTINATION_CASES) {
      const answer = create({programme: 'pg_lead', offer: 'of_lead', destination: input});
      if ('url' in verdict) assert.equal((await answer).destination, verdict.url);
      else
        await assert.rejects(
          answer,
          {kind: 'validation', code: isStorable(input) ? verdict.reason : 'not_storable'},
          JSON.stringify(input),
        );
    }
  });
});

test('no mixture of two hosts leads elsewhere by the server’s parser', () => {
  const foreign = mixedAddresses().flatMap((input) => {
    const check = checkDestination(input, [CASE_HOST]);
    return check.ok && new URL(check.url).host !== CASE_HOST ? [input] : [];
  });
  assert.deepEqual(foreign, []);
});
