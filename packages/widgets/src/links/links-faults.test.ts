import {expect} from '@open-wc/testing';
import {httpBackend} from '@kabinet/backends/http';
import {backendAt} from '../testing/backends.js';
import {scenario} from '../testing/faults.js';
import {until} from '../testing/probe.js';
import type {PartnerScenario} from '../testing/faults.js';
import type {FaultRule} from '../../../backends/src/testing/fault-rules.js';
import {openLinks} from './testing/links-page.js';
import type {LinksPage} from './testing/links-page.js';

const CREATE = 'Создать и скопировать';
const CREATION = {method: 'POST', path: '/links'} as const;
const OFFERS = {method: 'GET', path: '/offers'} as const;
const newcomer = {partner: 'fresh'} as const;
const json = {'Content-Type': 'application/json'};

async function openOver(shop: PartnerScenario, backend = backendAt(shop.url)): Promise<LinksPage> {
  const page = await openLinks(backend);
  await page.until(() => page.root.querySelector('form.builder') !== null, 'the form');
  return page;
}

async function openWith(...rules: FaultRule[]): Promise<{shop: PartnerScenario; page: LinksPage}> {
  const shop = await scenario({data: newcomer, rules});
  return {shop, page: await openOver(shop)};
}

async function create(page: LinksPage, name = 'Пост'): Promise<void> {
  await page.paste('Название ссылки', name);
  page.button(CREATE).click();
}

function setOnline(isOnline: boolean): void {
  Object.defineProperty(navigator, 'onLine', {configurable: true, value: isOnline});
  dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}

describe('kabinet-links and a faulty network', () => {
  afterEach(() => void Reflect.deleteProperty(navigator, 'onLine'));

  it('R01: is there without a press once the connection is', async () => {
    setOnline(false);
    const shop = await scenario({data: newcomer, rules: [{fate: 'reset'}]});
    const page = await openLinks(backendAt(shop.url));
    await page.untilText('Нет соединения');
    await shop.set([]);
    setOnline(true);
    await page.untilText(CREATE);
  });

  it('R03: renews an expired token once for everything that it asks', async () => {
    const expired = {status: 401, json: {title: 'x', status: 401, kind: 'unauthenticated'}};
    const once = (path: string): FaultRule => ({match: {method: 'GET', path, times: 1}, answer: expired});
    const {shop, page} = await openWith(once('/offers'), once('/links'));
    await page.untilText('Создайте первую ссылку');
    const tokens = (await shop.requests()).map(({headers}) => headers['authorization']);
    expect(new Set(tokens).size).to.equal(2);
    expect(page.root.querySelector('[role="alert"]')).to.equal(null);
  });

  it('R05: what is forbidden is asked for once, and says so', async () => {
    const forbidden = {status: 403, json: {title: 'x', status: 403, kind: 'forbidden'}};
    const {shop, page} = await openWith({match: CREATION, answer: forbidden});
    await create(page);
    await page.untilText('Ссылка не создана Нет доступа.');
    expect(await shop.requests(CREATION)).to.have.length(1);
    expect(page.field('Название ссылки').value).to.equal('Пост');
  });

  it('R05: where the list is refused nothing goes on waiting for it', async () => {
    const forbidden = {status: 403, json: {title: 'x', status: 403, kind: 'forbidden'}};
    const {page} = await openWith({match: {method: 'GET', path: '/links'}, answer: forbidden});
    await page.until(() => page.root.querySelector('.links-list [part~="error"]') !== null, 'the refusal');
    expect(page.root.querySelectorAll('.skeleton').length).to.equal(0);
  });

  it('R06: a link that is gone closes its dialog, and focus goes to the list as it now is', async () => {
    const gone = {status: 404, json: {title: 'x', status: 404, kind: 'not_found'}};
    const change = {method: 'PATCH', path: '/links/*'};
    const {shop, page} = await openWith({match: change, answer: gone});
    await create(page);
    await page.until(() => page.names.includes('Пост'), 'the link');
    await page.chooseInMenu('Пост', 'Изменить');
    await page.until(() => page.dialog.querySelector('.editing') !== null, 'the fields');
    const lists = (await shop.requests({method: 'GET', path: '/links'})).length;
    await page.paste('Название ссылки', 'Другой', page.dialog);
    page.button('Сохранить', page.dialog).click();
    await page.until(() => !page.hasDialog, 'the dialog to close');
    await page.untilText('Этой ссылки больше нет');
    await page.until(() => page.focused === page.root.querySelector('.links-list'), 'focus on the list');
    expect(await shop.requests({method: 'PATCH'})).to.have.length(1);
    expect((await shop.requests({method: 'GET', path: '/links'})).length).to.be.greaterThan(lists);
  });

  it('R07: a limit that was reached meanwhile is asked for anew; nothing typed is lost', async () => {
    const full = {status: 409, json: {title: 'x', status: 409, kind: 'conflict', code: 'quota_reached'}};
    const {shop, page} = await openWith({match: CREATION, answer: full});
    const before = (await shop.requests({path: '/session'})).length;
    await create(page);
    await page.untilText('Лимит ссылок исчерпан.');
    await page.until(() => !page.has('Создаём…'), 'the end');
    expect((await shop.requests({path: '/session'})).length).to.equal(before + 1);
    expect(page.field('Название ссылки').value).to.equal('Пост');
  });

  it('R08: what the server says of what a link carries stands at its fields, which open', async () => {
    const errors = [
      {pointer: '/utm/source', detail: 'Unknown source.'},
      {pointer: '/erid', detail: 'Unknown token.'},
      {pointer: '/promoCode', detail: 'Nothing shows this.'},
    ];
    const wrong = {status: 422, json: {title: 'x', status: 422, kind: 'validation', errors}};
    const {page} = await openWith({match: CREATION, answer: wrong});
    await create(page);
    await page.until(() => page.root.querySelector('#link-erid') !== null, 'the fields');
    expect(page.descriptionOf('Источник')).to.include('Unknown source.');
    expect(page.descriptionOf('Токен маркировки рекламы')).to.include('Unknown token.');
    // This partner has no promo codes, so there is no field.
    expect(page.root.querySelector('[role="alert"]')!.textContent).to.include('Nothing shows this.');
  });

  it('R09: is not asked again before the server allows it', async () => {
    const busy = {status: 429, headers: {'Retry-After': '3600'}, json: {title: 'x', status: 429, kind: 'rate_limited'}};
    const {shop, page} = await openWith({match: CREATION, answer: busy});
    await create(page);
    await page.untilText('Повторить можно в');
    expect(await shop.requests(CREATION)).to.have.length(1);
    expect(page.field('Название ссылки').value).to.equal('Пост');
  });

  for (const failures of [1, 3, 4]) {
    it(`R10: ${failures} failures of a server are ${failures > 3 ? 'told' : 'overcome without a word'}`, async () => {
      const {shop, page} = await openWith({match: {...CREATION, times: failures}, answer: {status: 503}});
      await create(page);
      if (failures > 3) await page.untilText('Неизвестно, создана ли ссылка');
      else await page.until(() => page.names.includes('Пост'), 'the link');
      const sent = await shop.requests(CREATION);
      expect(sent).to.have.length(Math.min(failures, 3) + 1);
      expect(new Set(sent.map(({headers}) => headers['idempotency-key'])).size).to.equal(1);
    });
  }

  it('R10: offers that do not come are asked for on demand', async () => {
    const shop = await scenario({data: newcomer, rules: [{match: OFFERS, answer: {status: 500}}]});
    const page = await openLinks(backendAt(shop.url));
    await page.untilText('Не удалось загрузить офферы');
    expect(await shop.requests(OFFERS)).to.have.length(4);
    await shop.set([]);
    page.button('Повторить').click();
    await page.untilText(CREATE);
  });

  it('R11: what never answers is given up on the wire, and the form stays', async () => {
    const shop = await scenario({data: newcomer, rules: [{match: CREATION, fate: 'hang'}]});
    const backend = httpBackend({
      url: shop.url,
      getToken: () => Promise.resolve({token: 'test-token-1'}),
      timeouts: {writeMs: 80},
      pace: {sleep: () => Promise.resolve(), retries: 0},
    });
    const page = await openOver(shop, backend);
    await create(page);
    await page.untilText('Сервер не ответил вовремя.');
    expect(page.text).to.include('Нажмите ещё раз: второй такой же не появится.');
    const outcomes = async (): Promise<string[]> => (await shop.requests(CREATION)).map(({outcome}) => outcome);
    for (let tries = 0; tries < 40 && (await outcomes()).some((one) => one !== 'aborted'); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(new Set(await outcomes())).to.deep.equal(new Set(['aborted']));
  });

  const BODIES: readonly [string, FaultRule][] = [
    ['a cut body', {cutAfterBytes: 20}],
    ['an empty body', {answer: {text: '', headers: json}}],
    ['a byte order mark and no more', {answer: {text: '\ufeff', headers: json}}],
    ['bytes that are no UTF-8', {answer: {bytes: btoa('{"x":"\xff"}'), headers: json}}],
    ['ten thousand brackets', {answer: {text: '['.repeat(10_000) + ']'.repeat(10_000), headers: json}}],
    ['a body without end', {answer: {text: `"${'x'.repeat(21 * 1024 * 1024)}"`, headers: json}}],
    ['a login page', {answer: {text: '<!doctype html><title>Sign in</title>', headers: {'Content-Type': 'text/html'}}}],
  ];
  for (const [name, rule] of BODIES) {
    it(`${name === 'a login page' ? 'R14' : 'R13'}: ${name} is no answer to a write, and none to a read`, async () => {
      const {shop, page} = await openWith({match: CREATION, ...rule});
      await create(page);
      await page.untilText('Неизвестно, создана ли ссылка Не удалось прочитать ответ.');
      expect(page.field('Название ссылки').value).to.equal('Пост');
      await shop.set([{match: OFFERS, ...rule}]);
      const other = await openLinks(backendAt(shop.url));
      await other.untilText('Не удалось загрузить офферы');
    });
  }

  it('R18: an offer that stands on two pages is offered once', async () => {
    const offer = (id: string): object => ({
      id,
      programme: 'pg_russia',
      name: `Offer ${id}`,
      status: 'active',
      destination: 'https://claythyme.example/',
      allowedHosts: ['claythyme.example'],
      terms: [],
    });
    const meta = {asOf: '2026-11-21T11:32:00Z', timeZone: 'Europe/Moscow'};
    const page1 = {items: [offer('a'), offer('b')], nextCursor: 'next', meta};
    const page2 = {items: [offer('b'), offer('c')], nextCursor: null, meta};
    const {page} = await openWith(
      {match: {...OFFERS, times: 1}, answer: {json: page1 as never}},
      {match: OFFERS, answer: {json: page2 as never}},
    );
    const options = (): string[] => [...page.field<HTMLSelectElement>('Оффер').options].map(({value}) => value);
    await page.until(() => options().includes('c'), 'the second page');
    expect(options()).to.deep.equal(['a', 'b', 'c']);
  });

  it('R19: offers of a programme that was left come too late to be shown', async () => {
    const shop = await scenario({data: newcomer, rules: [{match: {...OFFERS, times: 1}, delayMs: 400}]});
    const page = await openLinks(backendAt(shop.url));
    // Not with the page's own patience, which waits for the form.
    await until('the switch', () => page.root.querySelector('[part="programme"]'));
    const select = page.root.querySelector<HTMLSelectElement>('[part="programme"] select, select[part="programme"]')!;
    select.value = 'pg_europe';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await page.until(() => page.root.querySelector('form.builder') !== null, 'the form');
    const options = (): string[] => [...page.field<HTMLSelectElement>('Оффер').options].map(({value}) => value);
    const european = options();
    expect(european).to.include('of_catalogue_eu');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(options()).to.deep.equal(european);
  });

  it('R20: a change is sent once, however often it is saved', async () => {
    const change = {method: 'PATCH', path: '/links/*'};
    const {shop, page} = await openWith({match: change, delayMs: 150});
    await create(page);
    await page.until(() => page.names.includes('Пост'), 'the link');
    await page.chooseInMenu('Пост', 'Изменить');
    await page.until(() => page.dialog.querySelector('.editing') !== null, 'the fields');
    await page.paste('Название ссылки', 'Другой', page.dialog);
    for (let press = 0; press < 10; press++) page.dialog.querySelector<HTMLFormElement>('.editing')!.requestSubmit();
    await page.until(() => page.names.includes('Другой'), 'the change');
    expect(await shop.requests({method: 'PATCH'})).to.have.length(1);
  });
});

describe('R15: kabinet-links and answers that are not as they should be', () => {
  const SESSION = '/programmes/0/links';
  const edits: readonly [string, string, readonly unknown[]][] = [
    ['/session', SESSION, [null, 7, 'x', [], {}, {utm: 1}]],
    ['/session', `${SESSION}/utm`, [null, true, {presets: null}, {presets: [null]}]],
    ['/session', `${SESSION}/erid`, [null, 'yes', 1]],
    ['/session', `${SESSION}/promo`, [null, {codes: null}, {codes: [{code: 5}]}]],
    ['/session', '/capabilities/links/codeChange', [null, 'of tomorrow', 3]],
    ['/links/templates', '/items', [null, [null], [{name: 'x', utm: null}], 'x']],
  ];
  for (const [path, pointer, values] of edits) {
    it(`${path} ${pointer}: shown without it, or told`, async () => {
      const shop = await scenario({data: newcomer});
      for (const set of values) {
        await shop.set([{match: {method: 'GET', path}, change: {edits: [{pointer, set: set as never}]}}]);
        const page = await openLinks(backendAt(shop.url));
        await page.until(
          () => page.has(CREATE) || page.has('Не удалось прочитать ответ'),
          `something to read, with ${JSON.stringify(set)}`,
        );
        const fold = page.root.querySelector<HTMLDetailsElement>('[part="extras"]');
        if (fold) {
          fold.open = true;
          await page.until(() => fold.querySelector('input, select, .failure, [role="alert"]') !== null, 'the fields');
        }
        page.element.remove();
      }
    });
  }
});
