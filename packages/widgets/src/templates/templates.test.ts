import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {css} from 'lit';
import type {TemplateResult} from 'lit';
import type {View} from '../controllers/view.js';
import type {Messages} from '../runtime/i18n/messages.js';
import {createRuntime} from '../runtime/runtime.js';
import type {Runtime} from '../runtime/runtime.js';
import {sharedStyles} from '../styles/shared.styles.js';
import {Probe, bareBackend, said, until} from '../testing/probe.js';
import {amount} from './amount.js';
import {copyButton} from './copy-button.js';
import {dataTable} from './data-table.js';
import {dialog} from './dialog.js';
import {frame} from './frame.js';
import {menu} from './menu.js';
import {pager} from './pager.js';
import {commissionPill, payoutPill} from './status-pill.js';

class Shelf extends Probe {
  static override styles = [sharedStyles, css``];
  content: (view: View<Messages>) => unknown = () => '';

  protected override render(): TemplateResult {
    return frame(this, {skeleton: () => '', ready: (view) => this.content(view as View<Messages>)});
  }
}
customElements.define('template-shelf', Shelf);

let runtime: Runtime;

/** Shows templates inside a widget, where they belong. */
async function show(content: (view: View<Messages>, host: Shelf) => unknown, locale = 'ru'): Promise<Shelf> {
  runtime = createRuntime({backend: bareBackend(), locale, scheme: 'light'});
  const shelf = await fixture<Shelf>(html`<template-shelf .runtime=${runtime}></template-shelf>`);
  shelf.content = (view) => content(view, shelf);
  await until('content', () => (shelf.requestUpdate(), shelf.view));
  await shelf.updateComplete;
  return shelf;
}

const find = <E extends Element = HTMLElement>(shelf: Shelf, selector: string): E =>
  shelf.shadowRoot!.querySelector<E>(selector)!;
const finds = (shelf: Shelf, selector: string): HTMLElement[] => [
  ...shelf.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (element: Element): string => element.textContent.replace(/[\s\u00a0]+/g, ' ').trim();

describe('templates', () => {
  afterEach(() => runtime.core.dispose());

  it('amounts step back in their fraction, from a hundred on', async () => {
    const shelf = await show(({format}) =>
      ['1234.56', '99.50'].map((value) => amount({amount: value, currency: 'RUB'}, format)),
    );
    expect(finds(shelf, '.amount').map(text)).to.deep.equal(['1 234,56 ₽', '99,50 ₽']);
    expect(finds(shelf, '.fraction').map(text)).to.deep.equal([',56 ₽']);
  });

  it('amounts that are unknown are not zero', async () => {
    const shelf = await show(({format}) => amount(null, format));
    expect(said(shelf)).to.equal('—');
  });

  it('statuses are told in words, the operator’s own first, unknown ones by their name', async () => {
    const shelf = await show((view) => [
      commissionPill(view, {status: 'on_hold', note: 'до 5 дек.'}),
      payoutPill(view, {status: 'paid', label: {ru: 'Зачислена', en: 'Credited'}}),
      commissionPill(view, {status: 'escrow'}),
      payoutPill(view, {status: 'unknown'}),
      payoutPill(view, {status: 'constructor'}),
    ]);
    const words = ['В холде', 'Зачислена', 'escrow', 'Неизвестный статус', 'constructor'];
    expect(finds(shelf, '.pill').map(text)).to.deep.equal(words);
    expect(finds(shelf, '.pill-note').map(text)).to.deep.equal(['до 5 дек.']);
    expect(finds(shelf, '.pill').map((pill) => pill.className.trim())).to.deep.equal([
      'pill is-waiting',
      'pill is-done',
      'pill',
      'pill',
      'pill',
    ]);
    await expect(shelf).to.be.accessible();
  });

  it('tables keep their roles when rows become cards', async () => {
    const rows = [{id: '1', name: 'Обзор', clicks: 7}];
    const shelf = await show(({format}) =>
      dataTable({
        caption: 'Ссылки',
        rows,
        rowKey: ({id}) => id,
        isCurrent: () => true,
        columns: [
          {key: 'name', head: 'Ссылка', isRowHeader: true, cell: ({name}) => name, foot: 'Итого'},
          {
            key: 'clicks',
            head: 'Переходы',
            align: 'end',
            cardLabel: 'Переходы',
            cell: (row) => format.count(row.clicks),
          },
        ],
      }),
    );
    shelf.style.width = '360px';
    expect(getComputedStyle(find(shelf, 'tbody tr')).display).to.equal('grid');
    expect(find(shelf, 'table').getAttribute('role')).to.equal('table');
    expect(finds(shelf, '[role=columnheader]').map(text)).to.deep.equal(['Ссылка', 'Переходы']);
    expect(text(find(shelf, '[role=rowheader]'))).to.equal('Обзор');
    await expect(shelf).to.be.accessible();
    shelf.style.width = '700px';
    expect(getComputedStyle(find(shelf, 'tbody tr')).display).to.equal('table-row');
    await expect(shelf).to.be.accessible();
  });

  it('pagers say how much there is and load more', async () => {
    let more = 0;
    const pages = {items: [1, 2], hasMore: true, loadingMore: false, moreError: undefined};
    const meta = {asOf: '2026-11-21T11:32:00Z', timeZone: 'Europe/Moscow'};
    const latest = {items: [2], nextCursor: 'next', meta};
    const shelf = await show((view) => [
      pager(view, {...pages, latest, total: 214, meta}, () => more++),
      pager(view, {...pages, latest, total: undefined, hasMore: false, meta}, () => more++),
    ]);
    expect(finds(shelf, '.list-foot').map(text)).to.deep.equal(['Показано 2 из 214 Показать ещё', 'Показаны 2 строки']);
    find(shelf, '[part=more]').click();
    expect(more).to.equal(1);
  });

  it('menus open and close by keyboard, and focus returns', async () => {
    const chosen: string[] = [];
    const shelf = await show(() =>
      menu({id: 'menu', label: 'Ещё', items: [{label: 'Архив', onChoose: () => chosen.push('archive')}]}),
    );
    const [trigger, panel] = [find(shelf, 'button'), find(shelf, '[popover]')];
    trigger.focus();
    await sendKeys({press: 'Enter'});
    await until('open', () => panel.matches(':popover-open'));
    await expect(shelf).to.be.accessible();
    await sendKeys({press: 'Escape'});
    expect(panel.matches(':popover-open')).to.equal(false);
    expect(shelf.shadowRoot!.activeElement).to.equal(trigger);
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    expect(chosen).to.deep.equal(['archive']);
    expect(panel.matches(':popover-open')).to.equal(false);
  });

  it('panels stay inside the window', async () => {
    const shelf = await show(() =>
      menu({id: 'menu', label: 'Ещё', items: [{label: 'Архив', onChoose: () => undefined}]}),
    );
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

  it('dialogs are modal, named and closed by Escape', async () => {
    let open = true;
    const shelf = await show(({t}, host) =>
      dialog({
        open,
        t,
        id: 'ask',
        title: 'Убрать ссылку в архив?',
        content: 'Она перестанет вести на сайт.',
        onClose: () => {
          open = false;
          host.requestUpdate();
        },
      }),
    );
    const element = find<HTMLDialogElement>(shelf, 'dialog');
    await until('modal', () => element.matches(':modal'));
    await expect(shelf).to.be.accessible();
    await sendKeys({press: 'Escape'});
    await until('closed', () => !open && !element.open);
  });

  it('copying says what it has done', async () => {
    const shelf = await show(({t}, host) => [
      html`<span data-copy="url">https://go.example/r/k7Qm2x</span>`,
      copyButton({copying: host.copying, t, id: 'url', text: 'https://go.example/r/k7Qm2x'}),
    ]);
    find(shelf, '[part=copy]').click();
    await until('the word', () => text(find(shelf, '[part=copy]')) === 'Скопировано');
    expect(await navigator.clipboard.readText()).to.equal('https://go.example/r/k7Qm2x');
    expect(text(find(shelf, 'p[role=status]'))).to.equal('Скопировано');
  });

  it('selects the text where copying is denied', async () => {
    const shelf = await show(({t}, host) => [
      html`<input data-copy="url" readonly value="https://go.example/r/k7Qm2x" aria-label="Ссылка" />`,
      copyButton({copying: host.copying, t, id: 'url', text: 'https://go.example/r/k7Qm2x'}),
    ]);
    const {writeText} = navigator.clipboard;
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    find(shelf, '[part=copy]').click();
    await until('the hint', () => text(find(shelf, '[part=copy]')) === 'Выделено: нажмите Ctrl+C или ⌘C');
    navigator.clipboard.writeText = writeText;
    const input = find<HTMLInputElement>(shelf, 'input');
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([0, 27]);
  });
});
