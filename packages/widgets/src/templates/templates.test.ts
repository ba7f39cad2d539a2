import {expect, html} from '@open-wc/testing';
import {said, until} from '../testing/probe.js';
import {amount} from './amount.js';
import {copyButton} from './copy-button.js';
import {pager} from './pager.js';
import {commissionPill} from './commission-pill.js';
import {payoutPill} from './payout-pill.js';
import {clear, expectAccessible, find, finds, show, text} from './testing/show.js';

describe('templates', () => {
  afterEach(clear);

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
    await expectAccessible(shelf);
  });

  it('pagers say how much there is and load more', async () => {
    let more = 0;
    const pages = {
      items: [1, 2],
      newcomers: 0,
      mayHaveMoreNewcomers: false,
      hasMore: true,
      loadingMore: false,
      moreError: undefined,
    };
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
