import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import * as operations from 'dub/models/operations';
import type {PartnerBackend} from '@kabinet/contract';
import {connected} from '../../testing/dub/connected.js';
import {dubStub, MADE_AT} from '../../testing/dub/stub.js';
import type {UpstreamStub} from '../../testing/upstream-stub.js';

const PROGRAMME = {programme: 'acme'};
const DRAFT = {
  ...PROGRAMME,
  offer: 'acme',
  code: 'summer',
  name: 'Summer',
  destination: 'https://shop.example.test/sale',
};

describe('links made at Dub', () => {
  let stub: UpstreamStub;
  let links: PartnerBackend['links'];
  const create = (draft: Partial<typeof DRAFT>) => links?.create?.({...DRAFT, ...draft}) ?? Promise.resolve();

  before(async () => {
    stub = await dubStub();
    ({links} = connected(stub.url)('alice'));
  });
  after(() => stub.close());

  test('once for each key, and the list is read anew', async () => {
    const options = {idempotencyKey: '7d5c1f0e-0000-4000-8000-000000000001'};
    await links?.list(PROGRAMME);
    const made = await Promise.all([links?.create?.(DRAFT, options), links?.create?.(DRAFT, options)]);
    assert.deepEqual(made[0], {
      id: 'link_made4',
      programme: 'acme',
      offer: {id: 'acme', name: 'Acme'},
      name: 'Summer',
      code: 'summer',
      url: 'https://go.example.test/summer',
      destination: 'https://shop.example.test/sale',
      status: 'active',
      createdAt: MADE_AT,
    });
    assert.deepEqual(made[1], made[0]);
    assert.equal((await links?.list(PROGRAMME))?.items[0]?.id, 'link_made4');
  });

  test('with what the published SDK would send', () => {
    const orders = stub.asked.filter(({method}) => method === 'POST').map(({body}) => JSON.parse(body) as unknown);
    assert.deepEqual(orders, [
      {partnerId: 'pn_test01', url: 'https://shop.example.test/sale', key: 'summer', comments: 'Summer'},
    ]);
    assert.deepEqual(operations.CreatePartnerLinkRequestBody$outboundSchema.parse(orders[0]), orders[0]);
  });

  test('not with a code that is taken, elsewhere, for another offer, or beyond the limit', async () => {
    await assert.rejects(create({}), {kind: 'conflict', code: 'code_taken'});
    await assert.rejects(create({code: 'a-1', destination: 'https://evil.example/'}), {kind: 'validation'});
    await assert.rejects(create({code: 'a-2', offer: 'other'}), {kind: 'not_found'});
    await create({code: 'autumn'});
    await assert.rejects(create({code: 'winter'}), {kind: 'conflict', code: 'quota_reached'});
  });
});
