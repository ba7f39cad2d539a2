import {expect, fixture, html} from '@open-wc/testing';
import {css} from 'lit';
import {messagesIn} from '../runtime/i18n/messages.js';
import {TextSource} from '../runtime/i18n/text-source.js';
import {createRuntime} from '../runtime/runtime.js';
import type {Runtime} from '../runtime/runtime.js';
import {Probe, bareBackend, until} from '../testing/probe.js';
import {LateController} from './late-controller.js';
import type {LatePart} from './late-controller.js';

const late = css`
  .widget {
    color: rgb(1, 2, 3);
    background-color: rgb(4, 5, 6);
  }
`;
const own = css`
  .widget {
    color: rgb(7, 8, 9);
  }
`;

let load: () => Promise<LatePart>;

const texts = new TextSource({
  en: () => Promise.resolve({probe: {late: 'Later'}}),
  ru: () => Promise.resolve({probe: {late: 'Позже'}}),
});

class Later extends Probe {
  static override styles = [own];
  readonly late = new LateController(this, () => load(), texts);
  readonly kinds: string[] = [];

  get now(): string {
    return this.late.match({
      waiting: () => 'waiting',
      failed: ({kind}, pending) => `${kind}${pending ? ', pending' : ''}`,
      ready: () => `ready: ${this.activeRuntime?.texts(messagesIn<{late: string}>('probe'))('late')}`,
    });
  }

  override reportError({kind}: {kind: string}): void {
    this.kinds.push(kind);
  }
}
customElements.define('later-probe', Later);

let runtime: Runtime;

async function place(): Promise<Later> {
  runtime = createRuntime({backend: bareBackend(), locale: 'en'});
  return fixture<Later>(html`<later-probe .runtime=${runtime}></later-probe>`);
}

function look(element: Later): [string, string] {
  const {color, backgroundColor} = getComputedStyle(element.shadowRoot!.querySelector('.widget')!);
  return [color, backgroundColor];
}

describe('LateController', () => {
  afterEach(() => runtime.core.dispose());

  it('loads once, when it is wanted, and dresses the widget, whose own sheet has the last word', async () => {
    let loads = 0;
    load = async () => ((loads += 1), {sheets: [late]});
    const element = await place();
    expect([element.now, loads]).to.deep.equal(['waiting', 0]);
    await Promise.all([element.late.want(), element.late.want()]);
    await element.late.want();
    await element.updateComplete;
    expect([element.now, loads]).to.deep.equal(['ready: Later', 1]);
    expect(look(element)).to.deep.equal(['rgb(7, 8, 9)', 'rgb(4, 5, 6)']);
    const {length} = element.shadowRoot!.adoptedStyleSheets;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot!.adoptedStyleSheets.length).to.equal(length);
  });

  it('speaks another language as soon as that is chosen', async () => {
    load = () => Promise.resolve({});
    const element = await place();
    await element.late.want();
    const russian = createRuntime({backend: bareBackend(), locale: 'ru'});
    element.runtime = russian;
    expect(element.now).to.equal('waiting');
    await until('Russian', () => element.now === 'ready: Позже');
    russian.core.dispose();
  });

  it('tells why it did not come, and comes when it is wanted again', async () => {
    load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const element = await place();
    await element.late.want();
    expect([element.now, element.kinds]).to.deep.equal(['unavailable', ['unavailable']]);
    load = async () => ({sheets: []});
    const coming = element.late.want();
    expect(element.now).to.equal('unavailable, pending');
    await coming;
    expect(element.now).to.equal('ready: Later');
  });
});
