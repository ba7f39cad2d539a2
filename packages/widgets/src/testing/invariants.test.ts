import {expect} from '@open-wc/testing';
import {findDomFaults} from './dom-faults.js';
import {TOKEN_PREFIX} from '../../../backends/src/testing/token-prefix.js';
import {expectOnPage} from './invariants.js';
import {PageWatch} from './page-watch.js';

/** What the check says about a page with this inside; the page is clean again afterwards. */
function faultsOf(fill: (host: HTMLElement) => void, texts: string[] = [], tokenPrefix = TOKEN_PREFIX): string[] {
  const host = document.createElement('div');
  document.body.append(host);
  try {
    fill(host);
    return findDomFaults({texts, tokenPrefix});
  } finally {
    host.remove();
  }
}

const says = (text: string) => faultsOf((host) => host.append(text));

describe('findDomFaults', () => {
  for (const text of [
    'NaN ₽',
    'undefined',
    'of null',
    '-Infinity',
    'Invalid Date',
    '[object Object]',
    '{{count}} rows',
  ]) {
    it(`refuses "${text}"`, () => {
      expect(says(text)).to.deep.equal([`<div> says "${text}"`]);
    });
  }

  it('refuses a text key that is shown instead of its text', () => {
    expect(says('stats.period.today')).to.deep.equal(['<div> says "stats.period.today"']);
  });

  it('lets pass what only looks like a fault', () => {
    for (const text of [
      'Annulled',
      'NaNo',
      'https://shop.example/links.html',
      'links.shop.example/a',
      'a@links.example',
    ]) {
      expect(says(text)).to.deep.equal([]);
    }
  });

  it('lets pass a text that the test declares', () => {
    expect(faultsOf((host) => host.append('sub1 = null'), ['= null'])).to.deep.equal([]);
  });

  it('reads what a template leaves in pieces, and looks into shadow roots', () => {
    const pieces = (host: HTMLElement) => {
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = '<p></p>';
      root.querySelector('p')?.append('bala', 'nce.title');
    };
    expect(faultsOf(pieces)).to.deep.equal(['<p> says "balance.title"']);
  });

  it('reads names for screen readers and typed values', () => {
    const named = (host: HTMLElement) => host.setAttribute('aria-label', 'undefined');
    const typed = (host: HTMLElement) => {
      const input = document.createElement('input');
      input.value = 'NaN';
      host.append(input);
    };
    expect(faultsOf(named)).to.deep.equal(['<div> says "undefined"']);
    expect(faultsOf(typed)).to.deep.equal(['<input> says "NaN"']);
  });

  it('finds a token in texts, attributes and storage', () => {
    const prefix = 'secret-';
    expect(faultsOf((host) => host.append('secret-1'), [], prefix)).to.deep.equal(['<div> shows a token']);
    const attribute = (host: HTMLElement) => host.setAttribute('data-key', 'secret-1');
    expect(faultsOf(attribute, [], prefix)).to.deep.equal(['<div> has a token in its data-key']);
    sessionStorage.setItem('key', 'secret-1');
    expect(faultsOf(() => undefined, [], prefix)).to.deep.equal(['A token stands in session storage']);
    sessionStorage.clear();
  });

  it('knows that a text was run as a script', () => {
    const run = () => Object.assign(window, {__pwned: 1});
    expect(faultsOf(run)).to.deep.equal(['A text from the data was run as a script']);
    Reflect.deleteProperty(window, '__pwned');
  });
});

describe('PageWatch', () => {
  it('hears tokens that are told to the console, in any form', () => {
    const watch = new PageWatch('secret-');
    watch.start();
    console.debug('Bearer secret-1');
    console.debug({headers: {authorization: 'secret-1'}});
    console.debug(new Error('secret-1'));
    console.debug('no such thing');
    const fault = 'console.debug tells a token';
    expect(watch.take()).to.deep.equal([fault, fault, fault]);
    expect(watch.take()).to.deep.equal([]);
  });

  it('notes rejections that nobody handles, but for those a test declares', () => {
    expectOnPage({errors: ['out of paper']});
    const watch = new PageWatch(TOKEN_PREFIX);
    watch.start();
    const reject = () => {
      const promise = Promise.resolve();
      window.dispatchEvent(
        new PromiseRejectionEvent('unhandledrejection', {promise, reason: new Error('out of paper')}),
      );
    };
    reject();
    expect(watch.take()).to.deep.equal(['Unhandled: Error: out of paper']);
    reject();
    expect(watch.take({errors: ['out of paper']})).to.deep.equal([]);
  });

  it('notes requests to other origins, but for those a test declares', async () => {
    const origin = 'http://127.0.0.1:9';
    expectOnPage({origins: [origin]});
    const watch = new PageWatch(TOKEN_PREFIX);
    watch.start();
    await fetch(origin).catch(() => undefined);
    expect(watch.take()).to.deep.equal([`A request went to ${origin}`]);
  });
});
