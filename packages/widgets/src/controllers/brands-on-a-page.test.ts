import {expect, fixture, html} from '@open-wc/testing';
import {memoryBackend} from '@kabinet/backends/memory';
import {sampleBrands} from '@kabinet/themes';
import type {Brand} from '@kabinet/themes';
import {defineWidgets} from '../define/define-widgets.js';
import {allWidgets} from '../define/widgets.js';
import {scopeKabinet} from '../runtime/configure.js';
import type {KabinetHandle} from '../runtime/configure.js';
import {until} from '../testing/probe.js';

defineWidgets({prefix: 'branded'});

/** Longer than anything that happens to a widget after a change of brand. */
const WATCHED_MS = 400;

/** Surface, text and corner of a widget, and the accent that all else is made of. */
const FINTECH = 'rgb(255, 255, 255) rgb(25, 29, 36) 12px #2c50cf';
const GAMING = 'rgb(21, 21, 30) rgb(240, 239, 245) 6px #c6f21a';
const SHOP = 'rgb(255, 253, 250) rgb(37, 27, 16) 24px #ad4a28';

interface Area {
  readonly handle: KabinetHandle;
  readonly widgets: readonly HTMLElement[];
  /** Operations that the backend was asked for so far. */
  readonly asked: readonly string[];
}

const areas: Area[] = [];

/** A part of the page with every widget in it, all of them drawn. */
async function areaOf(brand: Brand | string): Promise<Area> {
  const place = await fixture<HTMLElement>(html`<div style="width: 1000px"></div>`);
  const asked: string[] = [];
  const backend = memoryBackend({faults: (operation) => void asked.push(operation)});
  const handle = scopeKabinet(place, {backend, brand, scheme: schemeOf(brand), locale: 'en'});
  place.append(...allWidgets.map(({widgetName}) => document.createElement(`branded-${widgetName}`)));
  const area = {handle, asked, widgets: [...place.children] as HTMLElement[]};
  areas.push(area);
  await until('every widget', () => area.widgets.every(isDrawn));
  return area;
}

/** The brand's own, or the one that does not depend on the system of whoever runs the tests. */
function schemeOf(brand: Brand | string): 'light' | 'dark' {
  return typeof brand === 'object' && brand.scheme === 'dark' ? 'dark' : 'light';
}

function frameOf(widget: HTMLElement): HTMLElement | undefined {
  return widget.shadowRoot?.querySelector<HTMLElement>('.widget') ?? undefined;
}

/** With its data, and with the drawing where there is to be one. */
function isDrawn(widget: HTMLElement): boolean {
  const frame = frameOf(widget);
  if (!frame?.querySelector('.head') || frame.querySelector('.skeleton')) return false;
  return widget.localName !== 'branded-stats' || Boolean(frame.querySelector('canvas')?.style.width);
}

function lookOf(widget: HTMLElement): string {
  const {backgroundColor, color, borderTopLeftRadius} = getComputedStyle(frameOf(widget)!);
  const accent = getComputedStyle(widget).getPropertyValue('--_accent').trim();
  return `${backgroundColor} ${color} ${borderTopLeftRadius} ${accent}`;
}

/** What every widget of the area looks like; one line when they agree. */
function looksOf({widgets}: Area): string {
  return [...new Set(widgets.map(lookOf))].join('\n');
}

function chartOf({widgets}: Area): HTMLCanvasElement {
  return widgets.map((widget) => widget.shadowRoot!.querySelector('canvas')).find((canvas) => canvas !== null)!;
}

function elementsOf({widgets}: Area): Element[] {
  return widgets.flatMap((widget) => [widget, ...widget.shadowRoot!.querySelectorAll('*')]);
}

/** Late parts have come as well: for half a second nothing has been added. */
async function settled(area: Area): Promise<void> {
  let [count, since] = [0, 0];
  await until('quiet', () => {
    const now = elementsOf(area).length;
    if (now !== count) [count, since] = [now, performance.now()];
    return area.widgets.every(isDrawn) && performance.now() - since > 500;
  });
}

/**
 * All that could have been seen since now, each once and in order. A browser draws between two tasks, so whoever looks
 * between every two tasks misses no frame, also where the page is in the background and has hardly any.
 */
async function seenWhile<Seen>(look: () => Seen, change: () => void): Promise<Seen[]> {
  const {port1, port2} = new MessageChannel();
  const seen = new Set([look()]);
  change();
  for (const begun = performance.now(); performance.now() - begun < WATCHED_MS; seen.add(look())) {
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  }
  port1.close();
  return [...seen];
}

describe('two brands on a page', () => {
  afterEach(() => {
    for (const {handle} of areas.splice(0)) handle.dispose();
  });

  it('are worn each by its own widgets', async () => {
    const [calm, loud] = [await areaOf(sampleBrands.fintech), await areaOf(sampleBrands.gaming)];
    expect(calm.widgets.length).to.equal(6);
    expect(calm.widgets.map(lookOf)).to.deep.equal(Array.from(calm.widgets, () => FINTECH));
    expect(loud.widgets.map(lookOf)).to.deep.equal(Array.from(loud.widgets, () => GAMING));
    expect(document.documentElement.getAttribute('style')).to.equal(null);
    expect(document.adoptedStyleSheets).to.deep.equal([]);
  });

  it('are changed one without the other, with no look in between', async () => {
    const [changed, kept] = [await areaOf(sampleBrands.fintech), await areaOf(sampleBrands.shop)];
    const seen = await seenWhile(
      () => `${looksOf(changed)} | ${looksOf(kept)}`,
      () => changed.handle.update({brand: sampleBrands.gaming, scheme: 'dark'}),
    );
    expect(seen).to.deep.equal([`${FINTECH} | ${SHOP}`, `${GAMING} | ${SHOP}`]);
  });

  it('are drawn anew without a new element, a lost word or a question to the backend', async () => {
    const area = await areaOf(sampleBrands.fintech);
    const field = area.widgets[1]!.shadowRoot!.querySelector('input')!;
    field.focus();
    field.value = 'https://claythyme.example/teapots';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await settled(area);
    const [before, asked] = [elementsOf(area), area.asked.length];

    area.handle.update({brand: sampleBrands.gaming, scheme: 'dark'});
    await until('the other brand', () => looksOf(area) === GAMING);

    const after = elementsOf(area);
    expect(after.length).to.equal(before.length);
    expect(after.filter((element, index) => element !== before[index])).to.deep.equal([]);
    expect(area.widgets[1]!.shadowRoot!.activeElement).to.equal(field);
    expect(field.value).to.equal('https://claythyme.example/teapots');
    expect(area.asked.length).to.equal(asked);
  });

  it('colour the chart in the same moment', async () => {
    const area = await areaOf(sampleBrands.fintech);
    const drawings: string[] = [];
    const drawing = (): number => {
      const data = chartOf(area).toDataURL();
      return drawings.includes(data) ? drawings.indexOf(data) : drawings.push(data) - 1;
    };
    const seen = await seenWhile(
      () => `${looksOf(area)} with drawing ${drawing()}`,
      () => area.handle.update({brand: sampleBrands.gaming, scheme: 'dark'}),
    );
    expect(seen).to.deep.equal([`${FINTECH} with drawing 0`, `${GAMING} with drawing 1`]);
  });

  it('stay as they are until the one from an address has come', async () => {
    const area = await areaOf(sampleBrands.fintech);
    const address = URL.createObjectURL(new Blob([JSON.stringify(sampleBrands.shop)]));
    const seen = await seenWhile(
      () => looksOf(area),
      () => area.handle.update({brand: address}),
    );
    URL.revokeObjectURL(address);
    expect(seen).to.deep.equal([FINTECH, SHOP]);
  });
});
