import {expect, fixture, html} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import type {ErrorKind, PartnerBackend, PayoutPage} from '@kabinet/contract';
import {said} from '../testing/probe.js';
import {Payouts} from './payouts.js';
import {withSession} from '../testing/backends.js';
import {payoutsBackend, withPayouts} from './testing/payouts-data.js';
import {openList, openPayouts} from './testing/payouts-page.js';

customElements.define('unconfigured-payouts', class extends Payouts {});

const never = () => new Promise<never>(() => undefined);
const fails = (kind: ErrorKind) => () => Promise.reject(new BackendError(kind, kind, {requestId: '9F3K-20D7'}));
const list = (answer: NonNullable<PartnerBackend['payouts']>['list']) => withPayouts(payoutsBackend(), {list: answer});

const partner = (status: string): PartnerBackend =>
  withSession(payoutsBackend(), (session) => ({...session, partner: {...session.partner, status}}));

const cases: {name: string; backend: PartnerBackend; ru: string; en: string}[] = [
  {
    name: 'no payouts',
    backend: payoutsBackend([]),
    ru: 'Первая придёт, когда доступно станет 1 000,00 ₽.',
    en: 'The first one comes when ₽1,000.00 is available.',
  },
  {
    name: 'a schedule and no payouts',
    backend: payoutsBackend([]),
    ru: 'График: 10-го числа каждого месяца.',
    en: 'Schedule: the 10th of each month.',
  },
  {
    name: 'a failure',
    backend: list(fails('unavailable')),
    ru: 'Не удалось загрузить выплаты',
    en: 'The payouts could not be loaded',
  },
  {name: 'no connection', backend: list(fails('offline')), ru: 'Нет соединения', en: 'No connection'},
  {name: 'no right', backend: list(fails('forbidden')), ru: 'Нет доступа', en: 'No access'},
  {
    name: 'no session',
    backend: {...payoutsBackend(), session: fails('unauthenticated')},
    ru: 'Сессия закончилась',
    en: 'Your session has expired',
  },
  {
    name: 'a pending partner',
    backend: partner('pending'),
    ru: 'Заявка на рассмотрении',
    en: 'Your application is in review',
  },
  {name: 'a blocked partner', backend: partner('blocked'), ru: 'Аккаунт заблокирован', en: 'Your account is blocked'},
  {
    name: 'a suspended partner',
    backend: partner('suspended'),
    ru: 'Аккаунт приостановлен',
    en: 'Your account is suspended',
  },
];

describe('states of kabinet-payouts', () => {
  for (const {name, backend, ru, en} of cases) {
    it(`says what there is with ${name}, in both languages, accessibly`, async () => {
      const russian = await openPayouts(backend);
      await russian.untilText(ru);
      await russian.isAccessible();
      const english = await openPayouts(backend, {locale: 'en', scheme: 'dark'});
      await english.untilText(en);
      await english.isAccessible();
    });
  }

  it('has words of its own for a programme without minimum and schedule', async () => {
    const bare = withSession(payoutsBackend([]), (session) => ({
      ...session,
      programmes: session.programmes.map(({minimumPayout: _minimum, payoutSchedule: _schedule, ...rest}) => rest),
    }));
    const targets: unknown[] = [];
    const page = await openPayouts(bare, {navigate: (target) => targets.push(target)});
    await page.untilText('Первая появится здесь, как только программа её создаст.');
    expect(page.text).not.to.contain('В пути');
    page.button('Открыть баланс').click();
    expect(targets).to.deep.equal([{widget: 'balance'}]);
  });

  it('waits quietly before it is configured', async () => {
    const element = await fixture<Payouts>(html`<unconfigured-payouts></unconfigured-payouts>`);
    expect(said(element)).to.equal('');
    expect(element.shadowRoot!.querySelectorAll('.skeleton.is-still .bone-row')).to.have.length(10);
    await expect(element).to.be.accessible();
  });

  it('shows its shape while it loads', async () => {
    const page = await openPayouts(list(never));
    await page.untilText('Выплаты');
    expect(page.root.querySelectorAll('.skeleton .bone-row')).to.have.length(10);
    await page.isAccessible();
    const loading = await openPayouts({...payoutsBackend(), session: never});
    expect(loading.root.querySelector('.widget')!.getAttribute('aria-busy')).to.equal('true');
  });

  it('tries again on demand, and tells the number for the support', async () => {
    let broken = true;
    const backend = payoutsBackend();
    const page = await openPayouts(
      withPayouts(backend, {
        list: (query, options) => (broken ? fails('unavailable')() : backend.payouts!.list(query, options)),
      }),
    );
    await page.untilText('Код 9F3K-20D7');
    broken = false;
    page.button('Повторить').click();
    await page.until('rows', () => page.rows.length === 6);
  });

  it('keeps rows that could not be refreshed, and says of when they are', async () => {
    let broken = false;
    const backend = payoutsBackend();
    const page = await openList(
      withPayouts(backend, {
        list: (query, options) => (broken ? fails('offline')() : backend.payouts!.list(query, options)),
      }),
    );
    broken = true;
    await page.element.refresh();
    await page.untilText('Нет сети. Показываем данные на 14:32');
    expect(page.rows).to.have.length(6);
    await page.isAccessible();
    page.choose('Не прошли');
    await page.untilText('Нет сети. Показываем то, что загрузили раньше');
    expect(page.rows).to.have.length(6);
  });

  it('survives an answer that no schema has checked', async () => {
    const {error} = console;
    console.error = () => undefined;
    const page = await openPayouts(list(async () => ({items: [{id: 1}], meta: {}}) as unknown as PayoutPage));
    await page.untilText('Не удалось прочитать ответ');
    console.error = error;
  });
});
