import {expect} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import {sendKeys} from '@web/test-runner-commands';
import {PARTNER} from '../testing/data.js';
import {linksStore} from './testing/links-data.js';
import {even, expectAccessible} from '../testing/page.js';
import {openLinks} from './testing/links-page.js';
import type {LinksPage} from './testing/links-page.js';

async function open(page: Promise<LinksPage>): Promise<LinksPage> {
  const opened = await page;
  await opened.untilText('Закреплённый пост');
  return opened;
}

const openList = (): Promise<LinksPage> => open(openLinks(linksStore().backendFor(PARTNER)));

/** Fails the first time such an operation is asked for. */
function failingOnce(operation: string, error: BackendError): Promise<LinksPage> {
  let failures = 1;
  const backend = linksStore().backendFor(PARTNER, (asked) => {
    if (asked === operation && failures-- > 0) throw error;
  });
  return open(openLinks(backend));
}

const statusOf = (page: LinksPage, name: string): string =>
  even(page.rows.find(([cell = '']) => cell.startsWith(name))?.[0] ?? '').replace(/ https.*/, '');

describe('changing a link', () => {
  it('offers what suits its status', async () => {
    const page = await openList();
    const items = (name: string): string[] => {
      const trigger = page.button(`Ещё для ссылки «${name}»`);
      trigger.click();
      const menu = page.root.querySelector(`[id="${trigger.getAttribute('popovertarget')!}"]`)!;
      return [...menu.querySelectorAll('button')].map(({textContent}) => even(textContent));
    };
    expect(items('Закреплённый пост')).to.deep.equal([
      'Переименовать',
      'Изменить',
      'Поставить на паузу',
      'Убрать в архив',
    ]);
    expect(items('Видеообзор')).to.deep.equal(['Переименовать', 'Изменить', 'Включить', 'Убрать в архив']);
    await page.choose('Статус', 'В архиве');
    await page.untilText('Старый баннер');
    expect(items('Старый баннер')).to.deep.equal(['Вернуть из архива']);
  });

  it('pauses and activates at once', async () => {
    const page = await openList();
    await page.chooseInMenu('Закреплённый пост', 'Поставить на паузу');
    await page.until(() => statusOf(page, 'Закреплённый') === 'Закреплённый пост На паузе', 'the pause');
    expect(page.announced).to.equal('Ссылка на паузе');
    await page.chooseInMenu('Закреплённый пост', 'Включить');
    await page.until(() => statusOf(page, 'Закреплённый') === 'Закреплённый пост', 'the activation');
    expect(page.announced).to.equal('Ссылка включена');
  });

  it('renames in a dialog, by keyboard', async () => {
    const page = await openList();
    const opener = page.button('Ещё для ссылки «Видеообзор»');
    opener.focus();
    await sendKeys({press: 'Enter'});
    await page.until(() => page.root.activeElement?.role === 'menuitem', 'focus in the menu');
    await sendKeys({press: 'Enter'});
    await page.until(() => page.hasDialog, 'the dialog');
    await page.until(
      () => page.root.activeElement === page.field('Название ссылки', page.dialog),
      'focus in the field',
    );
    expect(page.field('Название ссылки', page.dialog).value).to.equal('Видеообзор');
    await expectAccessible(page);
    await sendKeys({press: 'End'});
    await sendKeys({type: ' карт'});
    await sendKeys({press: 'Enter'});
    await page.until(() => page.names.includes('Видеообзор карт'), 'the new name');
    expect(page.hasDialog).to.equal(false);
    expect(page.announced).to.equal('Ссылка переименована');
    await page.until(() => page.root.activeElement === page.button('Ещё для ссылки «Видеообзор карт»'), 'focus back');
  });

  it('archives after a question, and restores from the archive', async () => {
    const page = await openList();
    await page.chooseInMenu('Закреплённый пост', 'Убрать в архив');
    await page.until(() => page.hasDialog, 'the question');
    expect(even(page.dialog.textContent)).to.include('Ссылка «Закреплённый пост» перестанет вести на сайт');
    await expectAccessible(page);
    page.button('Отменить', page.dialog).click();
    await page.until(() => !page.hasDialog, 'no dialog');
    expect(page.names).to.have.length(3);

    const archived: string[] = [];
    page.element.addEventListener('kabinet-link-archived', ({detail}) =>
      archived.push(`${detail.link.id} ${detail.link.status}`),
    );
    await page.chooseInMenu('Закреплённый пост', 'Убрать в архив');
    await page.until(() => page.hasDialog, 'the question');
    page.button('Убрать в архив', page.dialog).click();
    await page.until(() => page.names.length === 2, 'two links');
    expect(page.announced).to.equal('Ссылка в архиве');
    expect(archived).to.deep.equal(['ln_3 archived']);
    expect(page.root.activeElement).to.equal(page.root.querySelector('.links-list'));
    await page.untilText('2 из 50');

    await page.choose('Статус', 'В архиве');
    await page.until(() => page.names.includes('Старый баннер'), 'the archived links');
    await page.chooseInMenu('Закреплённый пост', 'Вернуть из архива');
    await page.until(() => page.names.length === 1, 'one archived link');
    expect(page.announced).to.equal('Ссылка возвращена');
    await page.choose('Статус', 'Без архива');
    await page.untilText('Закреплённый пост');
  });

  it('asks nothing of the backend when the dialog is closed by Escape', async () => {
    const asked: string[] = [];
    const page = await open(openLinks(linksStore().backendFor(PARTNER, (operation) => void asked.push(operation))));
    await page.chooseInMenu('Видеообзор', 'Убрать в архив');
    await page.until(() => page.hasDialog, 'the question');
    await sendKeys({press: 'Escape'});
    await page.until(() => !page.hasDialog, 'no dialog');
    expect(asked).not.to.include('links.archive');
  });

  it('takes a change back by the button of its message', async () => {
    const page = await openList();
    const undo = (): void => page.button('Отменить', page.root.querySelector('[part="toast"]')!).click();
    const toast = (): string => even(page.root.querySelector('.toast-text')?.textContent ?? '');
    await page.chooseInMenu('Закреплённый пост', 'Поставить на паузу');
    await page.until(() => toast() === 'Ссылка на паузе', 'the message');
    undo();
    await page.until(() => toast() === 'Ссылка включена', 'the link as it was');
    expect(statusOf(page, 'Закреплённый')).to.equal('Закреплённый пост');
    expect(page.root.activeElement).to.equal(page.root.querySelector('.links-list'));

    await page.chooseInMenu('Закреплённый пост', 'Убрать в архив');
    await page.until(() => page.hasDialog, 'the question');
    page.button('Убрать в архив', page.dialog).click();
    await page.until(() => toast() === 'Ссылка в архиве', 'the message');
    await page.until(() => page.names.length === 2, 'two links');
    undo();
    await page.until(() => toast() === 'Ссылка возвращена', 'the link back');
    await page.until(() => page.names.length === 3, 'three links');
    await expectAccessible(page);
  });

  it('makes two quick changes one after the other', async () => {
    const page = await openList();
    await page.chooseInMenu('Закреплённый пост', 'Поставить на паузу');
    await page.chooseInMenu('Подпись в почте', 'Поставить на паузу');
    await page.until(() => page.rows.every(([cell]) => cell!.includes('На паузе')), 'all paused');
  });

  it('says what failed, and tries again', async () => {
    const page = await failingOnce('links.update', new BackendError('unavailable', 'x'));
    await page.chooseInMenu('Закреплённый пост', 'Поставить на паузу');
    await page.untilText('Не удалось изменить ссылку «Закреплённый пост». Сервис не отвечает.');
    page.button('Повторить').click();
    await page.until(() => statusOf(page, 'Закреплённый') === 'Закреплённый пост На паузе', 'the pause');
    expect(page.text).not.to.include('Не удалось');
  });

  it('keeps the typed name when the server refuses it, with the server’s words at the field', async () => {
    const detail = 'Another link has this name.';
    const error = new BackendError('validation', 'x', {fields: [{pointer: '/name', detail}]});
    const page = await failingOnce('links.update', error);
    await page.chooseInMenu('Видеообзор', 'Переименовать');
    await page.until(() => page.hasDialog, 'the dialog');
    await page.paste('Название ссылки', 'Закреплённый пост', page.dialog);
    page.button('Сохранить', page.dialog).click();
    await page.until(() => page.descriptionOf('Название ссылки', page.dialog) === detail, 'the server’s words');
    expect(page.field('Название ссылки', page.dialog).value).to.equal('Закреплённый пост');
    expect(page.field('Название ссылки', page.dialog).ariaInvalid).to.equal('true');
    page.button('Сохранить', page.dialog).click();
    await page.until(() => !page.hasDialog, 'no dialog');
  });

  it('says in the dialog that the limit leaves no room', async () => {
    const page = await open(openLinks(linksStore({quota: 3}).backendFor(PARTNER)));
    await page.choose('Статус', 'В архиве');
    await page.untilText('Старый баннер');
    await page.chooseInMenu('Старый баннер', 'Вернуть из архива');
    await page.untilText('Не удалось изменить ссылку «Старый баннер». Лимит ссылок исчерпан.');
  });
});
