import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {useDemo} from './testing/demo-server.js';

const PAGES = [
  '/',
  '/catalogue',
  '/catalogue/bowls',
  '/eu',
  '/eu/catalogue/bowls/',
  '/club',
  '/eu/business',
  '/partners/',
  '/partners/requisites/',
];

describe('the shop’s own server', () => {
  const demo = useDemo();
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(demo().url + path, {headers, redirect: 'manual'});
  const post = (path: string, body: string) =>
    fetch(demo().url + path, {method: 'POST', headers: {'Sec-Fetch-Site': 'same-origin'}, body});

  for (const path of PAGES) {
    test(`${path} is there, under a policy without exceptions`, async () => {
      const page = await get(path);
      assert.equal(page.status, 200);
      const policy = page.headers.get('content-security-policy') ?? '';
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';/);
      assert.match(policy, /require-trusted-types-for 'script'; trusted-types lit-html kabinet$/);
      assert.doesNotMatch(policy, /unsafe/);
    });
  }

  test('every page that a link of the sample leads to is there', async () => {
    const {rows} = await demo().database.db.execute(
      'select distinct destination from links union select destination from offers',
    );
    for (const {destination} of rows as {destination: string}[]) {
      assert.equal((await fetch(destination)).status, 200, destination);
    }
  });

  test('what is not there is a page that says so', async () => {
    for (const path of [
      '/nothing',
      '/catalogue/nothing',
      '/catalogue/__proto__',
      '/toString',
      '/brands/%2e%2e/%2e%2e/package.json',
      '/%',
    ]) {
      const page = await get(path);
      assert.equal(page.status, 404, path);
      assert.match(await page.text(), /Нет такой страницы/);
    }
  });

  test('a choice is kept in a cookie, and a choice that is none is ignored', async () => {
    const chosen = await get('/?lang=en&brand=kiln');
    assert.deepEqual(
      chosen.headers.getSetCookie().map((cookie) => cookie.split(';')[0]),
      ['lang=en', 'brand=kiln'],
    );
    const kept = await (await get('/', {Cookie: 'lang=en; brand=kiln'})).text();
    assert.match(kept, /<html\s+lang="en"\s+data-brand="kiln"\s+data-scheme="dark"/);
    const odd = await get('/?lang=%22%3E%3Cscript%3E&brand=none');
    assert.match(await odd.text(), /<html\s+lang="ru"\s+data-brand="clay"\s+data-scheme="light"/);
  });

  test('prices are those of the store', async () => {
    assert.match(await (await get('/catalogue/bowls')).text(), /6\s400\s₽/);
    assert.match(await (await get('/eu/catalogue/bowls?lang=en')).text(), /€72/);
  });

  test('an order without a partner’s click is the shop’s own affair', async () => {
    const answer = await post('/shop/orders', '{"item": "bowls", "currency": "RUB"}');
    assert.equal(answer.status, 201);
    assert.match(((await answer.json()) as {orderId: string}).orderId, /^R-[0-9A-Z]+$/);
  });

  test('an order that makes no sense is refused, and the programme’s refusal is passed on', async () => {
    const refusals: readonly (readonly [path: string, body: string, detail: RegExp])[] = [
      ['/shop/orders', '{"item": "sofas", "currency": "RUB"}', /The shop does not sell sofas\./],
      ['/shop/orders', '{"item": "bowls", "currency": "USD"}', /Expected/],
      ['/shop/orders', '{', /JSON/],
      [
        '/shop/orders',
        '{"item": "bowls", "currency": "RUB", "clickId": "nobody.aaaaaaaaaaaa"}',
        /"code":"unknown_click"/,
      ],
      [
        '/shop/refunds',
        '{"orderId": "R-0", "amount": {"amount": "1.00", "currency": "RUB"}}',
        /"code":"unknown_order"/,
      ],
    ];
    for (const [path, body, says] of refusals) {
      const answer = await post(path, body);
      assert.ok(answer.status >= 400 && answer.status < 500, `${path} ${body}: ${answer.status}`);
      assert.match(await answer.text(), says);
    }
  });
});
