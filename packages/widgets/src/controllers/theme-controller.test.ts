import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {createTheme} from '@kabinet/themes';
import type {Brand} from '@kabinet/themes';
import {css} from 'lit';
import type {KabinetOptions} from '../runtime/options.js';
import {createRuntime} from '../runtime/runtime.js';
import {floating} from '../styles/floating.styles.js';
import {foundation} from '../styles/shared.styles.js';

const sharedStyles = [...foundation, ...floating];
import {Probe, bareBackend, until} from '../testing/probe.js';

customElements.define(
  'themed-probe',
  class extends Probe {
    static override styles = sharedStyles;
  },
);

customElements.define(
  'themed-stats',
  class extends Probe {
    static override readonly widgetName: string = 'stats';
    static override styles = sharedStyles;
  },
);

const token = (element: Element, name: string): string => getComputedStyle(element).getPropertyValue(name).trim();
const runtime = ({brand, ...options}: Partial<KabinetOptions> & {brand?: Brand} = {}) =>
  createRuntime({backend: bareBackend(), locale: 'en', ...(brand && {theme: createTheme(brand)}), ...options});

describe('the brand', () => {
  it('is worn by each widget for itself', async () => {
    const brand = {name: 'One', accent: '#ad4a28', radius: 16};
    const one = await fixture<Probe>(html`<themed-probe .runtime=${runtime({brand})}></themed-probe>`);
    const two = await fixture<Probe>(html`<themed-probe .runtime=${runtime()}></themed-probe>`);
    expect(token(one, '--_radius-control')).to.equal('16px');
    expect(token(two, '--_radius-control')).to.equal('8px');
    expect(one.hasAttribute('style')).to.equal(false);
  });

  it('gives way to what the page says of the element', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('themed-probe { --kabinet-radius-control: 3px }');
    document.adoptedStyleSheets.push(sheet);
    const probe = await fixture<Probe>(html`<themed-probe .runtime=${runtime()}></themed-probe>`);
    expect(token(probe, '--_radius-control')).to.equal('3px');
    document.adoptedStyleSheets.pop();
  });

  it('follows the scheme of the page around', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><themed-probe .runtime=${runtime({scheme: 'auto'})}></themed-probe></div>`,
    );
    const probe = box.firstElementChild!;
    document.body.style.colorScheme = 'dark';
    await until('dark', () => token(probe, '--_scheme') === 'dark');
    document.body.style.colorScheme = 'light';
    await until('light', () => token(probe, '--_scheme') === 'light');
    document.body.removeAttribute('style');
  });

  it('follows a sheet of the page that comes later than the widgets', async () => {
    const probe = await fixture<Probe>(html`<themed-probe .runtime=${runtime({scheme: 'auto'})}></themed-probe>`);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { color-scheme: dark }');
    document.adoptedStyleSheets.push(sheet);
    window.dispatchEvent(new Event('load'));
    await until('dark', () => token(probe, '--_scheme') === 'dark');
    document.adoptedStyleSheets.pop();
  });

  it('asks the page once and not with every change, which would make the browser lay it out', async () => {
    const probe = await fixture<Probe>(html`<themed-probe .runtime=${runtime({scheme: 'auto'})}></themed-probe>`);
    const {getComputedStyle} = window;
    let asked = 0;
    window.getComputedStyle = (...given) => {
      asked++;
      return getComputedStyle(...given);
    };
    probe.requestUpdate();
    await probe.updateComplete;
    window.getComputedStyle = getComputedStyle;
    expect(asked).to.equal(0);
  });

  it('is light on paper, and dark again after', async () => {
    const probe = await fixture<Probe>(html`<themed-probe .runtime=${runtime({scheme: 'dark'})}></themed-probe>`);
    expect(token(probe, '--_scheme')).to.equal('dark');
    await emulateMedia({media: 'print'});
    await until('light', () => token(probe, '--_scheme') === 'light');
    await emulateMedia({media: 'screen'});
    await until('dark', () => token(probe, '--_scheme') === 'dark');
  });

  it('of hostile values asks for nothing and changes nothing but the widget', async () => {
    const count = (): number => document.styleSheets.length + document.adoptedStyleSheets.length;
    const before = count();
    for (const value of ['url(/leak)', 'var(--x)', '#fff; background: url(/leak)', '} * {background: url(/leak)} {']) {
      const roles = {surface: value, text: value};
      const brand = {name: value, accent: value, font: {family: value}, roles: {light: roles, dark: roles}};
      const probe = await fixture<Probe>(html`<themed-probe .runtime=${runtime({brand})}></themed-probe>`);
      const [worn] = probe.shadowRoot!.adoptedStyleSheets;
      expect(worn!.cssRules).to.have.length(1);
      expect(worn!.cssRules[0]!.cssText).not.to.match(/leak|--x\b/);
      expect(token(probe, '--_surface')).to.match(/^#(ffffff|151619)$/);
    }
    expect(performance.getEntriesByType('resource').filter(({name}) => name.includes('leak'))).to.deep.equal([]);
    expect(count()).to.equal(before);
  });

  it('is one sheet for many widgets', async () => {
    const shared = runtime();
    const box = await fixture<HTMLElement>(
      html`<div><themed-probe .runtime=${shared}></themed-probe><themed-probe .runtime=${shared}></themed-probe></div>`,
    );
    const [one, two] = [...box.children].map((child) => child.shadowRoot!.adoptedStyleSheets);
    expect(one!.at(0)).to.equal(two!.at(0));
    expect(one!.length).to.equal(sharedStyles.length + 1);
  });
});

describe('tokens of the page', () => {
  const place = async (css: string): Promise<Probe> => {
    const box = await fixture<HTMLElement>(html`<div><themed-probe .runtime=${runtime()}></themed-probe></div>`);
    box.style.cssText = css;
    return box.firstElementChild as Probe;
  };
  const measured = (probe: Probe, property: string, value: string): string => {
    const inner = probe.shadowRoot!.querySelector<HTMLElement>('.widget')!;
    inner.style.setProperty(property, value);
    return getComputedStyle(inner).getPropertyValue(property);
  };

  const cases: [css: string, property: string, value: string, expected: string][] = [
    ['', 'padding-top', 'var(--_space-4)', '16px'],
    ['--kabinet-ref-space-unit: 5px', 'padding-top', 'var(--_space-4)', '20px'],
    ['--kabinet-ref-space-unit: 5px', 'padding-top', 'var(--_space-7)', '40px'],
    ['--kabinet-ref-space-unit: 5px; --kabinet-space-4: 3px', 'padding-top', 'var(--_space-4)', '3px'],
    ['--kabinet-space-4: 3px; --kabinet-probe-space-4: 7px', 'padding-top', 'var(--_space-4)', '7px'],
    ['--kabinet-probe-ref-space-unit: 2px', 'padding-top', 'var(--_space-7)', '16px'],
    ['--kabinet-stats-space-4: 7px', 'padding-top', 'var(--_space-4)', '16px'],
    ['--kabinet-ref-radius: 0px', 'border-top-left-radius', 'var(--_radius-badge)', '0px'],
    ['--kabinet-ref-radius: 30px', 'border-top-left-radius', 'var(--_radius-badge)', '10px'],
    ['--kabinet-radius-control: 2px', 'border-top-left-radius', 'var(--_radius-button)', '2px'],
    ['--kabinet-ref-density-step: -2px', 'min-height', 'var(--_row)', '36px'],
    ['--kabinet-ref-type-size: 16px', 'font-size', 'var(--_type-caption-size)', '14px'],
    ['--kabinet-color-accent: rgb(1 2 3)', 'color', 'var(--_button-primary-background)', 'rgb(1, 2, 3)'],
    ['--kabinet-button-primary-background: rgb(1 2 3)', 'color', 'var(--_accent)', 'rgb(47, 85, 196)'],
  ];
  for (const [css, property, value, expected] of cases)
    it(`${value} is ${expected} under "${css}"`, async () => {
      expect(measured(await place(css), property, value)).to.equal(expected);
    });

  it('are kept apart from what the brand says of one widget', async () => {
    const brand = {name: 'One', accent: '#2f55c4', widgets: {stats: {radius: 0}}};
    const probe = await fixture<Probe>(html`<themed-probe .runtime=${runtime({brand})}></themed-probe>`);
    expect(token(probe, '--_radius-control')).to.equal('8px');
    const own = await fixture<Probe>(html`<themed-stats .runtime=${runtime({brand})}></themed-stats>`);
    expect(token(own, '--_radius-control')).to.equal('0px');
  });

  it('change with the brand, without a new sheet in the way', async () => {
    const probe = await fixture<Probe>(html`<themed-probe .runtime=${runtime()}></themed-probe>`);
    const before = probe.shadowRoot!.adoptedStyleSheets.length;
    probe.runtime = runtime({brand: {name: 'Two', accent: '#ad4a28'}});
    await probe.updateComplete;
    expect(measured(probe, 'color', 'var(--_accent)')).to.equal('rgb(173, 74, 40)');
    expect(probe.shadowRoot!.adoptedStyleSheets.length).to.equal(before);
  });
});

describe('a page that keeps room for widgets to come', () => {
  it('does not scroll up who is further down when they come', async () => {
    const room = new CSSStyleSheet();
    room.replaceSync('late-probe:not(:defined) { display: block; min-height: 1500px }');
    document.adoptedStyleSheets.push(room);
    await fixture(html`<div><late-probe></late-probe><late-probe></late-probe></div>`);
    scrollTo(0, 2000);
    expect(scrollY).to.equal(2000);
    customElements.define(
      'late-probe',
      class extends Probe {
        static override styles = [
          ...sharedStyles,
          css`
            .widget {
              min-block-size: 1500px;
            }
          `,
        ];
      },
    );
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(scrollY).to.equal(2000);
    document.adoptedStyleSheets.pop();
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
