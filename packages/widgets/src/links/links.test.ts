import {expect} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import type {ErrorKind, PartnerBackend, Session} from '@kabinet/contract';
import {expectOnPage} from '../testing/invariants.js';
import {PARTNER} from '../testing/data.js';
import {LINKS, linksStore, manyLinks} from './testing/links-data.js';
import {even, expectAccessible} from '../testing/page.js';
import {copiedTexts, denyClipboard, openLinks} from './testing/links-page.js';

const backendOf = (): PartnerBackend => linksStore().backendFor(PARTNER);

/** The backend, but its session says something else. */
function withSession(backend: PartnerBackend, change: (session: Session) => Session): PartnerBackend {
  return {...backend, session: async (query, options) => change(await backend.session(query, options))};
}

function failing(kind: ErrorKind, operations: readonly string[], requestId = '9F3K-20D7'): PartnerBackend {
  return linksStore().backendFor(PARTNER, (operation) => {
    if (operations.includes(operation)) throw new BackendError(kind, 'x', {requestId});
  });
}

describe('kabinet-links: the list', () => {
  it('shows what each link has earned in the period that stands beside the title', async () => {
    const store = linksStore();
    const clicks = ['k7Qm2x', 'k7Qm2x', 'k7Qm2x', 'm1Xs9q'].map((code) => store.click(code));
    store.convert({click: clicks[0]!.id, sale: {amount: '41000.00', currency: 'RUB'}});
    const page = await openLinks(store.backendFor(PARTNER));
    await page.untilText('Закреплённый пост');
    expect(page.rows).to.deep.equal([
      ['Закреплённый пост https://go.halyard.example/r/k7Qm2x', '3', '1', '33,33 %', '2 460,00 ₽'],
      ['Видеообзор На паузе https://go.halyard.example/r/Rd5vLa', '0', '0', '—', '0,00 ₽'],
      ['Подпись в почте https://go.halyard.example/r/m1Xs9q', '1', '0', '0,00 %', '0,00 ₽'],
    ]);
    expect(page.text).to.match(/Ваши ссылки за последние 30 дней .*14:32/);
    expect(page.text).to.include('Показано 3 из 3');
    await expectAccessible(page);
  });

  it('speaks English', async () => {
    const store = linksStore();
    const click = store.click('k7Qm2x');
    store.convert({click: click.id, sale: {amount: '41000.00', currency: 'RUB'}});
    const page = await openLinks(store.backendFor(PARTNER), {locale: 'en'});
    await page.until(() => /Your links last 30 days .*14:32/.test(page.text), 'the head');
    await page.until(() => page.rows.length === 3, 'three rows');
    expect(page.rows[0]).to.deep.equal([
      'Закреплённый пост https://go.halyard.example/r/k7Qm2x',
      '1',
      '1',
      '100.00%',
      '₽2,460.00',
    ]);
    expect(page.text).to.include('Showing 3 of 3');
    await expectAccessible(page);
  });

  it('sorts by a figure and filters by status', async () => {
    const store = linksStore();
    store.click('m1Xs9q');
    const page = await openLinks(store.backendFor(PARTNER));
    await page.until(() => page.names.length === 3, 'three links');
    await page.choose('Порядок', 'По переходам');
    await page.until(() => page.names[0] === 'Подпись в почте', 'the link with clicks first');
    await page.choose('Статус', 'На паузе');
    await page.until(() => page.names.length === 1, 'one paused link');
    expect(page.names).to.deep.equal(['Видеообзор']);
    await page.choose('Статус', 'В архиве');
    await page.until(() => page.names[0] === 'Старый баннер', 'the archived link');
  });

  it('says so when no link has the status, and leads back', async () => {
    const page = await openLinks(linksStore({links: LINKS.slice(0, 1)}).backendFor(PARTNER));
    await page.untilText('Закреплённый пост');
    await page.choose('Статус', 'В архиве');
    await page.untilText('Под такие условия не подходит ни одна ссылка.');
    page.button('Сбросить и показать все').click();
    await page.untilText('Закреплённый пост');
  });

  it('grows by pages, each link once', async () => {
    const page = await openLinks(linksStore({links: manyLinks(12)}).backendFor(PARTNER));
    await page.untilText('Показано 10 из 12');
    expect(page.names[0]).to.equal('Ссылка 12');
    page.button('Показать ещё').click();
    await page.untilText('Показано 12 из 12');
    expect(page.names.at(-1)).to.equal('Ссылка 1');
    expect(page.hasButton('Показать ещё')).to.equal(false);
  });

  it('shows a link once when pages overlap', async () => {
    const backend = linksStore({links: manyLinks(12)}).backendFor(PARTNER);
    let first: string | undefined;
    const overlapping: PartnerBackend = {
      ...backend,
      links: {
        list: async (query, options) => {
          const answer = await backend.links!.list(query, options);
          if (query.cursor === undefined) first = answer.items.at(-1)!.name;
          else answer.items.unshift({...answer.items[0]!, id: 'ln_03', name: first!});
          return answer;
        },
      },
    };
    const page = await openLinks(overlapping);
    await page.untilText('Показано 10 из 12');
    page.button('Показать ещё').click();
    await page.untilText('Показано 12 из 12');
    expect(page.names.filter((name) => name === 'Ссылка 3')).to.have.length(1);
  });

  it('shows only figures and orders that the partner may see', async () => {
    const backend = withSession(backendOf(), (session) => ({
      ...session,
      capabilities: {
        ...session.capabilities,
        metrics: [{id: 'clicks', kind: 'count', label: {ru: 'Визиты', en: 'Visits'}}],
      },
    }));
    const page = await openLinks(backend);
    await page.untilText('Закреплённый пост');
    expect([...page.root.querySelectorAll('th[scope="col"]')].map((head) => even(head.textContent))).to.deep.equal([
      'Ссылка↕',
      'Визиты↕',
      'Действия',
    ]);
    const orders = [...page.field<HTMLSelectElement>('Порядок').options].map(({textContent}) => even(textContent));
    expect(orders).to.deep.equal(['По дате', 'По названию', 'По переходам']);
  });

  it('shows a status it does not know by its own name, and what it does not know as a dash', async () => {
    const backend = backendOf();
    const page = await openLinks({
      ...backend,
      links: {
        ...backend.links!,
        list: async (query, options) => {
          const answer = await backend.links!.list(query, options);
          const {figures: _figures, ...link} = answer.items[0]!;
          return {...answer, items: [{...link, status: 'frozen', name: ''}]};
        },
      },
    });
    await page.untilText('frozen');
    expect(page.rows).to.deep.equal([['k7Qm2x frozen https://go.halyard.example/r/k7Qm2x', '—', '—', '—', '—']]);
  });

  it('shows hostile names as they are', async () => {
    const names = ['<img src=x onerror=__pwned=1>', '{{name}} $t(action.copy)', 'null', '"><svg/onload=__pwned=1>'];
    expectOnPage({texts: names});
    const links = names.map((name, index) => ({...LINKS[0], id: `ln"${index}'`, code: `code-${index}`, name}));
    const page = await openLinks(linksStore({links}).backendFor(PARTNER));
    await page.until(() => page.names.length === 4, 'four links');
    expect([...page.names].sort()).to.deep.equal([...names].sort());
    expect(page.root.querySelector('img')).to.equal(null);
    page.button(`Ещё для ссылки «${names[0]}»`).click();
    expect(page.button('Переименовать')).to.be.instanceOf(HTMLButtonElement);
  });

  it('becomes cards in a narrow column, without a figure that can be worked out', async () => {
    const page = await openLinks(backendOf(), {width: 360});
    await page.untilText('Закреплённый пост');
    const row = page.root.querySelector('tbody tr')!;
    expect(getComputedStyle(row).display).to.equal('grid');
    expect(getComputedStyle(row.querySelector('.cell-cr')!).display).to.equal('none');
    expect(page.root.querySelector('.widget')!.scrollWidth).to.be.at.most(360);
    await expectAccessible(page);
  });
});

describe('kabinet-links: copying', () => {
  it('copies the whole address, says so in sight and aloud, and tells the page', async () => {
    const page = await openLinks(backendOf());
    await page.untilText('Закреплённый пост');
    const copied: string[] = [];
    page.element.addEventListener('kabinet-link-copied', (event) => copied.push(event.detail.link.id));
    page.button('Скопировать').click();
    await page.untilText('Скопировано');
    expect(copiedTexts()).to.deep.equal(['https://go.halyard.example/r/k7Qm2x']);
    expect(page.announced).to.equal('Скопировано');
    expect(copied).to.deep.equal(['ln_3']);
  });

  it('promises a new link to the clipboard in the press itself, after which Safari lets nobody write', async () => {
    denyClipboard();
    const promised: ClipboardItem[] = [];
    navigator.clipboard.write = async (items) => {
      promised.push(...items);
      await items[0]!.getType('text/plain');
    };
    const page = await openLinks(backendOf());
    await page.until(() => page.root.querySelector('form') !== null, 'the form');
    page.button('Создать и скопировать').click();
    expect(promised.length).to.equal(1);
    await page.untilText('Скопировано');
    const blob = await promised[0]!.getType('text/plain');
    expect(await blob.text()).to.match(/^https:\/\/go\.halyard\.example\/r\/\w+$/);
    expect(copiedTexts()).to.deep.equal([]);
  });

  it('selects the address where the clipboard is denied', async () => {
    denyClipboard();
    // Where buttons have no room for their words, these are shown all the same.
    const page = await openLinks(backendOf(), {width: 700});
    await page.untilText('Закреплённый пост');
    const copied: string[] = [];
    page.element.addEventListener('kabinet-link-copied', (event) => copied.push(event.detail.link.id));
    expect(getComputedStyle(page.button('Скопировать')).fontSize).to.equal('0px');
    page.button('Скопировать').click();
    await page.untilText('Выделено: нажмите Ctrl+C или ⌘C');
    expect(getComputedStyle(page.button('Выделено: нажмите Ctrl+C или ⌘C')).fontSize).to.equal('13px');
    expect(getSelection()!.toString()).to.equal('https://go.halyard.example/r/k7Qm2x');
    expect(copied).to.deep.equal([]);
  });
});

describe('kabinet-links: states', () => {
  it('waits quietly for a runtime', async () => {
    const page = await openLinks(backendOf());
    page.element.runtime = undefined;
    await page.element.updateComplete;
    expect(page.text).to.equal('');
    expect(page.root.querySelector('.skeleton.is-still')).to.not.equal(null);
    await expectAccessible(page);
  });

  it('shows its shape while it loads', async () => {
    const page = await openLinks(linksStore().backendFor(PARTNER, () => new Promise(() => undefined)));
    expect(page.root.querySelector('section')!.ariaBusy).to.equal('true');
    expect(page.root.querySelectorAll('.bone-row')).to.have.length(5);
    await expectAccessible(page);
  });

  it('teaches a newcomer to make the first link', async () => {
    const page = await openLinks(linksStore({links: []}).backendFor(PARTNER));
    await page.untilText('Создайте первую ссылку');
    expect(page.text).not.to.include('false');
    await expectAccessible(page);
    page.button('Вставить адрес').click();
    expect(page.root.activeElement).to.equal(page.field('Куда ведёт'));
  });

  it('says that links did not load, once, with what to tell the support', async () => {
    const page = await openLinks(failing('unavailable', ['links.list', 'offers.list']));
    await page.untilText('Не удалось загрузить ссылки');
    expect(page.text).to.include('9F3K-20D7');
    expect(page.text).not.to.include('офферы');
    expect(page.text).not.to.include('Новая ссылка');
    await expectAccessible(page);
  });

  it('keeps the list when only offers do not load, and tries them again', async () => {
    const operations = ['offers.list'];
    const page = await openLinks(failing('unavailable', operations));
    await page.untilText('Не удалось загрузить офферы');
    await page.untilText('Закреплённый пост');
    operations.length = 0;
    page.button('Повторить').click();
    await page.untilText('Создать и скопировать');
  });

  it('keeps the figures and says so when they cannot be refreshed', async () => {
    const operations: string[] = [];
    const page = await openLinks(failing('offline', operations));
    await page.untilText('Закреплённый пост');
    operations.push('links.list');
    void page.runtime.core.cache.invalidateQueries({queryKey: ['links']});
    await page.untilText('Нет сети. Показываем данные на 14:32');
    expect(page.names).to.have.length(3);
    await expectAccessible(page);
  });

  it('keeps the links of the filter before when there is no connection', async () => {
    const operations: string[] = [];
    const page = await openLinks(failing('offline', operations));
    await page.untilText('Закреплённый пост');
    operations.push('links.list');
    await page.choose('Статус', 'В архиве');
    await page.untilText('Нет сети. Показываем то, что загрузили раньше');
    expect(page.names).to.have.length(3);
  });

  it('offers the login once the session has expired', async () => {
    let logins = 0;
    const page = await openLinks(failing('unauthenticated', ['session']), {onSessionExpired: () => logins++});
    await page.untilText('Сессия закончилась');
    page.button('Войти').click();
    expect(logins).to.equal(1);
    await expectAccessible(page);
  });

  it('says that there is no access', async () => {
    const page = await openLinks(failing('forbidden', ['links.list', 'offers.list']));
    await page.untilText('Нет доступа');
    await expectAccessible(page);
  });

  it('shows nothing when this backend has no links', async () => {
    const {session} = backendOf();
    const page = await openLinks({session});
    await page.until(() => page.root.querySelector('.widget') === null, 'nothing');
  });

  for (const [status, title] of [
    ['pending', 'Заявка на рассмотрении'],
    ['invited', 'Вас ждёт приглашение'],
    ['blocked', 'Аккаунт заблокирован'],
  ] as const) {
    it(`is closed to a partner who is ${status}`, async () => {
      const store = linksStore();
      store.changePartner(PARTNER, {status});
      const page = await openLinks(store.backendFor(PARTNER));
      await page.untilText(title);
      expect(page.text).not.to.include('Новая ссылка');
      await expectAccessible(page);
    });
  }

  it('lets a suspended partner read and copy, and says why there is no more', async () => {
    const store = linksStore();
    store.changePartner(PARTNER, {status: 'suspended', statusReason: {ru: 'проверяем трафик', en: 'traffic check'}});
    const page = await openLinks(store.backendFor(PARTNER));
    await page.untilText('Закреплённый пост');
    expect(page.text).to.include('Аккаунт приостановлен.');
    expect(page.text).to.include('Причина: проверяем трафик');
    expect(page.hasButton('Создать и скопировать')).to.equal(false);
    expect(page.hasButton('Ещё для ссылки «Закреплённый пост»')).to.equal(false);
    expect(page.hasButton('Скопировать')).to.equal(true);
    expect(even(page.root.querySelector('h2')!.textContent)).to.equal('Ваши ссылки');
    await expectAccessible(page);
  });

  it('is a list alone where links cannot be made', async () => {
    const backend = backendOf();
    const page = await openLinks({session: backend.session, links: {list: backend.links!.list}});
    await page.untilText('Закреплённый пост');
    expect(page.text).not.to.include('Новая ссылка');
    expect(page.hasButton('Ещё для ссылки «Закреплённый пост»')).to.equal(false);
  });

  it('follows hints', async () => {
    const store = linksStore({links: LINKS.slice(0, 1)});
    const page = await openLinks(store.backendFor(PARTNER));
    await page.untilText('Закреплённый пост');
    store.click('k7Qm2x');
    await page.until(() => page.rows[0]![1] === '1', 'the click');
  });

  it('changes its language on the spot', async () => {
    const page = await openLinks(backendOf());
    await page.untilText('Ваши ссылки');
    const english = await openLinks(backendOf(), {locale: 'en'});
    page.element.runtime = english.runtime;
    await page.untilText('Your links');
  });
});
