import assert from 'node:assert/strict';
import {test} from 'node:test';
import {deniedIn, deniedInAddress} from './deny-list.mjs';

test('addresses that filter lists refuse are refused', () => {
  const refused = {
    'tracking-links.js': 'tracking',
    'packages/x/linkTracker.ts': 'tracker',
    click_stats: 'click_stats',
    '/api/stat': 'stat',
    'img/300x250.png': '300x250',
    'b-728_90': '728_90',
    'share.js': 'share',
  };
  for (const [address, word] of Object.entries(refused)) assert.equal(deniedInAddress(address), word, address);
});

test('tags, classes and parts that filter lists hide are refused', () => {
  const refused = {'affiliate-link': 'affiliate-link', 'ad-slot': 'ad', 'share-button': 'share', topBanner: 'banner'};
  for (const [name, word] of Object.entries(refused)) assert.equal(deniedIn(name), word, name);
  assert.equal(deniedIn('visitor'), undefined);
});

test('names that filter lists let pass are let pass', () => {
  const safe = [
    'kabinet-stats',
    'affiliates.ts',
    'links.js',
    'loader',
    'shadow-read.ts',
    'dashboard',
    'c-1x2ad9f0.js',
    '/partner-api/v1/payouts/requests',
    'statuses',
    '2026-11-21',
  ];
  for (const name of safe) assert.equal(deniedInAddress(name), undefined, name);
});
