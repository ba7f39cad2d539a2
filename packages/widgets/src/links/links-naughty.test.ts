import {expect} from '@open-wc/testing';
import type {Link, PartnerBackend} from '@kabinet/contract';
import {PARTNER} from '../testing/data.js';
import {expectOnPage} from '../testing/invariants.js';
import {linksStore} from './testing/links-data.js';
import {openLinks} from './testing/links-page.js';
import type {LinksPage} from './testing/links-page.js';

const NAME_LENGTH = 120;
const FIELDS = ['Куда ведёт', 'Название ссылки', 'Площадка', 'Кампания'] as const;
/** What a link carries besides its destination. */
const CARRIED = [
  'Источник',
  'Канал',
  'Рекламная кампания',
  'Ключевое слово',
  'Объявление',
  'Сохранить как шаблон',
  'Токен маркировки рекламы',
] as const;
const FOREIGN = 'script, img, iframe, object, embed, video, audio, base, style, link, meta, body, [onerror], [onload]';

const executed: string[] = [];
const {alert} = window;
let strings: string[] = [];

/** All links on one page, however many. */
function onOnePage(backend: PartnerBackend): PartnerBackend {
  const {list, ...rest} = backend.links!;
  const all: typeof list = async (query, options) => {
    const first = await list({...query, limit: 100}, options);
    const items: Link[] = [...first.items];
    let cursor = first.nextCursor;
    while (cursor) {
      const next = await list({...query, limit: 100, cursor}, options);
      items.push(...next.items);
      cursor = next.nextCursor;
    }
    return {...first, items, nextCursor: null};
  };
  return {...backend, links: {...rest, list: all}};
}

/** The beginning of a text that fits, without half a character at its end. */
const fitting = (text: string): string =>
  [...text.slice(0, NAME_LENGTH)].filter((sign) => !/\p{Cs}/u.test(sign)).join('');

const elementsOf = (page: LinksPage): number => page.root.querySelectorAll('*').length;

describe('the list of naughty strings', () => {
  before(async () => {
    strings = (await (await fetch('/node_modules/big-list-of-naughty-strings/blns.json')).json()) as string[];
    window.alert = (text: unknown) => executed.push(String(text));
  });
  after(() => void (window.alert = alert));

  it('is shown literally as names, and stored so', async () => {
    expectOnPage({texts: strings});
    const store = linksStore({links: [], quota: 1000});
    const backend = store.backendFor(PARTNER);
    const names = strings.map(fitting).filter((name) => name !== '');
    for (const name of names) {
      await backend.links!.create!({programme: 'pg', offer: 'of_card', name, subIds: {sub1: name, sub2: name}});
    }
    const page = await openLinks(onOnePage(backend));
    await page.until(() => page.root.querySelectorAll('.link-name').length === names.length, 'all links');
    const shown = [...page.root.querySelectorAll('.link-name')].map(({textContent}) => textContent);
    expect(strings).to.have.length(461);
    expect([...shown].sort()).to.deep.equal([...names].sort());
    expect(page.root.querySelector(FOREIGN)).to.equal(null);
    expect(executed).to.deep.equal([]);
  });

  it('is typed into every field, and makes no element', async () => {
    expectOnPage({texts: strings});
    const page = await openLinks(linksStore({links: [], offered: {utm: {}, erid: true}}).backendFor(PARTNER));
    await page.untilText('Создать и скопировать');
    page.root.querySelector<HTMLDetailsElement>('[part="extras"]')!.open = true;
    await page.until(() => page.root.querySelector('#link-erid') !== null, 'the fields');
    for (const field of [...FIELDS, ...CARRIED]) {
      await page.paste(field, 'x');
      const before = elementsOf(page);
      for (const text of strings) {
        if (text.trim() === '') continue;
        await page.paste(field, text);
        // A field has one line; an address has no blanks around it either.
        const line = text.replaceAll(/[\r\n]/g, '');
        expect(page.field(field).value).to.equal(
          field === 'Куда ведёт' ? line.replaceAll(/^[ \t\f]+|[ \t\f]+$/g, '') : line,
        );
        expect(elementsOf(page), `${field}: ${JSON.stringify(text)}`).to.be.within(before - 5, before + 5);
      }
      await page.paste(field, '');
    }
    expect(page.root.querySelector(FOREIGN)).to.equal(null);
    expect(executed).to.deep.equal([]);
  });

  it('stands literally in the address to come, and comes back from the link and the template that keep it', async () => {
    expectOnPage({texts: strings});
    const backend = linksStore({links: [], quota: 1000, offered: {utm: {}}}).backendFor(PARTNER);
    const page = await openLinks(backend);
    await page.untilText('Создать и скопировать');
    page.root.querySelector<HTMLDetailsElement>('[part="extras"]')!.open = true;
    await page.until(() => page.root.querySelector('#link-utm-source') !== null, 'the fields');
    for (const text of strings.map(fitting).filter((one) => one.trim() !== '')) {
      await page.paste('Источник', text);
      const shown = page.root.querySelector('.address-utm')!.textContent;
      const line = text.replaceAll(/[\r\n]/g, '').trim();
      expect(decodeURIComponent(shown.replace('?utm_source=', ''))).to.equal(line);
      const draft = {programme: 'pg', offer: 'of_card', utm: {source: text}};
      expect((await backend.links!.create!(draft)).utm).to.deep.equal({source: text.trim()});
    }
    const name = '<img src=x onerror=alert(1)>';
    await backend.links!.saveTemplate!({programme: 'pg', name, utm: {source: name}});
    const other = await openLinks(backend);
    await other.untilText('UTM-метки');
    other.root.querySelector<HTMLDetailsElement>('[part="extras"]')!.open = true;
    await other.until(() => other.hasButton(name), 'the template');
    other.button(name).click();
    await other.element.updateComplete;
    expect(other.field('Источник').value).to.equal(name);
    expect(other.root.querySelector(FOREIGN)).to.equal(null);
    expect(executed).to.deep.equal([]);
  });
});
