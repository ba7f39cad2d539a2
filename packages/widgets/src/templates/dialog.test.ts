import {expect} from '@open-wc/testing';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {until} from '../testing/probe.js';
import type {Shelf} from '../testing/shelf.js';
import {button} from './button.js';
import {dialog} from './dialog.js';
import type {DialogOptions} from './dialog.js';
import {clear, expectAccessible, find, focused, show, text} from './testing/show.js';

interface Shown {
  shelf: Shelf;
  element: HTMLDialogElement;
  isOpen: () => boolean;
}

async function showDialog(own: Partial<DialogOptions> = {}, width = 700): Promise<Shown> {
  let open = false;
  const shelf = await show(
    ({t}, host) => {
      const set = (value: boolean): void => {
        open = value;
        host.requestUpdate();
      };
      return html`${button({label: 'Открыть', onPress: () => set(true)})}
      ${dialog({
        open,
        t,
        id: 'ask',
        title: 'Убрать ссылку в архив?',
        content: html`<p>Она перестанет вести на сайт.</p>`,
        actions: button({label: 'Убрать в архив', kind: 'primary', onPress: () => set(false)}),
        onClose: () => set(false),
        ...own,
      })}`;
    },
    {width},
  );
  const element = find<HTMLDialogElement>(shelf, 'dialog');
  find(shelf, 'button').focus();
  await sendKeys({press: 'Enter'});
  await until('modal', () => element.matches(':modal'));
  for (const animation of element.getAnimations()) animation.finish();
  return {shelf, element, isOpen: () => open};
}

/** While the dialog is open: WebKit does not ask the window again for styles that nothing on the page wears. */
const resizeTo = (width: number): Promise<void> => setViewport({width, height: 600});

describe('dialog', () => {
  before(() => resizeTo(800));
  afterEach(async () => {
    await resizeTo(800);
    clear();
  });

  it('is modal, named, and gives focus back on Escape', async () => {
    const {shelf, element, isOpen} = await showDialog();
    expect(text(find(shelf, `#${element.getAttribute('aria-labelledby')}`))).to.equal('Убрать ссылку в архив?');
    expect(element.contains(focused(shelf))).to.equal(true);
    await expectAccessible(shelf);
    await sendKeys({press: 'Escape'});
    await until('closed', () => !isOpen() && !element.open);
    expect(text(focused(shelf)!)).to.equal('Открыть');
  });

  it('closes by a press outside, but not by one that ends there', async () => {
    const {element, isOpen} = await showDialog();
    const {left, top} = element.querySelector('p')!.getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(left) + 30, Math.round(top) + 5]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [10, 10]});
    await sendMouse({type: 'up'});
    expect(element.open).to.equal(true);
    await sendMouse({type: 'click', position: [10, 10]});
    await until('closed', () => !isOpen() && !element.open);
  });

  it('is not closed by a press outside once something was typed into it', async () => {
    const {element, isOpen} = await showDialog();
    element.querySelector('p')!.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await sendMouse({type: 'click', position: [10, 10]});
    expect([element.open, isOpen()]).to.deep.equal([true, true]);
    await sendKeys({press: 'Escape'});
    await until('closed', () => !isOpen() && !element.open);
  });

  it('comes from below in a narrow window, as high as its content', async () => {
    const {element} = await showDialog({}, 400);
    await resizeTo(600);
    const {left, right, bottom, height} = element.getBoundingClientRect();
    expect([left, right, bottom]).to.deep.equal([20, 580, 600]);
    expect(height).to.be.within(120, 300);
    expect(element.scrollHeight).to.equal(element.clientHeight);
  });

  it('stands at the end of the line over the whole height, where it is something to read', async () => {
    const {element} = await showDialog({place: 'side'});
    const {left, right, top, bottom} = element.getBoundingClientRect();
    expect([left, right, top, bottom]).to.deep.equal([320, 800, 0, 600]);
  });

  it('is a sheet in a narrow window too, which leaves the page in sight and scrolls by itself', async () => {
    const rows = html`${Array.from({length: 60}, (_, index) => html`<p>${index}</p>`)}`;
    const {element} = await showDialog({place: 'side', content: rows}, 360);
    await resizeTo(360);
    const {top, bottom} = element.getBoundingClientRect();
    expect([top, bottom]).to.deep.equal([40, 600]);
    expect(element.scrollHeight).to.be.above(element.clientHeight);
    element.scrollTop = 400;
    expect(element.querySelector('.dialog-head')!.getBoundingClientRect().top).to.equal(40);
    expect(getComputedStyle(document.body).overflow).to.equal('visible');
  });

  it('begins where it asks to, also when that comes late, but leaves a visitor who has moved on', async () => {
    for (const [moves, expected] of [
      [false, 'second'],
      [true, 'first'],
    ] as const) {
      const fields = (late: unknown): TemplateResult => html`<input id="first" aria-label="1" /> ${late}`;
      const options: Partial<DialogOptions> = {content: fields(nothing)};
      const {shelf} = await showDialog(options);
      expect(focused(shelf)?.getAttribute('aria-label')).to.equal('Закрыть');
      if (moves) find(shelf, '#first').focus();
      options.content = fields(html`<input id="second" aria-label="2" autofocus />`);
      shelf.requestUpdate();
      await until('the field', () => find(shelf, 'dialog').querySelector('#second'));
      await new Promise(requestAnimationFrame);
      expect(focused(shelf)?.id).to.equal(expected);
      clear();
    }
  });

  it('says aloud what the widget announces', async () => {
    const {shelf, element} = await showDialog();
    shelf.announce('Скопировано');
    expect(text(element.querySelector('[role=status]')!)).to.equal('Скопировано');
  });
});
