import {noChange} from 'lit';
import type {TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {ChildPart} from 'lit/directive.js';
import {guard} from 'lit/directives/guard.js';
import {RowPool} from './row-pool.js';
import {RowSizes} from './row-sizes.js';
import {windowOf} from './row-window.js';
import type {RowWindow} from './row-window.js';

export interface RecycledRowsOptions<Row> {
  rows: readonly Row[];
  /** What was asked for: the answer to another question begins at its top. */
  question: string;
  /** A `tr` that says at which place of all rows it stands. */
  draw: (row: Row, index: number) => TemplateResult;
  /** The keys of the columns. */
  columns: readonly string[];
  /** Called with the rows that are drawn, whenever they are others. */
  onLook: (window: RowWindow) => void;
}

/** Until the list can be measured, in CSS pixels. */
const USUAL_HEIGHT = 720;
/** Without another step of scrolling, the list is at rest. */
const REST_MS = 150;

/**
 * The rows of a table that scrolls by itself, in a `tbody` of the class `rows` in an element of the class `table-scroll`:
 * of any number of rows, as many elements as fit into sight. Those that are scrolled out of sight say what comes into it.
 * All rows are equally high.
 */
class RecycledRowsDirective extends AsyncDirective {
  #options: RecycledRowsOptions<unknown> | undefined;
  #list: {body: HTMLElement; scroller: HTMLElement; pool: RowPool; sizes: RowSizes} | undefined;
  #asked: string | undefined;
  #window: RowWindow = {from: 0, to: 0};
  #width = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#resize()));
  readonly #onScroll = (): void => this.#look();

  override render(_options: RecycledRowsOptions<unknown>): unknown {
    return noChange;
  }

  override update(part: ChildPart, [options]: [RecycledRowsOptions<unknown>]): unknown {
    const before = this.#options;
    this.#options = options;
    this.#attach(part);
    const asked = JSON.stringify([options.question, options.columns]);
    if (before && before.question !== options.question) this.#list?.scroller.scrollTo({top: 0});
    if (asked !== this.#asked) this.#list?.sizes.forget();
    this.#asked = asked;
    this.#window = this.#windowNow();
    this.#draw();
    queueMicrotask(() => this.#settle());
    return noChange;
  }

  protected override disconnected(): void {
    this.#observer.disconnect();
    clearTimeout(this.#rest);
    this.#list?.scroller.removeEventListener('scroll', this.#onScroll);
  }

  protected override reconnected(): void {
    if (!this.#list) return;
    const {scroller} = this.#list;
    this.#observer.observe(scroller);
    scroller.addEventListener('scroll', this.#onScroll, {passive: true});
  }

  #attach(part: ChildPart): void {
    const body = part.parentNode as HTMLElement;
    const scroller = body.closest<HTMLElement>('.table-scroll');
    if (this.#list || !scroller) return;
    this.#list = {body, scroller, pool: new RowPool(part), sizes: new RowSizes(scroller)};
    this.reconnected();
  }

  #windowNow(): RowWindow {
    const {scroller, sizes} = this.#list ?? {};
    const rows = this.#options?.rows.length ?? 0;
    const height = scroller?.clientHeight || USUAL_HEIGHT;
    return sizes
      ? windowOf({top: scroller?.scrollTop ?? 0, height, rowHeight: sizes.rowHeight, rows})
      : {from: 0, to: 0};
  }

  /** Of rows that stay, only those are drawn again that are others now. */
  #draw(): void {
    if (!this.#list || !this.#options) return;
    const {rows, draw} = this.#options;
    const {pool, sizes} = this.#list;
    pool.draw(this.#window, (place) => guard([rows[place], place, draw], () => draw(rows[place], place)));
    pool.place(this.#window, sizes.rowHeight);
  }

  /** The list has been scrolled. */
  #look(): void {
    if (!this.isConnected || !this.#list) return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#settle(), REST_MS);
    const {from, to} = this.#windowNow();
    if (from === this.#window.from && to === this.#window.to) return;
    const before = this.#focused;
    const place = before?.getAttribute('aria-rowindex');
    this.#window = {from, to};
    this.#draw();
    // What was focused is another row now: the list itself stays focused, and its keys go on scrolling it.
    if (before && before.getAttribute('aria-rowindex') !== place) this.#list.scroller.focus({preventScroll: true});
    // The next key leads to the next element in the document.
    if (this.#focused) this.#list.pool.order(this.#focused);
    this.#options?.onLook(this.#window);
  }

  /** The row that has the focus. */
  get #focused(): Element | null {
    const root = this.#list?.scroller.getRootNode() as ShadowRoot | undefined;
    return root?.activeElement?.closest('.rows > tr') ?? null;
  }

  /** The list is drawn, or at rest: everything is where it belongs. */
  #settle(): void {
    if (!this.isConnected || !this.#list) return;
    const {pool, sizes} = this.#list;
    pool.order(this.#focused);
    if (!sizes.fits()) this.#measure();
    this.#makeRoom();
    this.#options?.onLook(this.#window);
  }

  #measure(): void {
    const {pool, scroller, sizes} = this.#list ?? {};
    sizes?.measure();
    this.#width = scroller?.clientWidth ?? 0;
    this.#makeRoom();
    this.#window = this.#windowNow();
    this.#draw();
    pool?.order(this.#focused);
  }

  #makeRoom(): void {
    const {body, sizes} = this.#list ?? {};
    const height = (sizes?.rowHeight ?? 0) * (this.#options?.rows.length ?? 0);
    body?.style.setProperty('--_rows-height', `${height}px`);
  }

  /** In another width rows are as high as they are by themselves. */
  #resize(): void {
    if (!this.isConnected || !this.#list) return;
    const {scroller, sizes} = this.#list;
    if (scroller.clientWidth !== this.#width) {
      sizes.forget();
      this.#measure();
    }
    this.#look();
  }
}

const recycled = directive(RecycledRowsDirective);

export function recycledRows<Row>(options: RecycledRowsOptions<Row>): unknown {
  return recycled(options as RecycledRowsOptions<unknown>);
}
