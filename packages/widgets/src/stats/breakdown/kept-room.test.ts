import {LitElement, html} from 'lit';
import type {TemplateResult} from 'lit';
import {expect, fixture} from '@open-wc/testing';
import {until} from '../../testing/probe.js';
import {KeptRoom} from './kept-room.js';

class Roomy extends LitElement {
  static override properties = {isWaiting: {type: Boolean}};
  declare isWaiting: boolean;
  readonly room = new KeptRoom(this);

  protected override render(): TemplateResult {
    return html`${this.isWaiting ? html`<p class="skeleton"></p>` : ''}
      <div style="block-size: ${this.room.isKept ? 200 : 0}px"></div>
      <footer class="foot">End</footer>`;
  }
}
customElements.define('kept-room-host', Roomy);

/** Two frames and what an observer says after them. */
async function seen(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 50));
}

async function place({above, isWaiting = false}: {above: number; isWaiting?: boolean}): Promise<Roomy> {
  const box = await fixture<HTMLElement>(
    html`<div style="padding-block: ${above}px 3000px">
      <kept-room-host style="display: block" ?isWaiting=${isWaiting}></kept-room-host>
    </div>`,
  );
  return box.querySelector<Roomy>('kept-room-host')!;
}

describe('room that was kept for what came smaller', () => {
  afterEach(() => scrollTo(0, 0));

  it('stays as long as the end of the widget is in sight or above the window', async () => {
    const host = await place({above: 0});
    await seen();
    expect(host.room.isKept).to.equal(true);
    scrollTo(0, 1500);
    await seen();
    expect(host.room.isKept).to.equal(true);
  });

  it('goes when the end of the widget is below the window', async () => {
    const host = await place({above: 2000});
    await until('the room to go', () => !host.room.isKept);
  });

  it('goes when the visitor scrolls up to where nobody sees it going', async () => {
    const host = await place({above: 2000, isWaiting: true});
    scrollTo(0, 2000);
    host.isWaiting = false;
    await seen();
    expect(host.room.isKept).to.equal(true);
    scrollTo(0, 0);
    await until('the room to go', () => !host.room.isKept);
  });

  it('stays while something is awaited, wherever it is', async () => {
    const host = await place({above: 2000, isWaiting: true});
    await seen();
    expect(host.room.isKept).to.equal(true);
    host.isWaiting = false;
    await until('the room to go', () => !host.room.isKept);
  });

  it('goes when the visitor does something in the widget', async () => {
    const host = await place({above: 0});
    await seen();
    host.renderRoot.querySelector<HTMLElement>('.foot')?.click();
    expect(host.room.isKept).to.equal(false);
  });
});
