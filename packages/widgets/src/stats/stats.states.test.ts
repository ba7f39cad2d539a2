import {expect, fixture, html} from '@open-wc/testing';
import {BackendError, STANDARD_METRICS} from '@kabinet/contract';
import type {ErrorKind, PartnerBackend, Report, Session} from '@kabinet/contract';
import type {RuntimeOptions} from '../runtime/options.js';
import {createRuntime} from '../runtime/runtime.js';
import type {Runtime} from '../runtime/runtime.js';
import {SESSION, bareBackend, said, until} from '../testing/probe.js';
import {Stats} from './stats.js';

customElements.define('stateful-stats', class extends Stats {});

const session: Session = {
  ...SESSION,
  capabilities: {
    ...SESSION.capabilities,
    methods: ['session', 'report'],
    metrics: STANDARD_METRICS.filter(({id}) => id === 'clicks' || id === 'earnings'),
  },
};

const answer = (clicks: number): Report => ({
  meta: {asOf: '2026-11-20T22:30:00Z', timeZone: 'Europe/Moscow'},
  period: {from: '2026-10-23', to: '2026-11-21'},
  totals: {clicks, earnings: []},
  series: [{bucket: '2026-11-21', figures: {clicks, earnings: []}}],
});

const never = () => new Promise<never>(() => undefined);
const fails = (kind: ErrorKind) => () => Promise.reject(new BackendError(kind, kind, {requestId: '9F3K-20D7'}));

let runtime: Runtime | undefined;

async function place(backend: Partial<PartnerBackend>, options: Partial<RuntimeOptions> = {}): Promise<Stats> {
  const full = bareBackend({session: async () => session, report: async () => answer(7), ...backend});
  runtime = createRuntime({backend: full, locale: 'ru', scheme: 'light', ...options});
  return fixture<Stats>(html`<stateful-stats .runtime=${runtime}></stateful-stats>`);
}

const partner = (status: string, extra: Partial<Session['partner']> = {}) => ({
  session: async (): Promise<Session> => ({...session, partner: {...session.partner, status, ...extra}}),
});

interface StateCase {
  name: string;
  backend: Partial<PartnerBackend>;
  ru: string;
  en: string;
}

const empty = async (): Promise<Report> => answer(0);
const cases: StateCase[] = [
  {
    name: 'nothing yet',
    backend: {report: empty},
    ru: 'За этот период пока ничего нет',
    en: 'Nothing in this period yet',
  },
  {
    name: 'a failure',
    backend: {report: fails('unavailable')},
    ru: 'Не удалось загрузить статистику',
    en: 'The statistics could not be loaded',
  },
  {name: 'no connection', backend: {report: fails('offline')}, ru: 'Нет соединения', en: 'No connection'},
  {name: 'no right', backend: {report: fails('forbidden')}, ru: 'Нет доступа', en: 'No access'},
  {
    name: 'no session',
    backend: {session: fails('unauthenticated')},
    ru: 'Сессия закончилась',
    en: 'Your session has expired',
  },
  {
    name: 'an unreadable answer',
    backend: {session: fails('bad_response')},
    ru: 'Не удалось прочитать ответ',
    en: 'The answer could not be read',
  },
  {
    name: 'no programme',
    backend: {session: async () => ({...session, programmes: []})},
    ru: 'Программ пока нет',
    en: 'No programmes yet',
  },
  {
    name: 'a pending partner',
    backend: partner('pending'),
    ru: 'Заявка на рассмотрении',
    en: 'Your application is in review',
  },
  {
    name: 'an invited partner',
    backend: partner('invited'),
    ru: 'Вас ждёт приглашение',
    en: 'Your invitation is waiting',
  },
  {
    name: 'a blocked partner',
    backend: partner('blocked', {statusReason: 'Мотивированный трафик'}),
    ru: 'Причина: Мотивированный трафик',
    en: 'Your account is blocked',
  },
  {
    name: 'a suspended partner',
    backend: partner('suspended'),
    ru: 'Аккаунт приостановлен',
    en: 'Your account is suspended',
  },
  {
    name: 'a partner of unknown status',
    backend: partner('frozen'),
    ru: 'Статус вашего аккаунта: frozen',
    en: 'The status of your account: frozen',
  },
];

describe('states of kabinet-stats', () => {
  afterEach(() => runtime?.core.dispose());

  it('shows nothing of what the backend lacks', async () => {
    const element = await place({
      session: async () => ({...session, capabilities: {...session.capabilities, methods: ['session']}}),
    });
    await until('nothing', () => element.shadowRoot!.querySelector('.widget') === null);
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  for (const {name, backend, ru, en} of cases) {
    it(`says what there is with ${name}, in both languages, accessibly`, async () => {
      const russian = await place(backend);
      await until(ru, () => said(russian).includes(ru));
      await expect(russian).to.be.accessible();
      runtime?.core.dispose();
      const english = await place(backend, {locale: 'en', scheme: 'dark'});
      await until(en, () => said(english).includes(en));
      await expect(english).to.be.accessible();
    });
  }

  it('waits quietly before it is configured', async () => {
    const element = await fixture<Stats>(html`<stateful-stats></stateful-stats>`);
    expect(said(element)).to.equal('\u200b'.repeat(0));
    expect(element.shadowRoot!.querySelector('.skeleton.is-still')).to.not.equal(null);
    await expect(element).to.be.accessible();
  });

  it('shows its shape while it loads', async () => {
    const waiting = await place({session: never});
    expect(waiting.shadowRoot!.querySelector('.widget')!.getAttribute('aria-busy')).to.equal('true');
    expect(waiting.shadowRoot!.querySelectorAll('.skeleton .tile')).to.have.length(6);
    await expect(waiting).to.be.accessible();
  });

  it('tries again on demand, and tells the number for the support', async () => {
    let broken = true;
    const element = await place({report: async () => (broken ? fails('unavailable')() : answer(7))});
    await until('the error', () => said(element).includes('Код 9F3K-20D7'));
    broken = false;
    element.shadowRoot!.querySelector<HTMLElement>('[part=retry]')!.click();
    await until('figures', () => element.shadowRoot!.querySelector('.tile .amount'));
  });

  it('keeps the figures that could not be refreshed, and says of when they are', async () => {
    let broken = false;
    const element = await place({report: async () => (broken ? fails('offline')() : answer(7))});
    await until('figures', () => element.shadowRoot!.querySelector('.tile .amount'));
    broken = true;
    await element.refresh();
    await until('the strip', () => said(element).includes('Нет сети. Показываем данные на 01:30'));
    expect(element.shadowRoot!.querySelectorAll('.tile')).to.have.length(2);
    await expect(element).to.be.accessible();
  });

  it('recovers by itself when the connection is there, even if the page was opened without', async () => {
    let connected = false;
    const backend = {session: async () => (connected ? session : fails('offline')())};
    const element = await place(backend);
    await until('the card', () => said(element).includes('Нет соединения'));
    connected = true;
    dispatchEvent(new Event('online'));
    await until('figures', () => element.shadowRoot!.querySelector('.tile .amount'));
  });

  it('offers the login once on a page', async () => {
    let logins = 0;
    const first = await place({session: fails('unauthenticated')}, {onSessionExpired: () => logins++});
    const second = await fixture<Stats>(html`<stateful-stats .runtime=${runtime}></stateful-stats>`);
    await until('both', () => said(first).includes('Сессия') && said(second).includes('Сессия'));
    const buttons = [first, second].flatMap((one) => [
      ...one.shadowRoot!.querySelectorAll<HTMLElement>('[part=login]'),
    ]);
    expect(buttons).to.have.length(1);
    buttons[0]!.click();
    expect(logins).to.equal(1);
    first.remove();
    await until('the other one offers it', () => second.shadowRoot!.querySelector('[part=login]'));
  });

  it('is not harmed by callbacks that fail', async () => {
    const {error} = console;
    const errors: unknown[] = [];
    console.error = (text: unknown) => errors.push(text);
    const element = await place(
      {report: fails('timeout')},
      {
        onError: () => {
          throw new Error('of the page');
        },
      },
    );
    await until('the error', () => said(element).includes('Не удалось загрузить статистику'));
    console.error = error;
    expect(errors).to.deep.equal(['kabinet: a callback of the page failed.']);
  });

  it('survives an answer that no schema has checked', async () => {
    const {error} = console;
    console.error = () => undefined;
    const element = await place({report: async () => ({totals: 5}) as unknown as Report});
    await until('the error', () => said(element).includes('Не удалось прочитать ответ'));
    console.error = error;
  });

  it('shows a programme switch that other widgets follow', async () => {
    const asked: string[] = [];
    const element = await place({report: async ({programme}) => (asked.push(programme), answer(7))});
    await until('figures', () => element.shadowRoot!.querySelector('.tile .amount'));
    const fixed = await fixture<Stats>(html`<stateful-stats .runtime=${runtime} programme="ru"></stateful-stats>`);
    await until('its figures', () => fixed.shadowRoot!.querySelector('.tile .amount'));
    expect(fixed.shadowRoot!.querySelector('.programme select')).to.equal(null);
    const select = element.shadowRoot!.querySelector<HTMLSelectElement>('.programme select')!;
    select.value = 'eu';
    select.dispatchEvent(new Event('change'));
    await until('the other programme', () => asked.includes('eu'));
    expect(said(fixed)).to.contain('Москва');
  });
});
