import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {botCause} from './bots.js';
import {codeOfClick, newClickId} from './click-id.js';
import {deviceOf} from './device.js';
import {visitOf} from './visit.js';
import {visitorHash} from './visitor-hash.js';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
const PIXEL =
  'Mozilla/5.0 (Linux; Android 15; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36';
const GALAXY_TAB =
  'Mozilla/5.0 (Linux; Android 13; SM-X906C) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
const GOOGLEBOT = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';

describe('deviceOf', () => {
  for (const [agent, device] of [
    [CHROME, 'desktop'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
      'desktop',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'desktop'],
    [IPHONE, 'mobile'],
    [PIXEL, 'mobile'],
    [GALAXY_TAB, 'tablet'],
    ['Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148', 'tablet'],
    ['Mozilla/5.0 (PlayStation; PlayStation 5/9.00)', 'other'],
    ['', 'other'],
  ] as const) {
    test(`${device}: ${agent}`, () => assert.equal(deviceOf(agent), device));
  }
});

describe('botCause', () => {
  const causeOf = (method: string, headers: Record<string, string>) => botCause(method, new Headers(headers));

  test('people', () => {
    for (const agent of [CHROME, IPHONE, PIXEL, GALAXY_TAB])
      assert.equal(causeOf('GET', {'user-agent': agent}), undefined);
  });
  test('crawlers and programs', () => {
    for (const agent of [GOOGLEBOT, 'TelegramBot (like TwitterBot)', 'curl/8.5.0', 'python-requests/2.32.3']) {
      assert.equal(causeOf('GET', {'user-agent': agent}), 'crawler');
    }
  });
  test('no agent at all', () => assert.equal(causeOf('GET', {}), 'no_agent'));
  test('HEAD asks about the link and does not follow it', () => {
    assert.equal(causeOf('HEAD', {'user-agent': CHROME}), 'head');
  });
  test('fetched ahead of time', () => {
    for (const headers of [{'sec-purpose': 'prefetch;prerender'}, {purpose: 'prefetch'}, {'x-moz': 'prefetch'}]) {
      assert.equal(causeOf('GET', {'user-agent': CHROME, ...headers}), 'prefetch');
    }
  });
});

describe('visitOf', () => {
  const visit = (query: string, headers: Record<string, string> = {}) =>
    visitOf(new Request(`https://go.example/r/anna${query}`, {headers}), {sub1: 'blog', sub2: 'spring'}, 'x-country');

  test('sub-ids of the address go over the link’s own', () => {
    assert.deepEqual(visit('?sub2=%D0%BB%D0%B5%D1%82%D0%BE&sub10=x&sub11=no&other=1').subIds, {
      sub1: 'blog',
      sub2: 'лето',
      sub10: 'x',
    });
  });
  test('an empty sub-id is none, control characters go, length has an end', () => {
    const {subIds} = visit(`?sub1=&sub2=a%00b%0Ac&sub3=${'я'.repeat(300)}`);
    assert.deepEqual(subIds, {sub1: 'blog', sub2: 'abc', sub3: 'я'.repeat(200)});
  });
  test('a sub-id is not cut through a character, which would spoil everybody’s clicks', () => {
    assert.equal(visit(`?sub1=${'a'.repeat(199)}${encodeURIComponent('😀')}`).subIds['sub1'], 'a'.repeat(199));
    assert.equal(visit(`?sub1=${'a'.repeat(198)}${encodeURIComponent('😀')}`).subIds['sub1'], `${'a'.repeat(198)}😀`);
  });
  test('of a referrer only the host is kept', () => {
    assert.equal(visit('', {referer: 'https://user:pw@blog.example:8443/private?q=1'}).referrer, 'blog.example');
    assert.equal(visit('', {referer: 'about:blank'}).referrer, undefined);
    assert.equal(visit('', {referer: 'nonsense'}).referrer, undefined);
    assert.equal(visit('').referrer, undefined);
  });
  test('the country is taken from the operator’s header alone', () => {
    assert.equal(visit('', {'x-country': 'de'}).country, 'DE');
    assert.equal(visit('', {'cf-ipcountry': 'DE'}).country, undefined);
    for (const value of ['XX', 'T1', 'Germany', '']) assert.equal(visit('', {'x-country': value}).country, undefined);
  });
});

describe('click ids', () => {
  test('lead back to the code of the link', () => {
    const id = newClickId('Anna-2026', new Date('2026-11-21T10:00:00Z'));
    assert.match(id, /^anna-2026\.[\w-]{24}$/);
    assert.equal(codeOfClick(id), 'anna-2026');
  });
  test('of other makers are none of ours', () => {
    for (const id of ['', 'anna', 'anna.', '.abcdefghijk', "anna'.abcdefghijk", 'a.b.c', `anna.${'x'.repeat(400)}`]) {
      assert.equal(codeOfClick(id), undefined);
    }
  });
});

test('visitorHash tells visitors apart and says nothing of them', () => {
  const traits = {address: '203.0.113.7', userAgent: CHROME};
  const hash = visitorHash('salt', traits);
  assert.match(hash, /^[\w-]{22}$/);
  assert.equal(visitorHash('salt', {...traits}), hash);
  assert.notEqual(visitorHash('other salt', traits), hash);
  assert.notEqual(visitorHash('salt', {...traits, address: '203.0.113.8'}), hash);
  assert.notEqual(visitorHash('salt', {...traits, userAgent: IPHONE}), hash);
});
