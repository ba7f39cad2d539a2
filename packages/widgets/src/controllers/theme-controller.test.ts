import {expect, fixture, html} from '@open-wc/testing';
import {createRuntime} from '../runtime/runtime.js';
import {sharedStyles} from '../styles/shared.styles.js';
import {Probe, bareBackend, until} from '../testing/probe.js';

customElements.define(
  'themed-probe',
  class extends Probe {
    static override styles = sharedStyles;
  },
);

const token = (element: Element, name: string): string => getComputedStyle(element).getPropertyValue(name).trim();
const runtime = (options = {}) => createRuntime({backend: bareBackend(), locale: 'en', ...options});

describe('the brand', () => {
  it('is worn by each widget for itself', async () => {
    const brand = {name: 'One', accent: '#ad4a28', radius: 16};
    const one = await fixture<Probe>(html`<themed-probe .runtime=${runtime({brand})}></themed-probe>`);
    const two = await fixture<Probe>(html`<themed-probe .runtime=${runtime()}></themed-probe>`);
    expect(token(one, '--kabinet-radius-control')).to.equal('16px');
    expect(token(two, '--kabinet-radius-control')).to.equal('8px');
    expect(one.hasAttribute('style')).to.equal(false);
  });

  it('gives way to what the page says of the element', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('themed-probe { --kabinet-radius-control: 3px }');
    document.adoptedStyleSheets.push(sheet);
    const probe = await fixture<Probe>(html`<themed-probe .runtime=${runtime()}></themed-probe>`);
    expect(token(probe, '--kabinet-radius-control')).to.equal('3px');
    document.adoptedStyleSheets.pop();
  });

  it('follows the scheme of the page around', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><themed-probe .runtime=${runtime({scheme: 'auto'})}></themed-probe></div>`,
    );
    const probe = box.firstElementChild!;
    document.body.style.colorScheme = 'dark';
    await until('dark', () => token(probe, '--kabinet-color-scheme') === 'dark');
    document.body.style.colorScheme = 'light';
    await until('light', () => token(probe, '--kabinet-color-scheme') === 'light');
    document.body.removeAttribute('style');
  });

  it('is one sheet for many widgets', async () => {
    const shared = runtime();
    const box = await fixture<HTMLElement>(
      html`<div><themed-probe .runtime=${shared}></themed-probe><themed-probe .runtime=${shared}></themed-probe></div>`,
    );
    const [one, two] = [...box.children].map((child) => child.shadowRoot!.adoptedStyleSheets);
    expect(one!.at(-1)).to.equal(two!.at(-1));
    expect(one!.length).to.equal(sharedStyles.length + 1);
  });
});

describe('the edge of a widget', () => {
  it('keeps the page’s text styles out, but for the font family that no brand names', async () => {
    const box = await fixture<HTMLElement>(html`<div><themed-probe .runtime=${runtime()}></themed-probe></div>`);
    box.style.cssText =
      'font: italic 40px/3 Papyrus; letter-spacing: 1em; text-transform: uppercase; text-align: center; word-spacing: 2em; white-space: pre; text-indent: 3em; color: red';
    const inner = getComputedStyle(box.firstElementChild!.shadowRoot!.querySelector('.widget')!);
    expect(inner.fontSize).to.equal('14px');
    expect(inner.lineHeight).to.equal('20px');
    expect(inner.fontStyle).to.equal('normal');
    expect(inner.letterSpacing).to.equal('normal');
    expect(inner.textTransform).to.equal('none');
    expect(inner.textAlign).to.equal('start');
    expect(inner.whiteSpace).to.equal('normal');
    expect(inner.textIndent).to.equal('0px');
    expect(inner.color).to.not.equal('rgb(255, 0, 0)');
  });

  it('can be hidden like any element', async () => {
    const probe = await fixture<HTMLElement>(html`<themed-probe hidden></themed-probe>`);
    expect(getComputedStyle(probe).display).to.equal('none');
  });
});
