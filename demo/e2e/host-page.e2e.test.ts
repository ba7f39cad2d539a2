import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {ABSENT, NAMED, PATCHED, withCommas} from './testing/preludes.js';
import {useDemo} from './testing/demo-server.js';
import {eventually} from './testing/eventually.js';
import {live, openHostPage, textsOf, type OpenPage} from './testing/embedded.js';

describe('a page that was there before us', () => {
  const demo = useDemo();
  let plain: {texts: string[]; asked: string[]};

  /** Once the page is live: until then its marks say when, and nothing of what comes by itself. */
  async function factsOf(open: OpenPage) {
    await live(open.page);
    // How often something was asked again depends on how slow the machine is; `requests` looks at that.
    const facts = {texts: await textsOf(open.page), asked: [...new Set(open.asked())]};
    await open.close();
    return facts;
  }

  before(async () => {
    plain = await factsOf(await openHostPage(demo().url, {}));
    assert.equal(
      plain.texts.every((text) => text.length > 40),
      true,
    );
  });

  for (const [what, prelude] of Object.entries(PATCHED)) {
    test(`may have ${what}`, {timeout: 60_000}, async () => {
      const open = await openHostPage(demo().url, {prelude});
      await open.checks.verify(open.page);
      assert.deepEqual(await factsOf(open), plain);
    });
  }

  for (const [what, prelude] of Object.entries(ABSENT)) {
    test(`may lack ${what}`, {timeout: 60_000}, async () => {
      const open = await openHostPage(demo().url, {prelude});
      const {texts, asked} = await factsOf(open);
      assert.deepEqual(withCommas(texts), withCommas(plain.texts));
      assert.deepEqual(asked, plain.asked);
    });
  }

  test('may have elements named as we are', {timeout: 60_000}, async () => {
    const open = await openHostPage(demo().url, {body: `<div hidden>${NAMED}</div>`});
    await open.checks.verify(open.page);
    const version = await open.page.evaluate(() => (window as unknown as {kabinet: {version: string}}).kabinet.version);
    assert.match(version, /^\d+\.\d+\.\d+$/);
    assert.deepEqual(await factsOf(open), plain);
  });

  test('may load another version as well, and hears of both', {timeout: 60_000}, async () => {
    const open = await openHostPage(demo().url, {});
    const told: string[] = [];
    open.page.on('console', (message) => told.push(message.text()));
    await open.page.evaluate(async () => {
      const {kabinet} = window as unknown as {kabinet: {version: string}};
      Object.defineProperty(kabinet, 'version', {value: '0.0.9'});
      await import(`${location.origin}/kabinet/kabinet.js?other`);
    });
    assert.deepEqual(told, ['kabinet: version 0.0.9 is on this page already; 0.1.0 is not used.']);
    assert.deepEqual(await factsOf(open), plain);
  });

  test('R26: may be left and come back to as it was, and is brought up to date', {timeout: 60_000}, async () => {
    const open = await openHostPage(demo().url, {keepsPages: true});
    const askedFor = (what: string): number =>
      open.asked().filter((one) => one.startsWith(`GET /partner-api/v1/${what}`)).length;
    await eventually(async () => askedFor('stream'), 1, {withinMs: 10_000, what: 'the stream'});
    const reports = askedFor('report');
    await open.page.evaluate(() => addEventListener('pageshow', ({persisted}) => Object.assign(window, {persisted})));
    await open.page.goto(`${demo().url}/marks/clay.svg`);
    // A page that was kept is not loaded again, so there is no load to wait for.
    await open.page.goBack({waitUntil: 'commit'});
    await open.page.waitForFunction(() => 'kabinet' in window);
    const persisted = await open.page.evaluate(() => (window as unknown as {persisted?: boolean}).persisted);
    assert.equal(persisted, true, 'the page was not kept by the browser');
    await eventually(async () => askedFor('stream'), 2, {withinMs: 10_000, what: 'the stream, opened anew'});
    await eventually(async () => askedFor('report'), reports * 2, {
      withinMs: 10_000,
      what: 'each report asked for once',
    });
    await open.checks.verify(open.page);
    assert.deepEqual((await factsOf(open)).texts, plain.texts);
  });

  test('may be an iframe of another page', {timeout: 60_000}, async () => {
    const open = await openHostPage(demo().url, {widgets: []});
    await open.page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('iframe'), {src: '/embed.html'})),
    );
    const frame = open.page.frameLocator('iframe');
    await frame.locator('kabinet-stats').getByText('Заработано', {exact: true}).waitFor();
    await open.checks.verify(open.page);
    await open.close();
  });
});
