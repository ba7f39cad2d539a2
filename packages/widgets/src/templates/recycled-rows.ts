import {html, noChange} from 'lit';
import type {TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import {PartType} from 'lit/directive.js';
import type {ChildPart, PartInfo} from 'lit/directive.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {capacityFor, windowOf} from './row-window.js';
import type {RowWindow} from './row-window.js';

export interface RecycledRowsOptions<Row> {
  rows: readonly Row[];
  /** What was asked for: the answer to another question begins at its top. */
  question: string;
  /** A `tr` that says at which place of all rows it stands. */
  draw: (row: Row, index: number) => TemplateResult;
  columns: number;
  /** Called with the rows that are drawn, whenever they are others. */
  onLook: (window: RowWindow) => void;
}

/** Until rows can be measured, in CSS pixels. */
const USUAL_ROW = 66;
const USUAL_HEIGHT = 720;

/**
 * The body of a table that scrolls by itself, in an element of the class `table-scroll`: of any number of rows, as many
 * elements as fit into sight. Those that are scrolled out of sight say what comes into it. All rows are equally high.
 */
class RecycledRowsDirective extends AsyncDirective {
  #options: RecycledRowsOptions<unknown> | undefined;
  #scroller: HTMLElement | undefined;
  #question: string | undefined;
  #window: RowWindow = {from: 0, to: 0};
  #rowHeight = USUAL_ROW;
  #width = 0;
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#resize()));
  readonly #onScroll = (): void => this.#look();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.CHILD) throw new TypeError('recycledRows() stands in a table.');
  }

  override render(_options: RecycledRowsOptions<unknown>): unknown {
    return noChange;
  }

  override update(part: ChildPart, [options]: [RecycledRowsOptions<unknown>]): unknown {
    this.#options = options;
    this.#attach(part.parentNode as Element);
    if (options.question !== this.#question) this.#scroller?.scrollTo({top: 0});
    this.#question = options.question;
    this.#window = this.#windowNow();
    queueMicrotask(() => this.#settle());
    return this.#body();
  }

  protected override disconnected(): void {
    this.#observer.disconnect();
    this.#scroller?.removeEventListener('scroll', this.#onScroll);
  }

  protected override reconnected(): void {
    if (!this.#scroller) return;
    this.#observer.observe(this.#scroller);
    this.#scroller.addEventListener('scroll', this.#onScroll, {passive: true});
  }

  #attach(table: Element): void {
    if (this.#scroller) return;
    this.#scroller = table.closest<HTMLElement>('.table-scroll') ?? undefined;
    this.reconnected();
  }

  #windowNow(): RowWindow {
    const {scrollTop: top = 0, clientHeight = 0} = this.#scroller ?? {};
    const height = clientHeight || USUAL_HEIGHT;
    return windowOf({top, height, rowHeight: this.#rowHeight, rows: this.#options?.rows.length ?? 0});
  }

  #body(): TemplateResult {
    const {rows = [], draw, columns} = this.#options ?? {};
    const {from, to} = this.#window;
    const capacity = capacityFor(this.#scroller?.clientHeight || USUAL_HEIGHT, this.#rowHeight);
    const places = Array.from({length: to - from}, (_, place) => from + place);
    const room = html`<tbody class="rows-room" aria-hidden="true">
      <tr>
        <td colspan=${columns ?? 1}></td>
      </tr>
    </tbody>`;
    return html`${room}
      <tbody class="rows" role="rowgroup">
        ${repeat(
          places,
          (place) => place % capacity,
          // A row that stays costs nothing.
          (place) => guard([rows[place], place, draw], () => draw?.(rows[place], place)),
        )}
      </tbody>
      ${room}`;
  }

  #look(): void {
    const {from, to} = this.#windowNow();
    if (from === this.#window.from && to === this.#window.to) return;
    this.#window = {from, to};
    this.#draw();
  }

  #draw(): void {
    if (!this.isConnected) return;
    const scroller = this.#scroller;
    const focused = (scroller?.getRootNode() as ShadowRoot | undefined)?.activeElement ?? null;
    const before = focused?.closest('tr')?.getAttribute('aria-rowindex');
    this.setValue(this.#body());
    this.#makeRoom();
    // What was focused is another row now, or gone: the list itself stays focused, and its keys go on scrolling it.
    if (before && focused?.closest('tr')?.getAttribute('aria-rowindex') !== before)
      scroller?.focus({preventScroll: true});
    this.#options?.onLook(this.#window);
  }

  /** After the widget has been drawn. */
  #settle(): void {
    if (!this.isConnected) return;
    this.#makeRoom();
    this.#measure();
    this.#options?.onLook(this.#window);
  }

  #makeRoom(): void {
    const {rows = []} = this.#options ?? {};
    const {from, to} = this.#window;
    const [above, below] = this.#scroller?.querySelectorAll<HTMLElement>('.rows-room td') ?? [];
    above?.style.setProperty('block-size', `${from * this.#rowHeight}px`);
    below?.style.setProperty('block-size', `${(rows.length - to) * this.#rowHeight}px`);
  }

  /** The highest row makes all others as high. */
  #measure(): void {
    const drawn = this.#scroller?.querySelectorAll<HTMLElement>('.rows > tr') ?? [];
    const highest = Math.max(0, ...[...drawn].map(({offsetHeight}) => offsetHeight));
    if (highest === 0 || highest === this.#rowHeight) return;
    this.#rowHeight = highest;
    this.#scroller?.style.setProperty('--_row-height', `${highest}px`);
    this.#look();
    this.#makeRoom();
  }

  /** In another width rows are as high as they are by themselves. */
  #resize(): void {
    const scroller = this.#scroller;
    if (!scroller || !this.isConnected) return;
    if (scroller.clientWidth !== this.#width) {
      this.#width = scroller.clientWidth;
      scroller.style.removeProperty('--_row-height');
      this.#measure();
      scroller.style.setProperty('--_row-height', `${this.#rowHeight}px`);
    }
    this.#look();
  }
}

const recycled = directive(RecycledRowsDirective);

export function recycledRows<Row>(options: RecycledRowsOptions<Row>): unknown {
  return recycled(options as RecycledRowsOptions<unknown>);
}
