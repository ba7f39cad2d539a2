import assert from 'node:assert/strict';
import {test} from 'node:test';
import {deniedIn, deniedInAddress} from './deny-list.mjs';

test('addresses that filter lists refuse are refused', () => {
  const refused = {
    'tracking-links.js': 'tracking',
    'packages/x/linkTracker.ts': 'tracker',
    click_stats: 'click_stats',
    '/api/stat?period=day': '/api/stat',
    '/api/v1/stat': '/api/v1/stat',
    '/api/0/stats': '/api/0/stats',
    '/api/click/17?c=1': '/api/click',
    '/api/events': '/api/events',
    '/analytics/event': 'analytics',
    '/api/collect': 'collect',
    '/events/track/17': 'track',
    '/redirect/cpa/17': 'cpa',
    '/pixel.gif?id=1': 'pixel',
    '/partner/banner/1.png': 'banner',
    '/branding/css/a.css': 'branding',
    'https://affiliate.shop.example/x': 'https://affiliate.',
    '//stat.shop.example/x': '//stat.',
    'img/300x250.png': '300x250',
    'b-728_90': '728_90',
    'share.js': 'share',
  };
  for (const [address, word] of Object.entries(refused)) assert.equal(deniedInAddress(address), word, address);
});

test('tags, classes and parts that filter lists hide are refused', () => {
  const refused = {
    'affiliate-link': 'affiliate-link',
    'ad-slot': 'ad',
    'share-button': 'share',
    topBanner: 'banner',
    'ya-partner': 'ya-partner',
  };
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
    'https://api.shop.example/partner-api/v1/report',
    'https://affiliates-of.shop.example/partners',
    '/api/statements',
    '2026-11-21',
  ];
  for (const name of safe) assert.equal(deniedInAddress(name), undefined, name);
});
