import {nothing} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive, PartType} from 'lit/directive.js';
import type {ElementPart, PartInfo} from 'lit/directive.js';

/** Less than this is a rounding. */
const NOTICEABLE_PX = 2;

/**
 * Tells a row that scrolls sideways where it goes on: `goes-on-before`, `goes-on-after`, so that it can fade there; and
 * brings its chosen element, `[aria-selected=true]`, into sight whenever it is another.
 */
class ScrollsWithFadeDirective extends AsyncDirective {
  #row: HTMLElement | undefined;
  #chosen: Element | null = null;
  readonly #look = (): void => this.#mark();
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#settle()));

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('scrollsWithFade() belongs on an element.');
  }

  override render(): unknown {
    return nothing;
  }

  override update(part: ElementPart): unknown {
    if (!this.#row) {
      this.#row = part.element as HTMLElement;
      this.reconnected();
    }
    // The content is there only after this render.
    queueMicrotask(() => this.#follow());
    return nothing;
  }

  protected override disconnected(): void {
    this.#observer.disconnect();
    this.#row?.removeEventListener('scroll', this.#look);
  }

  protected override reconnected(): void {
    if (!this.#row) return;
    this.#observer.observe(this.#row);
    this.#row.addEventListener('scroll', this.#look, {passive: true});
  }

  #settle(): void {
    this.#chosen = null;
    this.#follow();
    this.#mark();
  }

  /** By the row's own scrolling: `scrollIntoView` would move the page as well. */
  #follow(): void {
    const row = this.#row;
    const chosen = row?.querySelector<HTMLElement>('[aria-selected=true]') ?? null;
    if (!row || !chosen || chosen === this.#chosen || row.clientWidth === 0) return;
    this.#chosen = chosen;
    const [outer, inner] = [row.getBoundingClientRect(), chosen.getBoundingClientRect()];
    row.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
  }

  #mark(): void {
    const row = this.#row;
    if (!row) return;
    // Of a row from right to left the place is counted from nought downwards.
    const before = Math.abs(row.scrollLeft);
    const after = row.scrollWidth - row.clientWidth - before;
    row.classList.toggle('goes-on-before', before > NOTICEABLE_PX);
    row.classList.toggle('goes-on-after', after > NOTICEABLE_PX);
  }
}

/** Of a row with `overflow-x: auto`. */
export const scrollsWithFade = directive(ScrollsWithFadeDirective);
