import {expect} from '@open-wc/testing';
import {memoryBackend} from '@kabinet/backends/memory';
import {defineWidgets} from '../define/define-widgets.js';
import {said, until} from '../testing/probe.js';
import {area, configured, drawn, everyWidget, recordedBackend, widget, WIDGET_NAMES} from './testing/every-widget.js';
import {isDrawn} from './testing/is-drawn.js';

/** What the six ask for, each once however many of them want it; the two reports are a course and a breakdown. */
const QUESTIONS =
  'balance commissions.list links.list obligations.list offers.list payouts.list report report requisites.list session stream';

interface Mover {
  moveBefore?: (node: Node, child: Node | null) => void;
}

/** Longer than a tick of every controller; shorter than a test is worth. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 60));

describe('a widget on a page that changes around it', () => {
  it('asks for each resource once, however it is moved', async () => {
    const {backend, asked} = recordedBackend();
    configured({backend});
    const widgets = everyWidget();
    area().append(...widgets);
    await drawn(...widgets);
    await until('the breakdown', () => asked.filter((operation) => operation === 'report').length === 2);
    const first = asked.length;
    expect([...asked].sort().join(' ')).to.equal(QUESTIONS);

    const other = document.createElement('section');
    area().append(other);
    for (const one of widgets) other.append(one);
    await quiet();
    const mover: Mover = area();
    for (const one of widgets) mover.moveBefore?.(one, null);
    await quiet();
    expect(widgets.map(isDrawn)).to.deep.equal([true, true, true, true, true, true]);
    expect(asked.length).to.equal(first);
  });

  it('keeps what is typed when it is moved', async () => {
    configured();
    const links = widget('links');
    area().append(links);
    await drawn(links);
    const field = links.shadowRoot!.querySelector('input')!;
    field.value = 'https://claythyme.example/teapots';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    const other = document.createElement('section');
    area().append(other);
    other.append(links);
    await quiet();
    expect(links.shadowRoot!.querySelector('input')!.value).to.equal('https://claythyme.example/teapots');
  });

  it('goes in flight and writes nothing afterwards', async () => {
    let answer = (): void => undefined;
    let isAsked = false;
    let aborted = 0;
    const held = memoryBackend({
      faults: (operation) => operation !== 'session' && new Promise<void>((resolve) => (answer = resolve)),
    });
    const report: typeof held.report = (query, options) => {
      isAsked = true;
      options?.signal?.addEventListener('abort', () => aborted++);
      return held.report!(query, options);
    };
    configured({backend: {...held, report}});
    const stats = widget('stats');
    area().append(stats);
    await until('the question', () => isAsked);
    await quiet();
    stats.remove();
    await quiet();
    const before = stats.shadowRoot!.innerHTML;
    answer();
    await quiet();
    expect(aborted).to.equal(1);
    expect(stats.shadowRoot!.innerHTML).to.equal(before);
  });

  it('comes back after it was removed', async () => {
    configured();
    const widgets = everyWidget();
    area().append(...widgets);
    await drawn(...widgets);
    for (const one of widgets) one.remove();
    await quiet();
    area().append(...widgets);
    await drawn(...widgets);
  });

  it('starts clean as a clone and from a string', async () => {
    configured();
    const widgets = everyWidget();
    area().append(...widgets);
    await drawn(...widgets);
    const clones = widgets.map((one) => one.cloneNode(true) as HTMLElement);
    area().append(...clones);
    await drawn(...clones);
    expect(clones.map(said)).to.deep.equal(widgets.map(said));

    area().innerHTML = area().innerHTML.slice();
    const again = [...area().children];
    expect(again.length).to.equal(12);
    await drawn(...again);
  });

  it('is replaced by another page and back, as Turbo and htmx do it', async () => {
    configured();
    const page = document.createElement('main');
    page.innerHTML = WIDGET_NAMES.map((name) => `<guest-${name}></guest-${name}>`).join('');
    area().append(page);
    await drawn(...page.children);
    const snapshot = page.cloneNode(true) as HTMLElement;
    const next = new DOMParser().parseFromString('<main><guest-balance></guest-balance></main>', 'text/html');
    page.replaceWith(document.importNode(next.querySelector('main')!, true));
    await drawn(area().querySelector('guest-balance')!);
    area().querySelector('main')!.replaceWith(snapshot);
    await drawn(...snapshot.children);
    expect(snapshot.children.length).to.equal(6);
  });

  it('stands in a closed shadow root and in a template that comes later', async () => {
    configured();
    const inside = widget('payouts');
    const box = document.createElement('div');
    box.attachShadow({mode: 'closed'}).append(inside);
    area().append(box);
    const template = document.createElement('template');
    template.innerHTML = '<guest-balance></guest-balance>';
    area().append(template.content.cloneNode(true));
    await drawn(inside, area().querySelector('guest-balance')!);
  });

  it('takes attributes and properties from before and after its upgrade', async () => {
    configured();
    const names = ['attribute', 'property', 'later'];
    const [attribute, property, later] = names.map((name) => document.createElement(`upgraded-${name}-stats`));
    attribute!.setAttribute('period', 'today');
    Object.assign(property!, {period: 'today', headingLevel: 4});
    area().append(attribute!, property!, later!);
    for (const name of names) defineWidgets({prefix: `upgraded-${name}`});
    await drawn(attribute!, property!, later!);
    later!.setAttribute('period', 'today');
    await until('the same words', () => said(later!) === said(attribute!));
    expect(said(property!)).to.equal(said(attribute!));
    expect(property!.shadowRoot!.querySelector('h4')).to.not.equal(null);
    expect(attribute!.shadowRoot!.querySelector('h2')).to.not.equal(null);
  });

  it('goes to another document and back', async () => {
    configured();
    const frame = document.createElement('iframe');
    area().append(frame);
    const balance = widget('balance');
    area().append(balance);
    const isLive = (): boolean => said(balance).includes('В реальном времени');
    await until('the stream', isLive);
    const before = said(balance);
    frame.contentDocument!.body.append(balance);
    await quiet();
    area().append(balance);
    await drawn(balance);
    await until('the stream again', isLive);
    expect(said(balance)).to.equal(before);
  });
});
