/** What old libraries and monitoring scripts do to a page before anybody else runs. */
export const PATCHED: Readonly<Record<string, string>> = {
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
export const ABSENT: Readonly<Record<string, string>> = {
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
export const NAMED = [
  'kabinet config configure backend brand locale runtime token getToken options define session version',
  'customElements fetch process global Chart i18next React exports module require',
]
  .join(' ')
  .split(' ')
  .map((name) => `<a id="${name}"></a><form name="${name}"><input name="configure"></form>`)
  .join('');

/** A browser that cannot make lists writes no «и» in them. */
export const withCommas = (texts: readonly string[]): string[] => texts.map((text) => text.replaceAll(' и ', ', '));
