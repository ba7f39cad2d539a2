import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {useDemo} from './testing/demo-server.js';
import {eventually} from './testing/eventually.js';
import {openHostPage, textsOf, type OpenPage} from './testing/embedded.js';

/** What old libraries and monitoring scripts do to a page before anybody else runs. */
const PATCHED: Readonly<Record<string, string>> = {
  'a toJSON on everything, as Prototype.js had it': `
    for (const type of [Array, String, Number, Boolean]) {
      type.prototype.toJSON = function () { return 'json of ' + this; };
    }`,
  'enumerable names on the prototypes of all objects': `
    Object.prototype.extend = function () {};
    Object.prototype.polluting = 'junk';
    Array.prototype.remove = function () {};
    Function.prototype.bindAsEventListener = function () {};`,
  'fetch, Promise and Date of its own': `
    const {fetch: ask, Promise: Real, Date: Clock} = window;
    window.fetch = function (...args) {
      if (this !== undefined && this !== window) throw new TypeError('Illegal invocation');
      return ask.apply(window, args);
    };
    window.Promise = class extends Real {};
    window.Date = class extends Clock {};`,
  'frozen prototypes': `
    for (const type of [Object, Array, Function, String, Number, Promise, Date, Error, Map, Set]) {
      Object.freeze(type.prototype);
    }`,
  'wrappers around timers and listeners, as zone.js has them': `
    const {setTimeout: later, MutationObserver: Watch} = window;
    window.setTimeout = (action, ...rest) => later(() => action(), ...rest);
    const queue = window.queueMicrotask;
    window.queueMicrotask = (action) => queue(() => action());
    window.MutationObserver = class extends Watch { constructor(act) { super((...args) => act(...args)); } };
    const wrapped = new WeakMap();
    const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (typeof listener !== 'function') return add.call(this, type, listener, options);
      const wrapper = wrapped.get(listener) ?? function (...args) { return listener.apply(this, args); };
      wrapped.set(listener, wrapper);
      return add.call(this, type, wrapper, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      return remove.call(this, type, wrapped.get(listener) ?? listener, options);
    };`,
};

/** What a browser, its settings or an extension may keep from a page. */
const ABSENT: Readonly<Record<string, string>> = {
  'storage, channels, locks and the clipboard': `
    const refuse = () => { throw new DOMException('Denied', 'SecurityError'); };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {get: refuse, configurable: true});
    }
    window.BroadcastChannel = class { constructor() { refuse(); } };
    Object.defineProperty(navigator, 'clipboard', {get: refuse});
    Object.defineProperty(navigator, 'locks', {get: refuse});
    Object.defineProperty(document, 'cookie', {get: refuse, set: refuse});`,
  'pieces of Intl, crypto and idle time': `
    for (const name of ['ListFormat', 'RelativeTimeFormat', 'DisplayNames', 'Segmenter', 'DurationFormat']) {
      delete Intl[name];
    }
    delete Crypto.prototype.randomUUID;
    delete window.requestIdleCallback;
    delete window.scheduler;`,
};

/** Elements whose ids and names are those of globals that somebody might read. */
const NAMED = [
  'kabinet config configure backend brand locale runtime token getToken options define session version',
  'customElements fetch process global Chart i18next React exports module require',
]
  .join(' ')
  .split(' ')
  .map((name) => `<a id="${name}"></a><form name="${name}"><input name="configure"></form>`)
  .join('');

describe('a page that was there before us', () => {
  const demo = useDemo();
  let plain: {texts: string[]; asked: string[]};

  async function factsOf(open: OpenPage) {
    const facts = {texts: await textsOf(open.page), asked: open.asked()};
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
      assert.deepEqual(await factsOf(open), plain);
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
