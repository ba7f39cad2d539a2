import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {until} from '../testing/probe.js';
import type {Shelf} from '../testing/shelf.js';
import {button} from './button.js';
import {clear, expectAccessible, find, finds, focused, show, text} from './testing/show.js';

const isShown = (shelf: Shelf): boolean => finds(shelf, '.toast:popover-open').length > 0;
const announced = (shelf: Shelf): string => find(shelf, '.widget > [role=status]').textContent;

/** A widget after something has happened in it. */
async function afterPress(onPress: (host: Shelf) => void): Promise<Shelf> {
  const shelf = await show((_view, host) => html`${button({label: 'В архив', onPress: () => onPress(host)})}`);
  find(shelf, 'button').focus();
  await sendKeys({press: 'Enter'});
  await until('the toast', () => isShown(shelf));
  return shelf;
}

describe('toast', () => {
  afterEach(clear);

  it('says what has happened, on the screen and aloud, and takes no focus', async () => {
    const shelf = await afterPress(({toasts}) => toasts.show({text: 'Ссылка в архиве', tone: 'good'}));
    expect(text(find(shelf, '.toast-text'))).to.equal('Ссылка в архиве');
    expect(announced(shelf)).to.equal('Ссылка в архиве');
    expect(finds(shelf, '.toast[role], .toast [role=status], .toast [aria-live]')).to.deep.equal([]);
    expect(text(focused(shelf)!)).to.equal('В архив');
    await expectAccessible(shelf);
  });

  it('offers to take it back, and then goes', async () => {
    let restored = 0;
    const action = {label: 'Вернуть', onPress: () => void restored++};
    const shelf = await afterPress(({toasts}) => toasts.show({text: 'Ссылка в архиве', action}));
    find(shelf, '.toast .link').focus();
    await sendKeys({press: 'Enter'});
    await until('gone', () => !isShown(shelf));
    expect(restored).to.equal(1);
  });

  it('goes by Escape', async () => {
    const shelf = await afterPress(({toasts}) => toasts.show({text: 'Готово'}));
    find(shelf, '.toast button').focus();
    await sendKeys({press: 'Escape'});
    await until('gone', () => !isShown(shelf));
  });

  it('says the same again so that it is heard', async () => {
    const shelf = await show(() => '');
    shelf.announce('Скопировано');
    await shelf.updateComplete;
    const before = announced(shelf);
    shelf.announce('Скопировано');
    await shelf.updateComplete;
    expect(announced(shelf)).to.not.equal(before);
    expect(announced(shelf).trim()).to.equal('Скопировано');
  });
});
