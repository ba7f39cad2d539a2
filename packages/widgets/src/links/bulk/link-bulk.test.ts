import {expect} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import type {Link, PartnerBackend} from '@kabinet/contract';
import type {MemoryStore} from '@kabinet/backends/memory';
import {PARTNER} from '../../testing/data.js';
import {even, expectAccessible} from '../../testing/page.js';
import type {OpenOptions} from '../../testing/page.js';
import {linksStore} from '../testing/links-data.js';
import {openLinks} from '../testing/links-page.js';
import type {LinksPage} from '../testing/links-page.js';

/** 500 lines, of which each of forty leads elsewhere. */
const PASTE = Array.from({length: 500}, (_, index) =>
  index % 12 === 5 && index < 480
    ? `https://evil.example/${index}`
    : `https://halyard.example/cards/${index}\tСсылка ${index}`,
).join('\n');

async function openBulk(backend: PartnerBackend, options: OpenOptions = {}): Promise<LinksPage> {
  const page = await openLinks(backend, options);
  await page.untilText(options.locale === 'en' ? 'Create and copy' : 'Создать и скопировать');
  page.button(options.locale === 'en' ? 'Several at once' : 'Сразу несколько').click();
  await page.until(() => page.root.querySelector('#bulk-text') !== null, 'the field');
  return page;
}

async function pasteInto(page: LinksPage, text: string): Promise<void> {
  const field = page.root.querySelector<HTMLTextAreaElement>('#bulk-text')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await page.element.updateComplete;
}

const told = (page: LinksPage): string[] =>
  [...page.root.querySelectorAll('.bulk-lines li')].map(({textContent}) => even(textContent));

async function allLinks(store: MemoryStore): Promise<Link[]> {
  const {list} = store.backendFor(PARTNER).links!;
  const links: Link[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await list({programme: 'pg', limit: 100, ...(cursor && {cursor})});
    links.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return links;
}

describe('many links at once', () => {
  it('makes what can be made, explains the rest, and makes nothing twice when the server died half-way', async () => {
    const store = linksStore({links: [], quota: 1000});
    const backend = store.backendFor(PARTNER);
    let made = 0;
    const dying: PartnerBackend = {
      ...backend,
      links: {
        ...backend.links!,
        create: async (draft, options) => {
          const link = await backend.links!.create!(draft, options);
          // The link is kept, its answer is lost.
          if (++made > 230) throw new BackendError('unavailable', 'The server went away.');
          return link;
        },
      },
    };
    const first = await openBulk(dying);
    await pasteInto(first, PASTE);
    expect(even(first.dialog.textContent)).to.include('Можно создать: 460. С ошибкой: 40.');
    first.button('Создать: 460').click();
    await first.until(() => first.hasButton('Создать: 230'), 'the end of the first attempt');
    const halfWay = await allLinks(store);
    expect(halfWay.length).to.be.within(231, 234);

    const second = await openBulk(backend);
    await pasteInto(second, PASTE);
    second.button('Создать: 460').click();
    await second.until(() => second.hasButton('Скачать результат'), 'the end of the second attempt');
    const links = await allLinks(store);
    expect(links).to.have.length(460);
    expect(new Set(links.map(({destination}) => destination)).size).to.equal(460);
    expect(told(second)).to.have.length(40);
    expect(told(second)[0]).to.equal(
      'Строка 6 https://evil.example/5 — Сайт evil.example не входит в программу. ' +
        'Подходят страницы на halyard.example и *.halyard.example.',
    );
    expect(even(second.dialog.querySelector('[data-announcer]')!.textContent)).to.equal(
      'Создано: 460. Не создано: 40.',
    );
  });

  it('goes on with what is left in the same panel, and gives the result as a table', async () => {
    const store = linksStore({links: [], quota: 2});
    const page = await openBulk(store.backendFor(PARTNER));
    await pasteInto(page, ['1', '2', '3'].map((name) => `https://halyard.example/${name}\t=${name}`).join('\n'));
    page.button('Создать: 3').click();
    await page.until(() => page.hasButton('Создать: 1'), 'two links');
    expect(told(page)).to.have.length(1);
    expect(told(page)[0]).to.match(/^Строка \d https:\/\/halyard\.example\/\d — Лимит ссылок исчерпан\.$/);

    const files: Blob[] = [];
    const {createObjectURL} = URL;
    const {click} = HTMLAnchorElement.prototype;
    URL.createObjectURL = (file: Blob) => (files.push(file), 'blob:x');
    HTMLAnchorElement.prototype.click = () => undefined;
    page.button('Скачать результат').click();
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    const rows = (await files[0]!.text()).split('\r\n');
    expect(rows[0]).to.equal('Строка;Ссылка;Название ссылки;Куда ведёт;Причина');
    expect(rows[1]).to.match(/^1;https:\/\/go\.halyard\.example\/r\/[^;]+;'=1;https:\/\/halyard\.example\/1;$/);
    expect(rows[3]).to.equal("3;;'=3;https://halyard.example/3;Лимит ссылок исчерпан.");
  });

  it('says that a code is taken', async () => {
    const page = await openBulk(linksStore().backendFor(PARTNER));
    await pasteInto(page, 'destination,code\nhttps://halyard.example/,k7Qm2x');
    page.button('Создать: 1').click();
    await page.until(() => told(page).length === 1, 'the reason');
    expect(told(page)).to.deep.equal(['Строка 1 https://halyard.example/ — Этот код уже занят. Выберите другой.']);
  });

  it('takes a dropped file, and no more than 500 lines', async () => {
    const page = await openBulk(linksStore().backendFor(PARTNER));
    const data = new DataTransfer();
    data.items.add(new File([`${PASTE}\nhttps://halyard.example/`], 'links.csv', {type: 'text/csv'}));
    const drop = new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true});
    page.root.querySelector('#bulk-text')!.dispatchEvent(drop);
    await page.until(() => even(page.dialog.textContent).includes('Строк слишком много: 501'), 'the limit');
    expect(drop.defaultPrevented).to.equal(true);
    expect(page.dialog.querySelector('.button.is-primary')).to.equal(null);
  });

  for (const locale of ['ru', 'en'] as const) {
    it(`is accessible and fits 320 px in ${locale}`, async () => {
      const page = await openBulk(linksStore().backendFor(PARTNER), {locale, width: 320});
      await pasteInto(page, 'https://evil.example/\nhttps://halyard.example/');
      expect(page.dialog.scrollWidth).to.be.at.most(page.dialog.clientWidth);
      await expectAccessible(page);
    });
  }
});
