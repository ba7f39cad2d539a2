import {expect} from '@open-wc/testing';
import type {Page} from '@kabinet/contract';
import {heldPage, RowsOfPages} from './held-pages.js';
import type {HeldPage} from './held-pages.js';

interface Row {
  id: string;
  word?: string;
}

const META = {asOf: '2026-11-21T11:32:00Z', timeZone: 'Europe/Moscow'};

/** `a b:paid`: rows, and what some of them say. */
function page(rows: string, nextCursor: string | null = null): HeldPage<Page<Row>> {
  const items = rows
    .split(' ')
    .filter(Boolean)
    .map((row) => {
      const [id = '', word] = row.split(':');
      return {id, ...(word && {word})};
    });
  return {items, nextCursor, meta: META};
}

function shownOf(...pages: HeldPage<Page<Row>>[]): string {
  const rows = new RowsOfPages<Row>();
  const items = rows.itemsOf(pages).map(({id, word}) => (word ? `${id}:${word}` : id));
  return [...items, `+${rows.newcomers}${rows.mayHaveMoreNewcomers ? ' or more' : ''}`].join(' ');
}

describe('a list that stands still', () => {
  it('counts the rows that are new instead of moving those on screen', () => {
    const held = heldPage(page('a b c', 'after c'), page('x y a', 'after a'), true);
    expect(shownOf(held)).to.equal('a b c +2');
    expect(held.nextCursor).to.equal('after c');
  });

  it('stands still when everything on screen was pushed off the page', () => {
    const held = heldPage(page('a b', 'after b'), page('x y', 'after y'), false);
    expect(shownOf(held, page('c d'))).to.equal('a b c d +2 or more');
    const again = heldPage(held, page('w x', 'after x'), false);
    expect(shownOf(again, page('c d'))).to.equal('a b c d +2 or more');
    expect(again.nextCursor).to.equal('after b');
  });

  it('shows what its rows are now', () => {
    const held = heldPage(page('a:pending b:pending'), page('x a:paid b:pending'), true);
    expect(shownOf(held)).to.equal('a:paid b:pending +1');
  });

  it('lets a row go that is not in the list any more, and takes the one that moves up for it', () => {
    const held = heldPage(page('a b c', 'after c'), page('a c d', 'after d'), true);
    expect(shownOf(held)).to.equal('a c d +0');
    expect(held.nextCursor).to.equal('after d');
    expect(shownOf(heldPage(page('a b c', 'after c'), page('a c d', 'after d'), false), page('d e'))).to.equal(
      'a c d e +0',
    );
  });

  it('lets the last rows go where the answer says that nothing follows', () => {
    expect(shownOf(heldPage(page('a b c'), page('a'), true))).to.equal('a +0');
    expect(shownOf(heldPage(page('a b'), page(''), true))).to.equal('+0');
  });

  it('adds rows below the last one, where nothing moves by that', () => {
    expect(shownOf(heldPage(page('a b'), page('a b c'), true))).to.equal('a b c +0');
    expect(shownOf(heldPage(page(''), page('a b'), true))).to.equal('a b +0');
  });

  it('keeps a row in its place that would jump to the top, with what it says now', () => {
    const first = heldPage(page('a b', 'after b'), page('d:paid a', 'after a'), false);
    const second = heldPage(page('c d:pending e'), page('c e'), true);
    expect(shownOf(first, second)).to.equal('a b c d:paid e +0');
  });

  it('shows each row once, whatever pages overlap', () => {
    expect(shownOf(page('a b', '2'), page('b c a', '3'), page('c d'))).to.equal('a b c d +0');
  });

  it('takes further pages without going through those before again', () => {
    const rows = new RowsOfPages<Row>();
    const [first, second] = [page('a b', '2'), page('b c')];
    expect(rows.itemsOf([first]).map(({id}) => id)).to.deep.equal(['a', 'b']);
    const both = rows.itemsOf([first, second]);
    expect(both.map(({id}) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(rows.itemsOf([first, second])).to.equal(both);
    expect(rows.itemsOf([page('z'), second]).map(({id}) => id)).to.deep.equal(['z', 'b', 'c']);
  });
});
