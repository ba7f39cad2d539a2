/** Until rows can be measured, in CSS pixels. */
const USUAL_ROW = 66;

/**
 * How high the rows of a list are and how wide its columns. A table would lay out everything anew for each row that comes
 * into sight; so it is asked once, of the rows that are drawn, and from then on (class `is-placed`) rows stand by
 * themselves. What is longer later makes all of them larger.
 */
export class RowSizes {
  readonly #scroller: HTMLElement;
  #columns: number[] = [];
  #rowHeight = 0;

  constructor(scroller: HTMLElement) {
    this.#scroller = scroller;
  }

  /** In CSS pixels. */
  get rowHeight(): number {
    return this.#rowHeight || USUAL_ROW;
  }

  /** In another width, or with other columns, nothing that was measured holds. */
  forget(): void {
    this.#columns = [];
    this.#rowHeight = 0;
  }

  /** As a table makes them. Keeps the row that is at the top where it is; does nothing while the list is not to be seen. */
  measure(): void {
    const scroller = this.#scroller;
    const [top, before] = [scroller.scrollTop, this.rowHeight];
    scroller.classList.remove('is-placed');
    const highest = Math.max(0, ...this.#rows().map(({offsetHeight}) => offsetHeight));
    if (highest === 0) return;
    this.#rowHeight = Math.max(this.#rowHeight, highest);
    this.#columns = this.#heads().map((head, index) =>
      Math.max(this.#columns[index] ?? 0, Math.ceil(head.getBoundingClientRect().width)),
    );
    this.#tell();
    scroller.scrollTop = (top / before) * this.rowHeight;
  }

  /** Whether everything that is drawn has room. Words may be cut short; figures may not. */
  fits(): boolean {
    return (
      this.#scroller.classList.contains('is-placed') &&
      this.#heads().every(isWideEnough) &&
      this.#rows().every((row) => cellsOf(row).every((cell) => isWideEnough(cell) && isWithin(row, cell)))
    );
  }

  #tell(): void {
    const {style, classList} = this.#scroller;
    style.setProperty('--_row-height', `${this.#rowHeight}px`);
    style.setProperty('--_columns', this.#columns.map((width) => `minmax(${width}px, ${width}fr)`).join(' '));
    style.setProperty('--_columns-width', `${this.#columns.reduce((sum, width) => sum + width, 0)}px`);
    classList.add('is-placed');
  }

  #rows(): HTMLElement[] {
    return [...this.#scroller.querySelectorAll<HTMLElement>('.rows > tr')];
  }

  /** None where rows are cards. */
  #heads(): HTMLElement[] {
    const head = this.#scroller.querySelector('thead');
    return head && head.offsetWidth > 1 ? [...head.querySelectorAll('th')] : [];
  }
}

function cellsOf(row: HTMLElement): HTMLElement[] {
  return [...row.children] as HTMLElement[];
}

function isWideEnough(cell: HTMLElement): boolean {
  return cell.scrollWidth <= cell.clientWidth || (cell.tagName === 'TD' && !cell.classList.contains('is-end'));
}

function isWithin(row: HTMLElement, cell: HTMLElement): boolean {
  return cell.offsetTop + cell.offsetHeight <= row.clientHeight;
}
