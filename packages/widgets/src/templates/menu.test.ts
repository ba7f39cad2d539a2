import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {until} from '../testing/probe.js';
import type {Shelf} from '../testing/shelf.js';
import {menu} from './menu.js';
import {clear, expectAccessible, find, focused, show, text} from './testing/show.js';

const chosen: string[] = [];
const choose = (label: string) => ({label, onChoose: () => void chosen.push(label)});

const showMenu = (checked?: string): Promise<Shelf> =>
  show(() =>
    menu({
      id: 'menu',
      label: 'Ещё',
      items: ['Переименовать', 'Пауза', 'UTM-метки'].map((label) => ({
        ...choose(label),
        ...(checked && {checked: checked === label}),
      })),
    }),
  );

const isOpen = (shelf: Shelf): boolean => find(shelf, '[popover]').matches(':popover-open');
const at = (shelf: Shelf): string => text(focused(shelf)!);

async function openByKey(shelf: Shelf, key: string): Promise<void> {
  find(shelf, 'button').focus();
  await sendKeys({press: key});
  await until('focus in the menu', () => focused(shelf)?.matches('[role^=menuitem]'));
}

describe('menu', () => {
  beforeEach(() => void (chosen.length = 0));
  afterEach(clear);

  it('is a button with a menu, and its items are read as such', async () => {
    const shelf = await showMenu();
    const trigger = find(shelf, 'button');
    expect([trigger.ariaLabel, trigger.ariaHasPopup]).to.deep.equal(['Ещё', 'menu']);
    await openByKey(shelf, 'Enter');
    expect([find(shelf, '[popover]').role, find(shelf, '[popover]').ariaLabel]).to.deep.equal(['menu', 'Ещё']);
    expect(focused(shelf)!.role).to.equal('menuitem');
    await expectAccessible(shelf);
  });

  it('opens by Enter at its beginning, and arrows go round', async () => {
    const shelf = await showMenu();
    await openByKey(shelf, 'Enter');
    const stops = [at(shelf)];
    for (const press of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'u', 'Home', 'End']) {
      await sendKeys({press});
      stops.push(at(shelf));
    }
    const [first, second, third] = ['Переименовать', 'Пауза', 'UTM-метки'];
    expect(stops).to.deep.equal([first, second, third, first, third, first, third, first, third]);
  });

  it('opens by arrows at its beginning and its end', async () => {
    const shelf = await showMenu();
    await openByKey(shelf, 'ArrowDown');
    expect(at(shelf)).to.equal('Переименовать');
    await sendKeys({press: 'Escape'});
    await openByKey(shelf, 'ArrowUp');
    expect(at(shelf)).to.equal('UTM-метки');
  });

  it('gives focus back on Escape and when something was chosen', async () => {
    const shelf = await showMenu();
    const trigger = find(shelf, 'button');
    await openByKey(shelf, 'Enter');
    await sendKeys({press: 'Escape'});
    expect([isOpen(shelf), focused(shelf)]).to.deep.equal([false, trigger]);
    await openByKey(shelf, ' ');
    await sendKeys({press: 'Enter'});
    expect(chosen).to.deep.equal(['Переименовать']);
    expect([isOpen(shelf), focused(shelf)]).to.deep.equal([false, trigger]);
  });

  it('is one tab stop, and Tab leaves it', async () => {
    const shelf = await showMenu();
    // Behind the last stop of a page come those of the browser, where no key reaches the page.
    const next = document.createElement('button');
    shelf.after(next);
    await openByKey(shelf, 'Enter');
    await sendKeys({press: 'Tab'});
    expect(isOpen(shelf)).to.equal(false);
    expect(document.activeElement).to.equal(next);
    next.remove();
  });

  it('begins at what is in force', async () => {
    const shelf = await showMenu('Пауза');
    await openByKey(shelf, 'Enter');
    expect([at(shelf), focused(shelf)!.role, focused(shelf)!.ariaChecked]).to.deep.equal([
      'Пауза',
      'menuitemradio',
      'true',
    ]);
    await expectAccessible(shelf);
  });

  it('stays inside the window', async () => {
    const shelf = await showMenu();
    shelf.style.cssText = 'position: fixed; right: 0; bottom: 0; width: 60px';
    find(shelf, 'button').click();
    const panel = find(shelf, '[popover]');
    await until('placed', () => panel.style.top !== '' && panel.style.opacity === '');
    const {left, right, top, bottom} = panel.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(top).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
    expect(bottom).to.be.at.most(innerHeight);
  });
});
