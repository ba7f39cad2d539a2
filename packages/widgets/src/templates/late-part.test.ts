import {expect, fixture, html} from '@open-wc/testing';
import {LateController} from '../controllers/late-controller.js';
import type {LatePart} from '../controllers/late-controller.js';
import {createRuntime} from '../runtime/runtime.js';
import {bareBackend, Probe, until} from '../testing/probe.js';
import {latePart} from './late-part.js';

let load: () => Promise<LatePart>;

class PartProbe extends Probe {
  readonly late = new LateController(this, () => load());

  protected override render(): unknown {
    return html`<div class="widget">${latePart(this, this.late, {ready: () => html`<b>here</b>`})}</div>`;
  }
}
customElements.define('part-probe', PartProbe);

describe('a part that comes later', () => {
  it('is nothing before it is asked for, then its room, then why it did not come, then itself', async () => {
    const runtime = createRuntime({backend: bareBackend(), locale: 'en'});
    const element = await fixture<PartProbe>(html`<part-probe .runtime=${runtime}></part-probe>`);
    const has = (selector: string): boolean => element.shadowRoot!.querySelector(selector) !== null;
    expect([has('.skeleton'), has('b')]).to.deep.equal([false, false]);

    load = () => Promise.reject(new TypeError('Failed to fetch'));
    const coming = element.late.want();
    await element.updateComplete;
    expect(has('.skeleton')).to.equal(true);
    await coming;
    await until('the failure', () => has('[part=error]'));
    expect(element.shadowRoot!.textContent).to.include('This part did not load');

    load = () => Promise.resolve({});
    element.shadowRoot!.querySelector<HTMLElement>('[part=retry]')!.click();
    await until('the part', () => has('b'));
    expect([has('.skeleton'), has('[part=error]')]).to.deep.equal([false, false]);
    runtime.core.dispose();
  });
});
