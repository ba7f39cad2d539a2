import {expect} from '@open-wc/testing';
import {css, html, LitElement} from 'lit';
import type {TemplateResult} from 'lit';
import type {WidgetHost} from './host.js';
import {LazyPart} from './lazy-part.js';
import type {PartModule} from './lazy-part.js';

const MODULE = {
  partStyles: css`
    :host {
      color: rgb(1, 2, 3);
    }
  `,
  word: 'here',
};

let answer: () => Promise<typeof MODULE> = () => Promise.resolve(MODULE);

class PartHost extends LitElement {
  readonly lazy = new LazyPart<typeof MODULE & PartModule>(this as unknown as WidgetHost, () => answer());

  protected override render(): TemplateResult {
    return html`${this.lazy.match({waiting: () => 'wait', failed: () => 'failed', ready: ({word}) => word})}`;
  }
}
customElements.define('x-part-host', PartHost);

async function open(): Promise<PartHost> {
  const host = new PartHost();
  document.body.append(host);
  await host.updateComplete;
  return host;
}

const textOf = async (host: PartHost): Promise<string> => {
  await host.updateComplete;
  return host.shadowRoot!.textContent ?? '';
};

describe('LazyPart', () => {
  afterEach(() => document.querySelector('x-part-host')?.remove());

  it('is asked for once, and brings its sheet', async () => {
    let asked = 0;
    answer = () => {
      asked++;
      return Promise.resolve(MODULE);
    };
    const host = await open();
    expect(await textOf(host)).to.equal('wait');
    await Promise.all([host.lazy.load(), host.lazy.load()]);
    await host.lazy.load();
    expect(await textOf(host)).to.equal('here');
    expect(asked).to.equal(1);
    expect(getComputedStyle(host).color).to.equal('rgb(1, 2, 3)');
  });

  it('is asked for again after it did not come', async () => {
    const {warn} = console;
    const warned: unknown[] = [];
    console.warn = (text: unknown) => warned.push(text);
    answer = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const host = await open();
    await host.lazy.load();
    console.warn = warn;
    expect(warned).to.deep.equal(['kabinet: a part of <x-part-host> could not be loaded.']);
    expect(await textOf(host)).to.equal('failed');
    answer = () => Promise.resolve(MODULE);
    await host.lazy.load();
    expect(await textOf(host)).to.equal('here');
  });
});
