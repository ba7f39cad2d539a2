import {nothing} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive, PartType} from 'lit/directive.js';
import type {ElementPart, PartInfo} from 'lit/directive.js';

/**
 * Tells an element that scrolls sideways whether it has to: `is-wide`, then it is a tab stop for the keyboard too, or
 * `fits`, then it need not be a scroller, which would hold what is sticky inside it away from the page.
 */
class ScrollsWhenWideDirective extends AsyncDirective {
  #element: HTMLElement | undefined;
  readonly #observer = new ResizeObserver(() => {
    // In the next frame: a layout that changes while layout is being observed is reported as an error.
    requestAnimationFrame(() => this.#look());
  });

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('scrollsWhenWide() belongs on an element.');
  }

  override render(): unknown {
    return nothing;
  }

  override update(part: ElementPart): unknown {
    this.#element = part.element as HTMLElement;
    this.#observe();
    return nothing;
  }

  protected override disconnected(): void {
    this.#observer.disconnect();
  }

  protected override reconnected(): void {
    this.#observe();
  }

  #observe(): void {
    const element = this.#element;
    if (!element || !this.isConnected) return;
    // The content is there only after this render.
    queueMicrotask(() => {
      this.#observer.observe(element);
      if (element.firstElementChild) this.#observer.observe(element.firstElementChild);
    });
  }

  #look(): void {
    const element = this.#element;
    if (!element) return;
    const isWide = element.scrollWidth > element.clientWidth;
    element.classList.toggle('is-wide', isWide);
    element.classList.toggle('fits', !isWide);
    if (isWide) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  }
}

export const scrollsWhenWide = directive(ScrollsWhenWideDirective);
