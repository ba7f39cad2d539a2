import {expect} from '@open-wc/testing';
import * as library from '../index.js';
import {VERSION} from './version.js';
import {Probe} from '../testing/probe.js';

const hadStats = customElements.get('kabinet-stats');
const hadProvider = Symbol.for('kabinet/page/1') in globalThis;

describe('defineWidgets', () => {
  it('is not done by importing the library', () => {
    expect(hadStats).to.equal(undefined);
    expect(hadProvider).to.equal(false);
    expect(library.allWidgets.length).to.be.greaterThan(0);
  });

  it('registers the same widgets under several prefixes', () => {
    library.defineWidgets({prefix: 'one', widgets: [Probe]});
    library.defineWidgets({prefix: 'two', widgets: [Probe]});
    expect(customElements.get('one-probe')).to.not.equal(customElements.get('two-probe'));
    expect(document.createElement('one-probe')).to.be.instanceOf(Probe);
  });

  it('does nothing when they are there already, and leaves another version alone', () => {
    const warnings: unknown[] = [];
    const {warn} = console;
    console.warn = (text: unknown) => warnings.push(text);
    library.defineWidgets({prefix: 'again', widgets: [Probe]});
    const first = customElements.get('again-probe');
    library.defineWidgets({prefix: 'again', widgets: [Probe]});
    expect(warnings).to.deep.equal([]);

    class Foreign extends HTMLElement {}
    customElements.define('foreign-probe', Foreign);
    library.defineWidgets({prefix: 'foreign', widgets: [Probe]});
    library.defineWidgets({prefix: 'foreign', widgets: [Probe]});
    console.warn = warn;
    expect(customElements.get('again-probe')).to.equal(first);
    expect(customElements.get('foreign-probe')).to.equal(Foreign);
    expect(warnings).to.deep.equal([
      `kabinet: <foreign-probe> is registered already, by something else; ${VERSION} is not used.`,
    ]);
  });

  it('knows the version of the package', async () => {
    const answer = await fetch(new URL('../../package.json', import.meta.url));
    const {version} = (await answer.json()) as {version: string};
    expect(VERSION).to.equal(version);
  });
});
