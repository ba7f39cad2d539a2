import {expect, fixture, html} from '@open-wc/testing';
import {STANDARD_METRICS} from '@kabinet/contract';
import type {Hint, Report, Session} from '@kabinet/contract';
import {createRuntime} from '../../runtime/runtime.js';
import type {Runtime} from '../../runtime/runtime.js';
import {SESSION, bareBackend, said, until} from '../../testing/probe.js';
import {Stats} from '../stats.js';

customElements.define('live-stats', class extends Stats {});

const session: Session = {
  ...SESSION,
  capabilities: {
    ...SESSION.capabilities,
    methods: ['session', 'report'],
    metrics: STANDARD_METRICS.filter(({id}) => id === 'clicks'),
    realtime: true,
  },
};

let runtime: Runtime | undefined;
let clicks: number;
let asked: number;
let tell: () => void;

async function place(locale = 'ru'): Promise<Stats> {
  clicks = 7;
  asked = 0;
  const report = async (): Promise<Report> => {
    asked++;
    const figures = {clicks};
    return {
      meta: {asOf: '2026-11-20T22:30:00Z', timeZone: 'Europe/Moscow'},
      period: {from: '2026-10-23', to: '2026-11-21'},
      totals: figures,
      series: [{bucket: '2026-11-21', figures}],
    };
  };
  const stream = async function* (_query: object, options?: {signal?: AbortSignal; onOpen?: () => void}) {
    options?.onOpen?.();
    while (!options?.signal?.aborted)
      yield await new Promise<Hint>((resolve) => (tell = () => resolve({topics: ['report']})));
  };
  const backend = bareBackend({session: async () => session, report, stream});
  runtime = createRuntime({backend, locale, scheme: 'light'});
  const element = await fixture<Stats>(html`<live-stats .runtime=${runtime}></live-stats>`);
  await until('the switch', () => liveSwitch(element));
  await until('live', () => runtime?.core.live.state.value === 'live');
  return element;
}

const liveSwitch = (element: Stats) => element.shadowRoot!.querySelector<HTMLElement>('[part=live-switch]');
const announced = (element: Stats) => element.shadowRoot!.querySelector('[role=status].hidden-text')!.textContent;
const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

describe('live figures of kabinet-stats', () => {
  afterEach(() => runtime?.core.dispose());

  it('are read out when they change, and only what changed', async () => {
    const element = await place();
    clicks = 8;
    tell();
    await until('said', () => announced(element) !== '');
    expect(plain(announced(element))).to.equal('Новые цифры. Переходы: 8.');
  });

  it('stand still when the visitor wants it, and say so', async () => {
    const element = await place();
    expect(said(element)).to.contain('В реальном времени · обновлено в 01:30');
    expect(liveSwitch(element)!.getAttribute('aria-label')).to.equal('Приостановить обновления');
    liveSwitch(element)!.click();
    await until('held', () => said(element).includes('Обновлено в 01:30 · обновления приостановлены'));
    expect(announced(element)).to.equal('Обновления приостановлены.');
    await expect(element).to.be.accessible();
    const before = asked;
    clicks = 9;
    tell();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked).to.equal(before);

    expect(liveSwitch(element)!.getAttribute('aria-label')).to.equal('Возобновить обновления');
    liveSwitch(element)!.click();
    const tile = () => element.shadowRoot!.querySelector('.tile-value')!.textContent.trim();
    await until('caught up', () => tile() === '9');
  });

  it('keep the focus on the switch', async () => {
    const element = await place('en');
    liveSwitch(element)!.focus();
    liveSwitch(element)!.click();
    await until('held', () => said(element).includes('live updates are paused'));
    expect(element.shadowRoot!.activeElement).to.equal(liveSwitch(element));
  });
});
