import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {until} from '../testing/probe.js';
import type {Shelf} from '../testing/shelf.js';
import {dataTable} from './data-table.js';
import type {Column, DataTableOptions} from './data-table.js';
import {clear, expectAccessible, find, finds, focused, show, text} from './testing/show.js';

interface Row {
  id: string;
  name: string;
  clicks: number;
}

const ROWS = Array.from({length: 40}, (_, index): Row => ({id: `${index}`, name: `Обзор ${index}`, clicks: 7}));

const COLUMNS: readonly Column<Row>[] = [
  {key: 'name', head: 'Ссылка', isRowHeader: true, cell: ({name}) => name, foot: 'Итого'},
  {key: 'clicks', head: 'Переходы', align: 'end', cardLabel: 'Переходы', cell: ({clicks}) => clicks},
];

const showTable = (own: Partial<DataTableOptions<Row>> = {}, width = 700): Promise<Shelf> =>
  show(() => dataTable({caption: 'Ссылки', rows: ROWS, rowKey: ({id}) => id, columns: COLUMNS, ...own}), {width});

describe('dataTable', () => {
  before(() => setViewport({width: 800, height: 600}));
  afterEach(() => {
    clear();
    scrollTo(0, 0);
  });

  it('keeps its roles when rows become cards', async () => {
    const shelf = await showTable({rows: ROWS.slice(0, 1), isCurrent: () => true}, 360);
    expect(getComputedStyle(find(shelf, 'tbody tr')).display).to.equal('grid');
    expect(find(shelf, 'table').getAttribute('role')).to.equal('table');
    expect(finds(shelf, '[role=columnheader]').map(text)).to.deep.equal(['Ссылка', 'Переходы']);
    expect(text(find(shelf, '[role=rowheader]'))).to.equal('Обзор 0');
    await expectAccessible(shelf);
    shelf.parentElement!.style.width = '700px';
    expect(getComputedStyle(find(shelf, 'tbody tr')).display).to.equal('table-row');
    await expectAccessible(shelf);
  });

  it('keeps its head in sight while the page is scrolled', async () => {
    const shelf = await showTable();
    await until('measured', () => find(shelf, '.table-scroll').classList.contains('fits'));
    scrollTo(0, 500);
    expect(find(shelf, 'thead th').getBoundingClientRect().top).to.equal(0);
    expect(find(shelf, '.table-scroll').hasAttribute('tabindex')).to.equal(false);
  });

  it('keeps its head and foot in sight in a scroller of its own', async () => {
    const shelf = await showTable({isTall: true});
    const scroller = find(shelf, '.table-scroll');
    expect([scroller.clientHeight, scroller.tabIndex, scroller.ariaLabel]).to.deep.equal([440, 0, 'Ссылки']);
    const {top, bottom} = scroller.getBoundingClientRect();
    scroller.scrollTop = 300;
    expect(find(shelf, 'thead th').getBoundingClientRect().top).to.equal(top);
    expect(find(shelf, 'tfoot td').getBoundingClientRect().bottom).to.equal(bottom);
    await expectAccessible(shelf);
  });

  it('scrolls sideways by keyboard when it is too wide, and its first column stays', async () => {
    const more = Array.from({length: 12}, (_, index): Column<Row> => ({
      key: `more-${index}`,
      head: `Столбец ${index}`,
      align: 'end',
      cell: () => '123 456 789,00 ₽',
    }));
    const shelf = await showTable({columns: [...COLUMNS, ...more], cards: false});
    const scroller = find(shelf, '.table-scroll');
    await until('measured', () => scroller.tabIndex === 0);
    const {left} = find(shelf, 'tbody th').getBoundingClientRect();
    scroller.scrollLeft = 200;
    expect(find(shelf, 'tbody th').getBoundingClientRect().left).to.equal(left);
    expect(find(shelf, '.widget').scrollWidth).to.be.at.most(700);
    await expectAccessible(shelf);
  });

  it('is sorted by buttons in its heads, which say in which order', async () => {
    let direction: 'ascending' | 'descending' = 'descending';
    const shelf = await show((_view, host) => {
      const onSort = (): void => {
        direction = direction === 'ascending' ? 'descending' : 'ascending';
        host.requestUpdate();
      };
      const [name, clicks] = COLUMNS as [Column<Row>, Column<Row>];
      const columns = [
        {...name, sort: {direction: undefined, onSort}},
        {...clicks, sort: {direction, onSort}},
      ];
      return dataTable({caption: 'Ссылки', rows: ROWS.slice(0, 2), rowKey: ({id}) => id, columns});
    });
    const sorts = (): (string | null)[] => finds(shelf, 'thead th').map((head) => head.getAttribute('aria-sort'));
    expect(sorts()).to.deep.equal([null, 'descending']);
    await expectAccessible(shelf);
    finds(shelf, 'thead button')[1]!.focus();
    await sendKeys({press: 'Enter'});
    await shelf.updateComplete;
    expect(sorts()).to.deep.equal([null, 'ascending']);
    expect(text(focused(shelf)!)).to.equal('Переходы↑');
  });
});
