import {expect} from '@open-wc/testing';
import {memoryBackend} from '@kabinet/backends/memory';
import {until} from '../testing/probe.js';
import {area, configured, drawn, everyWidget} from './testing/every-widget.js';
import {HeldThings} from './testing/held-things.js';

/** Short enough for every run; the long run has the two hundred. */
const CYCLES = 5;

const quiet = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 100));

describe('what is left on the page', () => {
  const held = new HeldThings();
  before(() => held.watch());
  after(() => held.unwatch());

  async function cycle(): Promise<void> {
    const widgets = everyWidget();
    area().replaceChildren(...widgets);
    await drawn(...widgets);
    area().replaceChildren();
    await quiet();
  }

  /** Some of it goes with the next frame. */
  async function left(before: ReturnType<HeldThings['count']>): Promise<ReturnType<HeldThings['since']>> {
    await until('nothing', () => held.since(before).length === 0).catch(() => undefined);
    return held.since(before);
  }

  it('is nothing after dispose() and removal', async () => {
    const handle = configured();
    // What a page has once, however often: the provider of the document, the modules' own.
    await cycle();
    handle.dispose();
    await quiet();
    const before = held.count();

    const again = configured();
    await cycle();
    again.dispose();
    expect(await left(before)).to.deep.equal([]);
  });

  it('is nothing but the skeleton after dispose() alone', async () => {
    const widgets = everyWidget();
    area().append(...widgets);
    await quiet();
    const before = held.count();
    const handle = configured();
    await drawn(...widgets);
    handle.dispose();
    await until('skeletons', () => widgets.every((one) => one.shadowRoot!.querySelector('.skeleton')));
    expect(await left(before)).to.deep.equal([]);
  });

  it('does not grow with widgets that come and go', async () => {
    const stream = memoryBackend();
    configured({backend: stream});
    await cycle();
    const before = held.count();
    for (let index = 0; index < CYCLES; index++) await cycle();
    // The answers wait a while for another widget that asks the same; nothing else waits.
    expect(await left(before)).to.deep.equal([]);
  });

  it('is nothing of what was open when its widget went', async () => {
    configured();
    await cycle();
    const before = held.count();
    const widgets = everyWidget();
    area().replaceChildren(...widgets);
    await drawn(...widgets);
    const openers = ['.term', '[popovertarget]'].flatMap((selector) =>
      widgets.map((one) => one.shadowRoot!.querySelector<HTMLElement>(selector)).filter((found) => found !== null),
    );
    for (const opener of openers) opener.click();
    await quiet();
    const open = widgets.flatMap((one) => [...one.shadowRoot!.querySelectorAll(':popover-open')]);
    expect(open.length).to.be.greaterThan(1);
    area().replaceChildren();
    // They find out in the next frame.
    expect(await left(before)).to.deep.equal([]);
  });
});
