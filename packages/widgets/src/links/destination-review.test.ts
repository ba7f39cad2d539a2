import {expect} from '@open-wc/testing';
import type {HostHooks} from '../runtime/options.js';
import {PARTNER} from '../testing/data.js';
import {linksStore} from './testing/links-data.js';
import {openLinks} from './testing/links-page.js';
import type {LinksPage} from './testing/links-page.js';

const CREATE = 'Создать и скопировать';
const store = linksStore({links: []});

async function place(reviewDestination: NonNullable<HostHooks['reviewDestination']>): Promise<LinksPage> {
  const page = await openLinks(store.backendFor(PARTNER), {reviewDestination});
  await page.untilText(CREATE);
  await page.paste('Куда ведёт', 'https://halyard.example/cards/breeze');
  page.button(CREATE).click();
  return page;
}

describe('what the page says of a destination', () => {
  it('stands at the field, and nothing is sent', async () => {
    const page = await place(() => ({problem: 'Сюда вести нельзя.'}));
    await page.untilText('Сюда вести нельзя.');
    expect(page.field('Куда ведёт').ariaInvalid).to.equal('true');
    await page.until(() => page.root.activeElement === page.field('Куда ведёт'), 'focus on the field');
    expect([page.names, page.text.includes('Ссылка не создана')]).to.deep.equal([[], false]);
    await page.paste('Куда ведёт', 'https://halyard.example/other');
    expect(page.text).not.to.include('Сюда вести нельзя.');
  });

  it('is not sent when the page fails, and the field says so', async () => {
    const told: unknown[] = [];
    const {error} = console;
    console.error = (...words: unknown[]) => void told.push(words[0]);
    const page = await place(() => Promise.reject(new Error('The rules did not come.')));
    await page.untilText('Сайт не смог проверить адрес. Попробуйте ещё раз.');
    console.error = error;
    expect(told).to.deep.equal(['kabinet: a callback of the page failed.']);
    expect(page.names).to.deep.equal([]);
  });

  it('is not above the rules of the offer', async () => {
    const page = await place(() => ({destination: 'https://evil.example/'}));
    await page.untilText('Сайт заменил адрес на evil.example, а туда вести нельзя.');
    expect(page.names).to.deep.equal([]);
  });

  it('takes its time, and is asked once', async () => {
    const asked: object[] = [];
    let allow: () => void = () => undefined;
    const page = await place((question) => {
      asked.push(question);
      return new Promise((resolve) => (allow = () => resolve({destination: 'https://halyard.example/better'})));
    });
    await page.until(() => page.hasButton('Создаём…'), 'the busy button');
    page.root.querySelector('form')!.requestSubmit();
    allow();
    await page.until(() => page.names.length === 1, 'the link');
    expect(asked).to.deep.equal([
      {destination: 'https://halyard.example/cards/breeze', offer: 'of_card', programme: 'pg', link: undefined},
    ]);
    const [link] = (await store.backendFor(PARTNER).links!.list({programme: 'pg'})).items;
    expect(link?.destination).to.equal('https://halyard.example/better');
  });

  it('is for nothing once the dialog of that link was left', async () => {
    const backend = linksStore().backendFor(PARTNER);
    const answers: ((review: {destination: string}) => void)[] = [];
    const page = await openLinks(backend, {
      reviewDestination: () => new Promise<{destination: string}>((resolve) => answers.push(resolve)),
    });
    await page.until(() => page.names.includes('Закреплённый пост'), 'the links');
    const open = async (name: string): Promise<void> => {
      await page.chooseInMenu(name, 'Изменить');
      await page.until(() => page.dialog.querySelector('.editing') !== null, 'the fields');
    };
    await open('Закреплённый пост');
    await page.paste('Куда ведёт', 'https://halyard.example/deposit', page.dialog);
    page.button('Сохранить', page.dialog).click();
    await page.until(() => answers.length === 1, 'the question to the page');
    page.button('Закрыть', page.dialog).click();
    await page.until(() => !page.hasDialog, 'the dialog to close');
    await open('Видеообзор');
    await page.paste('Название ссылки', 'Обзор недели', page.dialog);
    answers[0]?.({destination: 'https://halyard.example/deposit'});
    await page.element.updateComplete;
    expect([page.hasButton('Назад'), page.field('Название ссылки', page.dialog).value]).to.deep.equal([
      false,
      'Обзор недели',
    ]);
    page.button('Сохранить', page.dialog).click();
    await page.until(() => page.names.includes('Обзор недели'), 'the new name');
    const {items} = await backend.links!.list({programme: 'pg'});
    expect(items.find(({name}) => name === 'Закреплённый пост')?.destination).to.equal('https://halyard.example/cards');
  });

  it('is asked of the offer’s own page, and of a link that shall lead elsewhere', async () => {
    const asked: string[] = [];
    const page = await openLinks(linksStore().backendFor(PARTNER), {
      reviewDestination: ({destination, link}) => {
        asked.push(`${link ?? 'new'} ${destination}`);
        return undefined;
      },
    });
    await page.until(() => page.names.includes('Закреплённый пост'), 'the links');
    page.button(CREATE).click();
    await page.until(() => page.names.length === 4, 'the link');
    await page.chooseInMenu('Закреплённый пост', 'Изменить');
    await page.until(() => page.dialog.querySelector('.editing') !== null, 'the fields');
    await page.paste('Куда ведёт', 'https://halyard.example/deposit', page.dialog);
    page.button('Сохранить', page.dialog).click();
    await page.until(() => page.hasButton('Назад'), 'the question');
    expect(asked).to.deep.equal(['new https://halyard.example/cards', 'ln_3 https://halyard.example/deposit']);
  });
});
