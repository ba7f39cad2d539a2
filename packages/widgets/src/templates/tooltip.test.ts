import {expect, html} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {until} from '../testing/probe.js';
import type {Shelf} from '../testing/shelf.js';
import {dialog} from './dialog.js';
import {clear, expectAccessible, find, show, text} from './testing/show.js';
import {term} from './tooltip.js';

const RATE = {
  id: 'rate',
  name: 'Коэфф. конверсии',
  explanation: 'Конверсии, делённые на переходы',
};

const isShown = (shelf: Shelf): boolean => find(shelf, '[role=tooltip]').matches(':popover-open');

async function pointAt({left, top, width, height}: DOMRect): Promise<void> {
  await sendMouse({type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
}

describe('term and its tooltip', () => {
  afterEach(async () => {
    clear();
    await sendMouse({type: 'move', position: [0, 0]});
  });

  it('is a name with a description', async () => {
    const shelf = await show(() => term(RATE));
    const button = find(shelf, '.term');
    expect([text(button), button.getAttribute('aria-describedby')]).to.deep.equal(['Коэфф. конверсии', 'rate']);
    expect(find(shelf, '#rate').textContent).to.equal('Конверсии, делённые на переходы');
    await expectAccessible(shelf);
  });

  it('comes with focus, and goes with it', async () => {
    const shelf = await show(() => term(RATE));
    find(shelf, '.term').focus();
    await until('the tooltip', () => isShown(shelf));
    await expectAccessible(shelf);
    find(shelf, '.term').blur();
    await until('none', () => !isShown(shelf));
  });

  it('goes by Escape, and leaves the dialog around it open', async () => {
    const shelf = await show(({t}) =>
      dialog({open: true, t, id: 'd', title: 'Отчёт', content: term(RATE), onClose: () => undefined}),
    );
    await until('the dialog', () => find<HTMLDialogElement>(shelf, 'dialog').open);
    find(shelf, '.term').focus();
    await until('the tooltip', () => isShown(shelf));
    await sendKeys({press: 'Escape'});
    expect([isShown(shelf), find<HTMLDialogElement>(shelf, 'dialog').open]).to.deep.equal([false, true]);
    await sendKeys({press: 'Escape'});
    await until('no dialog', () => !find<HTMLDialogElement>(shelf, 'dialog').open);
  });

  it('comes with the pointer, which may go over to it', async () => {
    const shelf = await show(() => html`<div class="section">${term(RATE)}</div>`);
    await pointAt(find(shelf, '.term').getBoundingClientRect());
    await until('the tooltip', () => isShown(shelf));
    await pointAt(find(shelf, '[role=tooltip]').getBoundingClientRect());
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isShown(shelf)).to.equal(true);
    await sendMouse({type: 'move', position: [0, 0]});
    await until('none', () => !isShown(shelf));
  });
});
