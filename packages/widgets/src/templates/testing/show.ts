import {expect} from '@open-wc/testing';
import type {View} from '../../controllers/view.js';
import type {Messages} from '../../runtime/i18n/messages.js';
import {createRuntime} from '../../runtime/runtime.js';
import type {Runtime} from '../../runtime/runtime.js';
import {bareBackend, until} from '../../testing/probe.js';
import {Shelf} from '../../testing/shelf.js';

customElements.define('template-shelf', class extends Shelf {});

export interface ShowOptions {
  locale?: string;
  /** Of the widget, in pixels. */
  width?: number;
  direction?: 'ltr' | 'rtl';
}

const placed: {place: HTMLElement; runtime: Runtime}[] = [];

/** Shows templates inside a widget, where they belong; they are gone with `clear`. */
export async function show(
  content: (view: View<Messages>, host: Shelf) => unknown,
  {locale = 'ru', width = 700, direction = 'ltr'}: ShowOptions = {},
): Promise<Shelf> {
  const runtime = createRuntime({backend: bareBackend(), locale, scheme: 'light'});
  const place = document.createElement('div');
  const shelf = document.createElement('template-shelf') as Shelf;
  placed.push({place, runtime});
  place.dir = direction;
  place.style.width = `${width}px`;
  document.body.append(place);
  shelf.runtime = runtime;
  shelf.content = (view) => content(view, shelf);
  place.append(shelf);
  await until('content', () => (shelf.requestUpdate(), shelf.view));
  await shelf.updateComplete;
  return shelf;
}

export function clear(): void {
  for (const {place, runtime} of placed.splice(0)) {
    place.remove();
    runtime.core.dispose();
  }
}

export const find = <E extends Element = HTMLElement>(shelf: Shelf, selector: string): E => {
  const found = shelf.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};

export const finds = (shelf: Shelf, selector: string): HTMLElement[] => [
  ...(shelf.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** Its text on one line. */
export const text = (element: Element): string => element.textContent.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

export const focused = (shelf: Shelf): Element | null => shelf.shadowRoot?.activeElement ?? null;

/** Nothing for axe to find, once what moves has arrived. */
export async function expectAccessible(shelf: Shelf): Promise<void> {
  for (const animation of shelf.shadowRoot?.getAnimations() ?? []) {
    if (animation instanceof CSSTransition) animation.finish();
  }
  await expect(shelf).to.be.accessible();
}
