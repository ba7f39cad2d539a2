import {expect} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import type {ErrorKind, PartnerBackend} from '@kabinet/contract';
import type {NavigationTarget} from '../runtime/options.js';
import {Commissions} from './commissions.js';
import {PARTNER} from '../testing/data.js';
import {commissionsBackend, commissionsStore, withCommissions} from './testing/commissions-data.js';
import {expectAccessible} from '../testing/page.js';
import {openCommissions, openList} from './testing/commissions-page.js';

function failing(kind: ErrorKind, operations: readonly string[]): PartnerBackend {
  return commissionsStore().backendFor(PARTNER, (operation) => {
    if (operations.includes(operation)) throw new BackendError(kind, 'x', {requestId: '9F3K-20D7'});
  });
}

function withStatus(status: 'pending' | 'blocked'): PartnerBackend {
  const store = commissionsStore();
  store.changePartner(PARTNER, {status});
  return store.backendFor(PARTNER);
}

const never = (): Promise<never> => new Promise(() => undefined);

interface StateCase {
  name: string;
  backend: () => PartnerBackend;
  ru: string;
  en: string;
}

const CASES: readonly StateCase[] = [
  {
    name: 'there is nothing yet',
    backend: () => commissionsStore([]).backendFor(PARTNER),
    ru: 'За этот период вознаграждений пока нет Считаются заявки и покупки по вашей ссылке, за которые программа платит.',
    en: 'No commissions in this period yet A lead or a purchase through your link counts if the programme pays for it.',
  },
  {
    name: 'the list cannot be loaded',
    backend: () => failing('unavailable', ['commissions.list']),
    ru: 'Не удалось загрузить вознаграждения Ваши данные целы. Попробуйте ещё раз, а если не поможет, напишите в поддержку. Повторить Код 9F3K-20D7',
    en: 'The commissions could not be loaded Your data is safe. Try again, and if that does not help, write to support. Try again Code 9F3K-20D7',
  },
  {
    name: 'there is no connection',
    backend: () => failing('offline', ['commissions.list']),
    ru: 'Нет соединения',
    en: 'No connection',
  },
  {
    name: 'there is no right to see it',
    backend: () => failing('forbidden', ['commissions.list']),
    ru: 'Нет доступа',
    en: 'No access',
  },
  {
    name: 'the session has expired',
    backend: () => failing('unauthenticated', ['session']),
    ru: 'Сессия закончилась',
    en: 'Your session has expired',
  },
  {
    name: 'the partner waits for approval',
    backend: () => withStatus('pending'),
    ru: 'Заявка на рассмотрении',
    en: 'Your application is in review',
  },
  {
    name: 'the partner is blocked',
    backend: () => withStatus('blocked'),
    ru: 'Аккаунт заблокирован',
    en: 'Your account is blocked',
  },
];

describe('kabinet-commissions: states', () => {
  for (const {name, backend, ru, en} of CASES) {
    it(`says what happened when ${name}, in both languages, accessibly`, async () => {
      const russian = await openCommissions(backend(), {width: 900});
      await russian.untilText(ru);
      await expectAccessible(russian);
      const english = await openCommissions(backend(), {locale: 'en', scheme: 'dark', width: 400});
      await english.untilText(en);
      await expectAccessible(english);
    });
  }

  it('shows nothing of what the backend lacks', async () => {
    const page = await openCommissions({session: commissionsBackend().session});
    await page.until(() => page.root.querySelector('.widget') === null, 'nothing');
    expect(page.element.getBoundingClientRect().height).to.equal(0);
  });

  it('waits quietly before it is configured', async () => {
    const element = new Commissions();
    document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.skeleton.is-still')).not.to.equal(null);
    await expect(element).to.be.accessible();
    element.remove();
  });

  it('shows its shape while it loads', async () => {
    const page = await openCommissions({...commissionsBackend(), session: never});
    expect(page.root.querySelector('.widget')!.getAttribute('aria-busy')).to.equal('true');
    expect(page.root.querySelectorAll('.bone-row')).to.have.length(10);
    const titled = await openCommissions(withCommissions(commissionsBackend(), {list: never}), {
      attributes: {'page-size': '7'},
    });
    await titled.untilText('Вознаграждения');
    expect(titled.root.querySelectorAll('.bone-row')).to.have.length(7);
    await expectAccessible(titled);
  });

  it('leads on from an empty period: to more days, and to the links', async () => {
    const targets: NavigationTarget[] = [];
    const page = await openCommissions(commissionsBackend(), {
      attributes: {period: '2026-11-20/2026-11-21'},
      navigate: (target) => targets.push(target),
    });
    await page.untilText('За этот период вознаграждений пока нет');
    page.button('Открыть ссылки').click();
    expect(targets).to.deep.equal([{widget: 'links'}]);
    page.button('Показать за этот год').click();
    await page.until(() => page.rows.length === 8, 'the year');
    expect(page.element.period).to.equal('this-year');
  });

  it('leads back from an empty status', async () => {
    const store = commissionsStore();
    const page = await openList(store.backendFor(PARTNER));
    page.choose('На проверке');
    await page.until(() => page.rows.length === 1, 'the pending one');
    await page.untilText('В реальном времени');
    store.confirm('cm_pending');
    await page.untilText('Ничего не найдено');
    expect(page.chosen).to.equal('На проверке 0');
    await expectAccessible(page);
    page.button('Показать все').click();
    await page.until(() => page.rows.length === 8, 'all of them');
  });

  it('tries again on demand', async () => {
    const operations = ['commissions.list'];
    const page = await openCommissions(failing('unavailable', operations));
    await page.untilText('Не удалось загрузить вознаграждения');
    operations.length = 0;
    page.button('Повторить').click();
    await page.until(() => page.rows.length === 8, 'rows');
  });

  it('leads back from a filter that fails', async () => {
    const backend = commissionsBackend();
    const page = await openList(
      withCommissions(backend, {
        list: (query, options) =>
          query.status
            ? Promise.reject(new BackendError('unavailable', 'x'))
            : backend.commissions!.list(query, options),
      }),
    );
    page.choose('В холде');
    await page.untilText('Не удалось загрузить вознаграждения');
    expect(page.choices).to.deep.equal(['Все', 'В холде']);
    page.choose('Все');
    await page.until(() => page.rows.length === 8, 'all of them');
  });

  it('keeps its rows without a connection, and says of when they are', async () => {
    const operations: string[] = [];
    const page = await openList(failing('offline', operations));
    operations.push('commissions.list');
    await page.element.refresh();
    await page.untilText('Нет сети. Показываем данные на 14:32');
    expect(page.rows).to.have.length(8);
    await expectAccessible(page);
    page.choose('В холде');
    await page.untilText('Нет сети. Показываем то, что загрузили раньше');
    expect(page.rows).to.have.length(8);
    expect(page.root.querySelector('.list')!.className).to.equal('list dimmed');
    await expectAccessible(page);
  });

  it('shows a suspended partner everything, and the reason', async () => {
    const store = commissionsStore();
    store.changePartner(PARTNER, {status: 'suspended', statusReason: {ru: 'проверяем трафик', en: 'traffic check'}});
    const page = await openList(store.backendFor(PARTNER));
    expect(page.text).to.include('Аккаунт приостановлен.');
    expect(page.text).to.include('Причина: проверяем трафик');
    await page.explain('R-48213');
    await expectAccessible(page);
  });

  it('offers the login once the session has expired', async () => {
    let logins = 0;
    const page = await openCommissions(failing('unauthenticated', ['session']), {onSessionExpired: () => logins++});
    await page.untilText('Сессия закончилась');
    page.button('Войти').click();
    expect(logins).to.equal(1);
  });

  it('says what failed when only the explanation does, and tries again', async () => {
    const operations = ['commissions.get'];
    const page = await openList(failing('unavailable', operations));
    page.opener('R-48213').click();
    await page.untilText('Почему 2 184,60 ₽ R-48213 · Карта «Бриз» Не удалось загрузить расчёт');
    expect(page.text).to.include('Код 9F3K-20D7');
    expect(page.rows).to.have.length(8);
    await expectAccessible(page);
    operations.length = 0;
    page.button('Повторить').click();
    await page.untilExplained();
  });
});
