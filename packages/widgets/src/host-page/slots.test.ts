import {expect} from '@open-wc/testing';
import {memoryBackend} from '@kabinet/backends/memory';
import {SAMPLE_PARTNERS} from '@kabinet/backends/sample';
import {expectOnPage} from '../testing/invariants.js';
import {until} from '../testing/probe.js';
import {area, configured, drawn, everyWidget} from './testing/every-widget.js';

/** A partner to whom nothing has happened yet. */
const fresh = () => memoryBackend({partner: SAMPLE_PARTNERS.fresh});

function put(widget: Element, slot: string, tag = 'p'): HTMLElement {
  const own = document.createElement(tag);
  own.slot = slot;
  own.textContent = `own ${slot}`;
  widget.append(own);
  return own;
}

const cardOf = (widget: Element): HTMLElement => widget.shadowRoot!.querySelector('.widget')!;
const top = (element: Element): number => element.getBoundingClientRect().top;
const bottom = (element: Element): number => element.getBoundingClientRect().bottom;
const title = (widget: Element) => widget.shadowRoot!.querySelector('.title')?.textContent;
const ourEmpty = (widget: Element): boolean =>
  widget.shadowRoot!.querySelector<HTMLElement>('[part~="empty"]')?.checkVisibility() ?? false;

describe('the page’s own markup in a widget', () => {
  it('stands at the head and at the foot of each card', async () => {
    configured();
    const widgets = everyWidget();
    const heads = widgets.map((widget) => put(widget, 'header'));
    const feet = widgets.map((widget) => put(widget, 'footer'));
    area().append(...widgets);
    await drawn(...widgets);
    widgets.forEach((widget, index) => {
      const card = cardOf(widget);
      // One pixel of border.
      expect(top(heads[index]!) - top(card), `head of ${widget.localName}`).to.equal(1);
      expect(Math.abs(bottom(card) - bottom(feet[index]!) - 1), `foot of ${widget.localName}`).to.be.below(0.1);
      expect(heads[index]!.getBoundingClientRect().width, widget.localName).to.equal(898);
    });
  });

  it('is there before there is anything else, and keeps its place', async () => {
    const [widget] = everyWidget() as [HTMLElement];
    const own = put(widget, 'header');
    area().append(widget);
    await until('the frame', () => cardOf(widget));
    const before = top(own) - top(widget);
    configured();
    await drawn(widget);
    expect(top(own) - top(widget)).to.equal(before);
  });

  it('takes no room where there is none, and comes and goes with its element', async () => {
    configured();
    const widgets = everyWidget();
    area().append(...widgets);
    await drawn(...widgets);
    for (const widget of widgets) {
      const card = cardOf(widget);
      for (const slot of card.querySelectorAll('slot')) {
        if (slot.name === 'empty') continue;
        expect(slot.getClientRects().length, `${widget.localName}, ${slot.name}`).to.equal(0);
      }
      const without = card.offsetHeight;
      const own = put(widget, 'footer');
      expect(card.offsetHeight, widget.localName).to.be.above(without);
      own.remove();
      expect(card.offsetHeight, widget.localName).to.equal(without);
    }
  });

  it('stands in place of what we say where nothing has happened yet', async () => {
    configured({backend: fresh()});
    const widgets = everyWidget();
    area().append(...widgets);
    await until('our own', () => widgets.every(ourEmpty));
    const owns = widgets.map((widget) => put(widget, 'empty'));
    widgets.forEach((widget, index) => {
      expect(ourEmpty(widget), `ours in ${widget.localName}`).to.equal(false);
      expect(owns[index]!.checkVisibility(), `the page’s in ${widget.localName}`).to.equal(true);
      owns[index]!.remove();
      expect(ourEmpty(widget), `ours again in ${widget.localName}`).to.equal(true);
    });
  });

  it('stays out of sight while there is something to show', async () => {
    configured();
    const widgets = everyWidget();
    const owns = widgets.map((widget) => put(widget, 'empty'));
    area().append(...widgets);
    await drawn(...widgets);
    expect(owns.filter((own) => own.checkVisibility()).length).to.equal(0);
  });

  it('may fail in its own life without ours', async () => {
    expectOnPage({errors: ['foreign']});
    let failures = 0;
    // Else the test runner would take them for failures of the test.
    const {onerror} = window;
    window.onerror = () => true;
    const fails = (what: string): never => {
      failures++;
      throw new Error(`foreign ${what}`);
    };
    customElements.define(
      'guest-throwing',
      class extends HTMLElement {
        static readonly observedAttributes = ['slot'];
        connectedCallback(): void {
          fails('connected');
        }
        disconnectedCallback(): void {
          fails('disconnected');
        }
        attributeChangedCallback(): void {
          fails('changed');
        }
      },
    );
    customElements.define(
      'guest-stillborn',
      class extends HTMLElement {
        constructor() {
          super();
          fails('made');
        }
      },
    );
    const handle = configured({backend: fresh()});
    const widgets = everyWidget();
    area().append(...widgets);
    for (const widget of widgets) {
      widget.insertAdjacentHTML(
        'beforeend',
        ['header', 'footer', 'empty']
          .map(
            (slot) => `<guest-throwing slot=${slot}></guest-throwing><guest-stillborn slot=${slot}>x</guest-stillborn>`,
          )
          .join(''),
      );
      for (const slot of widget.shadowRoot!.querySelectorAll('slot'))
        slot.addEventListener('slotchange', () => fails('slotchange'));
    }
    await until('the titles', () => widgets.every(title));
    handle.update({locale: 'en'});
    await until('English', () => widgets.every((widget) => /^[A-Z]/.test(title(widget)?.trim() ?? '')));
    for (const widget of widgets) widget.remove();
    area().append(...widgets);
    await until('the titles again', () => widgets.every((widget) => title(widget) && !ourEmpty(widget)));
    for (const widget of widgets) widget.remove();
    window.onerror = onerror;
    expect(failures).to.be.above(0);
  });

  it('is never wider than the card, and leaves what is no slot of ours unseen', async () => {
    configured();
    const [widget] = everyWidget() as [HTMLElement];
    const own = put(widget, 'header', 'div');
    own.style.width = '5000px';
    const astray = put(widget, '<img src=x onerror=__pwned=1>');
    area().append(widget);
    await drawn(widget);
    expect(own.getBoundingClientRect().width).to.equal(898);
    expect(astray.checkVisibility()).to.equal(false);
  });
});
