import {expect} from '@open-wc/testing';
import {createRuntime} from '../runtime/runtime.js';
import type {Runtime} from '../runtime/runtime.js';
import {Probe, SESSION, bareBackend, said, until} from '../testing/probe.js';

customElements.define('waiting-probe', class extends Probe {});

let runtime: Runtime | undefined;

/** How long the skeleton was there when the answer took so long, in milliseconds. */
async function shownFor(answerMs: number): Promise<number> {
  const session = () => new Promise<typeof SESSION>((resolve) => setTimeout(() => resolve(SESSION), answerMs));
  runtime = createRuntime({backend: bareBackend({session}), locale: 'en'});
  const probe = document.createElement('waiting-probe') as Probe;
  probe.runtime = runtime;
  document.body.append(probe);
  await until('the skeleton', () => probe.shadowRoot?.querySelector('.skeleton'));
  const since = performance.now();
  await until('the answer', () => said(probe).startsWith('Probe'));
  probe.remove();
  return performance.now() - since;
}

describe('SkeletonController', () => {
  afterEach(() => runtime?.core.dispose());

  it('holds nothing back before its bones are in sight', async () => {
    expect(await shownFor(20)).to.be.below(150);
  });

  it('leaves the bones in sight for 300 ms', async () => {
    expect(await shownFor(200)).to.be.within(440, 700);
  });

  it('holds nothing back after that', async () => {
    expect(await shownFor(600)).to.be.within(580, 800);
  });

  it('does not count what waits for the host', async () => {
    const probe = document.createElement('waiting-probe') as Probe;
    document.body.append(probe);
    await probe.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 200));
    const started = performance.now();
    runtime = createRuntime({backend: bareBackend(), locale: 'en'});
    probe.runtime = runtime;
    await until('the answer', () => said(probe).startsWith('Probe'));
    expect(performance.now() - started).to.be.below(140);
    probe.remove();
  });
});
