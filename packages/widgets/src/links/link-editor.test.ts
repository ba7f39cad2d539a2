import {expect} from '@open-wc/testing';
import type {Link, PartnerBackend} from '@kabinet/contract';
import {PARTNER} from '../testing/data.js';
import {expectAccessible} from '../testing/page.js';
import type {OpenOptions} from '../testing/page.js';
import {linksStore} from './testing/links-data.js';
import {openLinks} from './testing/links-page.js';
import type {LinksPage} from './testing/links-page.js';

const DESTINATION = 'https://halyard.example/deposit';

async function editing(backend: PartnerBackend, options: OpenOptions = {}): Promise<LinksPage> {
  const page = await openLinks(backend, options);
  await page.until(() => page.names.includes('Закреплённый пост'), 'the links');
  await page.chooseInMenu('Закреплённый пост', 'Изменить');
  await page.until(() => page.dialog.querySelector('.editing') !== null, 'the fields');
  return page;
}

const stored = async (backend: PartnerBackend): Promise<Link | undefined> =>
  (await backend.links!.list({programme: 'pg'})).items.find(({id}) => id === 'ln_3');

const save = async (page: LinksPage, label = 'Сохранить'): Promise<void> => {
  page.button(label, page.dialog).click();
  await page.element.updateComplete;
};

/** Saves, and waits for the question. */
const saveAndSee = async (page: LinksPage): Promise<void> => {
  await save(page);
  await page.until(() => page.hasButton('Назад'), 'the question');
};

const said = (page: LinksPage): string => page.dialog.innerText.replaceAll(/\s+/g, ' ');

describe('editing a link', () => {
  it('changes name and sub-ids at once, and sends only what has changed', async () => {
    const backend = linksStore().backendFor(PARTNER);
    const page = await editing(backend);
    expect(page.field('Куда ведёт', page.dialog).value).to.equal('https://halyard.example/cards');
    await page.paste('Название ссылки', 'Пост недели', page.dialog);
    await page.paste('Площадка', 'tg', page.dialog);
    await expectAccessible(page);
    await save(page);
    await page.until(() => !page.hasDialog, 'the dialog to close');
    await page.until(() => page.names.includes('Пост недели'), 'the new name');
    const link = await stored(backend);
    expect([link?.name, link?.subIds, link?.destination]).to.deep.equal([
      'Пост недели',
      {sub1: 'tg'},
      'https://halyard.example/cards',
    ]);
    expect(page.text).to.include('Ссылка изменена');
  });

  it('says what another destination means, goes back, and then does it', async () => {
    const backend = linksStore().backendFor(PARTNER);
    const page = await editing(backend);
    await page.paste('Куда ведёт', DESTINATION, page.dialog);
    await saveAndSee(page);
    expect(said(page)).to.include('Ссылка поведёт на другую страницу halyard.example/deposit Туда попадут все');
    expect((await stored(backend))?.destination).to.equal('https://halyard.example/cards');
    await expectAccessible(page);
    await save(page, 'Назад');
    expect(page.field('Куда ведёт', page.dialog).value).to.equal(DESTINATION);
    await saveAndSee(page);
    await save(page, 'Изменить');
    await page.until(() => !page.hasDialog, 'the dialog to close');
    expect((await stored(backend))?.destination).to.equal(DESTINATION);
  });

  it('says what becomes of the old address when the code changes', async () => {
    const backend = linksStore().backendFor(PARTNER);
    const page = await editing(backend);
    await page.paste('Свой код', 'osen-26', page.dialog);
    await saveAndSee(page);
    expect(said(page)).to.include(
      'У ссылки будет новый адрес go.halyard.example/r/osen-26 Старый адрес продолжит работать: посты и QR-коды с ним приведут туда же. go.halyard.example/r/k7Qm2x',
    );
    await save(page, 'Изменить');
    await page.until(() => !page.hasDialog, 'the dialog to close');
    expect((await stored(backend))?.url).to.equal('https://go.halyard.example/r/osen-26');
  });

  it('says so when the old address will end, and offers no code where it cannot be changed', async () => {
    const backend = (codeChange: string | undefined): PartnerBackend => {
      const inner = linksStore().backendFor(PARTNER);
      return {
        ...inner,
        session: async (query, options) => {
          const session = await inner.session(query, options);
          const links = {...session.capabilities.links, codeChange} as never;
          return {...session, capabilities: {...session.capabilities, links}};
        },
      };
    };
    const page = await editing(backend('old_code_ends'));
    await page.paste('Свой код', 'osen-26', page.dialog);
    await saveAndSee(page);
    expect(said(page)).to.include(
      'Старый адрес перестанет работать: посты, рассылки и QR-коды с ним никуда не приведут.',
    );
    const other = await editing(backend(undefined));
    expect(other.dialog.querySelector('#edit-code')).to.equal(null);
  });

  it('tells at its field what is wrong, here and by the server', async () => {
    const page = await editing(linksStore().backendFor(PARTNER));
    await page.paste('Куда ведёт', 'https://evil.example/', page.dialog);
    await save(page);
    expect(page.descriptionOf('Куда ведёт', page.dialog)).to.include('Сайт evil.example не входит в программу.');
    await page.paste('Куда ведёт', 'https://halyard.example/cards', page.dialog);
    await page.paste('Свой код', 'Rd5vLa', page.dialog);
    await saveAndSee(page);
    await save(page, 'Изменить');
    await page.until(() => said(page).includes('Этот код уже занят.'), 'the problem');
    expect(page.field('Свой код', page.dialog).ariaInvalid).to.equal('true');
    expect(page.hasDialog).to.equal(true);
  });

  it('closes without a request when nothing has changed', async () => {
    const inner = linksStore().backendFor(PARTNER);
    let updates = 0;
    const update: NonNullable<PartnerBackend['links']>['update'] = (changes, options) => {
      updates += 1;
      return inner.links!.update!(changes, options);
    };
    const page = await editing({...inner, links: {...inner.links!, update}});
    await save(page);
    expect([page.hasDialog, updates]).to.deep.equal([false, 0]);
  });

  it('changes the tags, which the list shows and is filtered by', async () => {
    const backend = linksStore().backendFor(PARTNER);
    const page = await editing(backend, {width: 320});
    expect(page.descriptionOf('Теги', page.dialog)).to.equal(
      'Через запятую: до 10 тегов, каждый до 40 знаков. Видны в списке, в адрес не попадают.',
    );
    await page.paste('Теги', 'осень, email,, Осень', page.dialog);
    await expectAccessible(page);
    await save(page);
    await page.until(() => !page.hasDialog, 'the dialog to close');
    expect((await stored(backend))?.tags).to.deep.equal(['осень', 'email']);
    await page.until(() => /Теги: ?осень, email/.test(page.text), 'the tags in the list');
    await page.choose('Тег', 'email');
    await page.until(() => page.names.length === 1, 'the tagged link alone');
    expect(page.names).to.deep.equal(['Закреплённый пост']);
  });

  it('says at their field that tags are too many or too long, and sends nothing', async () => {
    const backend = linksStore().backendFor(PARTNER);
    const page = await editing(backend);
    await page.paste('Теги', '1,2,3,4,5,6,7,8,9,10,11', page.dialog);
    await save(page);
    expect(page.descriptionOf('Теги', page.dialog)).to.equal('Тегов больше 10: уберите лишние.');
    await page.paste('Теги', 'ы'.repeat(41), page.dialog);
    await save(page);
    expect(page.descriptionOf('Теги', page.dialog)).to.equal(
      `Тег «${'ы'.repeat(40)}…» длиннее 40 знаков: сократите его.`,
    );
    await page.until(() => page.root.activeElement?.id === 'edit-tags', 'the focus at the field');
    expect((await stored(backend))?.tags).to.equal(undefined);
  });

  it('has no field for tags where the backend keeps none', async () => {
    const inner = linksStore().backendFor(PARTNER);
    const page = await editing({
      ...inner,
      session: async (query, options) => {
        const session = await inner.session(query, options);
        const {tags: _, ...links} = session.capabilities.links ?? {};
        return {...session, capabilities: {...session.capabilities, links}};
      },
    });
    expect(page.dialog.querySelector('#edit-tags')).to.equal(null);
  });
});
