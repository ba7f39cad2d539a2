import assert from 'node:assert/strict';
import {test} from 'node:test';
import {partnerSessions} from './partner-sessions.js';
import {partners} from './schema.js';
import {onEachDatabase} from './testing/databases.js';

const noon = new Date('2026-11-21T12:00:00Z');
const asked = (token: string) => new Request('http://127.0.0.1/', {headers: {authorization: `Bearer ${token}`}});

onEachDatabase('partner sessions', (database) => {
  const at = (now: Date) => partnerSessions({db: database().db, clock: () => now, secret: 'of this operator'});
  const addPartner = (id: string) =>
    database().db.insert(partners).values({id, name: id, status: 'blocked', createdAt: noon});

  test('a token is issued to a partner of any status, and another instance knows it', async () => {
    await addPartner('anna');
    const {token, expiresAt} = await at(noon).issue({partnerId: 'anna'});
    assert.equal(expiresAt, '2026-11-21T13:00:00.000Z');
    assert.deepEqual(await at(noon).authenticate(asked(token)), {partnerId: 'anna'});
  });

  test('it lives as long as the operator says', async () => {
    await addPartner('boris');
    const {token} = await at(noon).issue({partnerId: 'boris', ttlSeconds: 60});
    assert.ok(await at(new Date('2026-11-21T12:00:59Z')).authenticate(asked(token)));
    assert.equal(await at(new Date('2026-11-21T12:01:00Z')).authenticate(asked(token)), undefined);
  });

  test('revoking ends all tokens of that partner and no others', async () => {
    await addPartner('vera');
    await addPartner('gleb');
    const sessions = at(noon);
    const [vera, gleb] = [await sessions.issue({partnerId: 'vera'}), await sessions.issue({partnerId: 'gleb'})];
    await sessions.revoke('vera');
    assert.equal(await sessions.authenticate(asked(vera.token)), undefined);
    assert.ok(await sessions.authenticate(asked(gleb.token)));
    assert.ok(await sessions.authenticate(asked((await sessions.issue({partnerId: 'vera'})).token)));
  });

  test('wrong requests are refused', async () => {
    const sessions = at(noon);
    await assert.rejects(sessions.issue({partnerId: 'nobody'}), {kind: 'not_found'});
    await assert.rejects(sessions.revoke('nobody'), {kind: 'not_found'});
    for (const ttlSeconds of [59, 86_401, 1.5, '60']) {
      await assert.rejects(sessions.issue({partnerId: 'anna', ttlSeconds}), {kind: 'validation'});
    }
  });

  test('a request without a good token is nobody’s', async () => {
    const sessions = at(noon);
    assert.equal(await sessions.authenticate(new Request('http://127.0.0.1/')), undefined);
    assert.equal(await sessions.authenticate(asked('x.y')), undefined);
  });
});
