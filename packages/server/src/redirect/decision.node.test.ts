import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {decide} from './decision.js';
import type {LinkTarget} from './link-cache.js';

const TARGET: LinkTarget = {
  code: 'anna',
  partnerId: 'pt_anna',
  linkId: 'ln_anna',
  programmeId: 'pg',
  offerId: 'of',
  destination: 'https://shop.example/sofa?colour=red#top',
  parameters: [],
  subIds: {},
  status: 'active',
  partnerStatus: 'approved',
  isMember: true,
  offer: {destination: 'https://shop.example/', allowedHosts: ['shop.example'], status: 'active'},
};
const OFFER_PAGE = {kind: 'pass', url: 'https://shop.example/'};

describe('decide', () => {
  test('an active link leads to its destination', () => {
    assert.deepEqual(decide(TARGET), {kind: 'count', url: 'https://shop.example/sofa?colour=red#top'});
  });
  test('with what the link adds to it, which gives way to nothing of the same name', () => {
    const parameters = [
      {mark: 'utm', name: 'utm_medium', value: 'partner'},
      {mark: 'erid', name: 'erid', value: '2VtzquZ6qFj'},
    ] as const;
    const destination = 'https://shop.example/sofa?utm_medium=old&colour=red#top';
    assert.deepEqual(decide({...TARGET, destination, parameters}), {
      kind: 'count',
      url: 'https://shop.example/sofa?colour=red&utm_medium=partner&erid=2VtzquZ6qFj#top',
    });
  });
  test('a suspended partner’s links go on counting', () => {
    assert.equal(decide({...TARGET, partnerStatus: 'suspended'}).kind, 'count');
  });
  test('without a right to earn the visitor still sees the shop', () => {
    for (const partnerStatus of ['invited', 'pending', 'blocked', 'archived'] as const) {
      assert.deepEqual(decide({...TARGET, partnerStatus}), OFFER_PAGE);
    }
  });
  test('so does the visitor of a partner who has left the programme', () => {
    assert.deepEqual(decide({...TARGET, isMember: false}), OFFER_PAGE);
  });
  test('so does the visitor of a paused link or offer', () => {
    assert.deepEqual(decide({...TARGET, status: 'paused'}), OFFER_PAGE);
    assert.deepEqual(decide({...TARGET, offer: {...TARGET.offer, status: 'paused'}}), OFFER_PAGE);
  });
  test('what is archived leads nowhere', () => {
    assert.deepEqual(decide({...TARGET, status: 'archived'}), {kind: 'nowhere'});
    assert.deepEqual(decide({...TARGET, offer: {...TARGET.offer, status: 'archived'}}), {kind: 'nowhere'});
  });
  test('a destination that is allowed no longer is replaced by the offer’s page, and counts', () => {
    const moved = {...TARGET, destination: 'https://old-shop.example/sofa'};
    assert.deepEqual(decide(moved), {kind: 'count', url: 'https://shop.example/'});
  });
  test('where nothing is allowed there is nowhere to go', () => {
    const offer = {...TARGET.offer, allowedHosts: []};
    assert.deepEqual(decide({...TARGET, offer}), {kind: 'nowhere'});
    assert.deepEqual(decide({...TARGET, offer, status: 'paused'}), {kind: 'nowhere'});
  });
});
