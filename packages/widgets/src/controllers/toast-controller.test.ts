import {expect} from '@open-wc/testing';
import type {WidgetHost} from './host.js';
import {ToastController} from './toast-controller.js';

/** Timers that a test moves on. */
let now = 0;
let timers: {id: number; at: number; act: () => void}[] = [];
const {setTimeout: realSet, clearTimeout: realClear} = window;

function pass(ms: number): void {
  now += ms;
  const due = timers.filter(({at}) => at <= now);
  timers = timers.filter(({at}) => at > now);
  due.forEach(({act}) => act());
}

const spoken: string[] = [];
const host = {
  addController: () => undefined,
  requestUpdate: () => undefined,
  announce: (text: string) => void spoken.push(text),
} as unknown as WidgetHost;

describe('ToastController', () => {
  beforeEach(() => {
    [now, timers, spoken.length] = [0, [], 0];
    window.setTimeout = ((act: () => void, ms: number) => {
      const id = timers.length + now + 1;
      timers.push({id, at: now + ms, act});
      return id;
    }) as typeof setTimeout;
    window.clearTimeout = ((id: number) =>
      void (timers = timers.filter((timer) => timer.id !== id))) as typeof clearTimeout;
  });
  afterEach(() => {
    window.setTimeout = realSet;
    window.clearTimeout = realClear;
  });

  it('stays six seconds, and a long text as long as it takes to read', () => {
    const toasts = new ToastController(host);
    toasts.show({text: 'Готово'});
    pass(5999);
    expect(toasts.current?.text).to.equal('Готово');
    pass(1);
    expect(toasts.current).to.equal(undefined);
    toasts.show({text: 'я'.repeat(100)});
    pass(9999);
    expect(toasts.current?.text).to.have.length(100);
    pass(1);
    expect(toasts.current).to.equal(undefined);
    expect(spoken).to.deep.equal(['Готово', 'я'.repeat(100)]);
  });

  it('waits while somebody is at it, and then begins anew', () => {
    const toasts = new ToastController(host);
    toasts.show({text: 'Готово'});
    pass(5000);
    toasts.hold();
    pass(60_000);
    expect(toasts.current?.text).to.equal('Готово');
    toasts.resume();
    pass(5999);
    expect(toasts.current?.text).to.equal('Готово');
    pass(1);
    expect(toasts.current).to.equal(undefined);
  });

  it('shows the latest only', () => {
    const toasts = new ToastController(host);
    toasts.show({text: 'Раз'});
    pass(5000);
    toasts.show({text: 'Два'});
    pass(5000);
    expect(toasts.current?.text).to.equal('Два');
  });
});
