import {expect, fixture, html} from '@open-wc/testing';
import {memoryBackend} from '@kabinet/backends/memory';
import {SAMPLE_PARTNERS} from '@kabinet/backends/sample';
import {BackendError} from '@kabinet/contract';
import type {Balance as Answer, ErrorKind, PartnerBackend, Session} from '@kabinet/contract';
import type {RuntimeOptions} from '../runtime/options.js';
import {createRuntime} from '../runtime/runtime.js';
import type {Runtime} from '../runtime/runtime.js';
import {said, until} from '../testing/probe.js';
import {Balance} from './balance.js';

customElements.define('stateful-balance', Balance);

const never = () => new Promise<never>(() => undefined);
const fails = (kind: ErrorKind) => () => Promise.reject(new BackendError(kind, kind, {requestId: '9F3K-20D7'}));

let runtime: Runtime | undefined;

async function place(changes: Partial<PartnerBackend>, options: Partial<RuntimeOptions> = {}): Promise<Balance> {
  const backend = {...memoryBackend(), ...changes};
  runtime = createRuntime({backend, locale: 'ru', scheme: 'light', debug: true, ...options});
  return fixture<Balance>(html`<stateful-balance .runtime=${runtime}></stateful-balance>`);
}

const partner = (status: string): Partial<PartnerBackend> => ({
  session: async (query, options): Promise<Session> => {
    const session = await memoryBackend().session(query, options);
    return {...session, partner: {...session.partner, status}};
  },
});

const cases: {name: string; changes: Partial<PartnerBackend>; ru: string; en: string}[] = [
  {
    name: 'nothing earned',
    changes: memoryBackend({partner: SAMPLE_PARTNERS.fresh}),
    ru: 'Выплаты по графику: 10-го числа каждого месяца',
    en: 'Payouts by schedule: On the 10th of each month',
  },
  {
    name: 'a failure',
    changes: {balance: fails('unavailable')},
    ru: 'Не удалось загрузить баланс',
    en: 'The balance could not be loaded',
  },
  {name: 'no connection', changes: {balance: fails('offline')}, ru: 'Нет соединения', en: 'No connection'},
  {name: 'no right', changes: {balance: fails('forbidden')}, ru: 'Нет доступа', en: 'No access'},
  {
    name: 'no session',
    changes: {session: fails('unauthenticated')},
    ru: 'Сессия закончилась',
    en: 'Your session has expired',
  },
  {
    name: 'a pending partner',
    changes: partner('pending'),
    ru: 'Заявка на рассмотрении',
    en: 'Your application is in review',
  },
  {name: 'a blocked partner', changes: partner('blocked'), ru: 'Аккаунт заблокирован', en: 'Your account is blocked'},
  {
    name: 'a suspended partner',
    changes: partner('suspended'),
    ru: 'Аккаунт приостановлен',
    en: 'Your account is suspended',
  },
];

describe('states of kabinet-balance', () => {
  afterEach(() => runtime?.core.dispose());

  for (const {name, changes, ru, en} of cases) {
    it(`says what there is with ${name}, in both languages, accessibly`, async () => {
      const russian = await place(changes);
      await until(ru, () => said(russian).includes(ru));
      await expect(russian).to.be.accessible();
      runtime?.core.dispose();
      const english = await place(changes, {locale: 'en', scheme: 'dark'});
      await until(en, () => said(english).includes(en));
      await expect(english).to.be.accessible();
    });
  }

  it('waits quietly before it is configured', async () => {
    const element = await fixture<Balance>(html`<stateful-balance></stateful-balance>`);
    expect(said(element)).to.equal('');
    expect(element.shadowRoot!.querySelectorAll('.skeleton.is-still .station')).to.have.length(5);
    await expect(element).to.be.accessible();
  });

  it('shows its shape while it loads, of the size that it will have', async () => {
    let answer: (() => void) | undefined;
    const backend = memoryBackend();
    const element = await place({
      balance: async (query, options) => {
        await new Promise<void>((resolve) => (answer = resolve));
        return backend.balance!(query, options);
      },
    });
    await until('the title', () => said(element).includes('Баланс'));
    await expect(element).to.be.accessible();
    const shape = element.offsetHeight;
    answer!();
    await until('the figures', () => element.shadowRoot!.querySelector('[part=proof]'));
    expect(Math.abs(element.offsetHeight - shape)).to.be.at.most(24);
  });

  it('shows its shape while the session loads', async () => {
    const element = await place({session: never});
    expect(element.shadowRoot!.querySelector('.widget')!.getAttribute('aria-busy')).to.equal('true');
    expect(element.shadowRoot!.querySelectorAll('.skeleton .station')).to.have.length(5);
  });

  it('keeps the figures that could not be refreshed, and says of when they are', async () => {
    let broken = false;
    const backend = memoryBackend();
    const element = await place({
      balance: (query, options) => (broken ? fails('offline')() : backend.balance!(query, options)),
    });
    await until('the figures', () => said(element).includes('Сходится'));
    broken = true;
    await element.refresh();
    await until('the strip', () => said(element).includes('Нет сети. Показываем данные на 14:32'));
    expect(said(element)).to.contain('Сходится');
    await expect(element).to.be.accessible();
    broken = false;
    element.shadowRoot!.querySelector<HTMLElement>('[part=retry]')!.click();
    await until('fresh figures', () => !said(element).includes('Нет сети'));
  });

  it('survives an answer that no schema has checked', async () => {
    const {error} = console;
    console.error = () => undefined;
    const element = await place({balance: async () => ({meta: {}}) as unknown as Answer});
    await until('the error', () => said(element).includes('Не удалось прочитать ответ'));
    console.error = error;
  });
});
