import {expect} from '@open-wc/testing';
import {memoryBackend} from '@kabinet/backends/memory';
import {BackendError} from '@kabinet/contract';
import type {Operation} from '@kabinet/contract';
import {said, until} from '../testing/probe.js';
import {area, configured, drawn, everyWidget, methodIn, widget, withMethod} from './testing/every-widget.js';

/** What each widget shows, and so what its failure is. */
const NEEDS: readonly [widget: string, operation: Operation][] = [
  ['stats', 'report'],
  ['links', 'links.list'],
  ['commissions', 'commissions.list'],
  ['balance', 'balance'],
  ['payouts', 'payouts.list'],
];

const ZONE = {id: 'p', name: 'Марс', currency: 'RUB', timeZone: 'Mars/Phobos'};

const FOUL: Readonly<Record<string, unknown>> = {
  'throws before it answers': () => {
    throw new TypeError('x is not a function');
  },
  'fails with what is no error': () => ({then: (_done: unknown, fail: (reason: string) => void) => fail('no reason')}),
  'answers without a promise': () => 7,
  'answers nothing': () => undefined,
  'answers another shape': () => Promise.resolve({items: 3, meta: null, accounts: {}, totals: 'many'}),
};

interface Told {
  kind: string;
  widget: string;
}

describe('what the operator’s own code does wrong', () => {
  for (const [name, operation] of NEEDS) {
    for (const [fault, method] of Object.entries(FOUL)) {
      it(`stays in ${name} when ${operation} ${fault}, and is told once`, async () => {
        const told: Told[] = [];
        const heard: Told[] = [];
        const {error} = console;
        console.error = () => undefined;
        area().addEventListener('kabinet-error', ({detail}) =>
          heard.push({kind: detail.error.kind, widget: detail.widget}),
        );
        configured({
          backend: withMethod(memoryBackend(), operation, method),
          onError: (problem, {widget: from}) => told.push({kind: problem.kind, widget: from}),
        });
        const widgets = everyWidget();
        area().append(...widgets);
        const isFoul = (one: Element) => one.localName === `guest-${name}`;
        await drawn(...widgets.filter((one) => !isFoul(one)));
        const foul = widgets.find(isFoul)!;
        await until('the card', () => foul.shadowRoot!.querySelector('[part~="error"]'));
        console.error = error;
        expect(told.filter((one) => one.widget === name).length, JSON.stringify(told)).to.equal(1);
        expect(
          told.every((one) => one.widget === name),
          JSON.stringify(told),
        ).to.equal(true);
        expect(heard).to.deep.equal(told);
      });
    }
  }

  it('is one card in each widget when the session is nonsense or of another world', async () => {
    const {error} = console;
    console.error = () => undefined;
    const memory = memoryBackend();
    const nonsense = [() => ({}), async () => ({...(await memory.session({})), programmes: [ZONE]})];
    for (const session of nonsense) {
      const told: string[] = [];
      const handle = configured({
        backend: withMethod(memory, 'session', session),
        onError: ({kind}) => told.push(kind),
      });
      const widgets = everyWidget();
      area().replaceChildren(...widgets);
      const hasCard = (one: HTMLElement) => one.shadowRoot!.querySelector('[part~="error"]') !== null;
      await until('the cards', () => widgets.every(hasCard));
      expect(told).to.deep.equal(Array.from({length: 6}, () => 'bad_response'));
      handle.dispose();
    }
    console.error = error;
  });

  it('is not served when it never answers: the others are', async () => {
    configured({backend: withMethod(memoryBackend(), 'report', () => new Promise(() => undefined))});
    const widgets = everyWidget();
    area().append(...widgets);
    await drawn(...widgets.filter(({localName}) => localName !== 'guest-stats'));
    expect(widgets[0]!.shadowRoot!.querySelector('.skeleton')).to.not.equal(null);
  });

  it('does not reach us when it changes what it is asked with', async () => {
    const memory = memoryBackend();
    const seen: string[] = [];
    const spoil = (question: Record<string, unknown>, ...rest: unknown[]): Promise<unknown> => {
      seen.push(JSON.stringify(question));
      const answer = methodIn(memory, 'report')(structuredClone(question), ...rest);
      (question['period'] as {from: string}).from = '1900-01-01';
      for (const key of Object.keys(question)) delete question[key];
      return answer;
    };
    configured({backend: withMethod(memory, 'report', spoil)});
    const stats = widget('stats') as HTMLElement & {refresh(): Promise<void>};
    area().append(stats);
    await drawn(stats);
    await until('the breakdown', () => seen.length === 2);
    await stats.refresh();
    expect(new Set(seen).size).to.equal(2);
    expect(seen.length).to.be.greaterThan(2);
  });

  it('is reported once where it throws in a callback, and the widgets go on', async () => {
    const reports: unknown[] = [];
    const {error} = console;
    console.error = (text: unknown) => reports.push(text);
    const failing = () => {
      throw new Error('hook');
    };
    configured({
      backend: withMethod(memoryBackend(), 'balance', () => Promise.reject(new BackendError('unavailable', 'No.'))),
      onError: failing,
    });
    const balance = widget('balance');
    area().append(balance);
    await until('the card', () => balance.shadowRoot!.querySelector('[part~="error"]'));
    console.error = error;
    expect(reports).to.deep.equal(['kabinet: a callback of the page failed.']);
    expect(said(balance)).to.contain('Повторить');
  });

  it('is reported once where `navigate` throws, and the widget stays as it is', async () => {
    const reports: unknown[] = [];
    const {error} = console;
    const navigate = () => {
      throw new Error('no such page');
    };
    configured({navigate});
    const balance = widget('balance');
    area().append(balance);
    await drawn(balance);
    const before = said(balance);
    console.error = (text: unknown) => reports.push(text);
    balance.shadowRoot!.querySelector<HTMLElement>('button.link')!.click();
    console.error = error;
    expect(reports).to.deep.equal(['kabinet: a callback of the page failed.']);
    expect(said(balance)).to.equal(before);
  });

  it('shows rows in their thousands without losing the others', async () => {
    const memory = memoryBackend();
    const many = async (...args: unknown[]) => {
      const page = (await methodIn(memory, 'payouts.list')(...args)) as {items: {id: string}[]};
      const [row] = page.items;
      return {...page, items: Array.from({length: 2000}, (_, index) => ({...row, id: `p${index}`}))};
    };
    configured({backend: withMethod(memory, 'payouts.list', many)});
    const widgets = everyWidget();
    area().append(...widgets);
    await drawn(...widgets);
  });
});
