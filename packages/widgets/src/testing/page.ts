import './locales.js';
import {expect} from '@open-wc/testing';
import type {PartnerBackend} from '@kabinet/contract';
import type {KabinetElement} from '../controllers/kabinet-element.js';
import type {RuntimeOptions} from '../runtime/options.js';
import {createRuntime} from '../runtime/runtime.js';
import type {Runtime} from '../runtime/runtime.js';
import {until} from './probe.js';

export interface OpenOptions extends Partial<Omit<RuntimeOptions, 'backend'>> {
  /** Of the widget, in pixels. */
  width?: number;
  /** Of the element. */
  attributes?: Readonly<Record<string, string>>;
}

const open = new Map<Runtime, HTMLElement>();

afterEach(() => {
  for (const [runtime, place] of open) {
    place.remove();
    runtime.core.dispose();
  }
  open.clear();
});

/** Puts a widget on the page as a visitor has it before them; it is gone after the test. */
export async function mount(element: KabinetElement, backend: PartnerBackend, options: OpenOptions): Promise<Runtime> {
  const {width = 1200, attributes = {}, ...rest} = options;
  const runtime = createRuntime({backend, locale: 'ru', debug: true, scheme: 'light', ...rest});
  // A fixture would wait for a frame, and pages in the background have one a second.
  const place = document.createElement('div');
  place.style.width = `${width}px`;
  document.body.append(place);
  open.set(runtime, place);
  element.runtime = runtime;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  await element.updateComplete;
  return runtime;
}

/** Nothing for axe to find, once colours have stopped changing. */
export async function expectAccessible({element}: {element: KabinetElement}): Promise<void> {
  const animations = element.shadowRoot?.getAnimations() ?? [];
  for (const animation of animations) if (animation instanceof CSSTransition) animation.finish();
  await expect(element).to.be.accessible();
}

/** Finds things by what a visitor perceives: role, name, text. */
export class WidgetPage<Widget extends KabinetElement> {
  constructor(
    readonly element: Widget,
    readonly runtime: Runtime,
  ) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** All that is to be read, blanks made even. */
  get text(): string {
    return even(this.root.querySelector<HTMLElement>('.widget')!.innerText);
  }

  /** What screen readers were told last. */
  get announced(): string {
    return even(this.root.querySelector('.widget > [role="status"]')!.textContent);
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  has(text: string): boolean {
    return this.text.includes(text);
  }

  /** Waits until something holds; fails when nothing comes of it. */
  until(condition: () => boolean, what: string): Promise<void> {
    return until(what, condition);
  }

  async untilText(text: string): Promise<void> {
    try {
      await this.until(() => this.has(text), text);
    } catch {
      throw new Error(`“${text}” did not appear in: ${this.text}`);
    }
  }

  /** The visible button of this name. */
  button(name: string, among: ParentNode = this.root): HTMLButtonElement {
    const buttons = visibleButtons(among);
    const found = buttons.find((button) => nameOf(button) === name);
    if (!found) throw new Error(`There is no button “${name}” but ${buttons.map(nameOf).join(', ')}`);
    return found;
  }

  hasButton(name: string): boolean {
    return visibleButtons(this.root).some((button) => nameOf(button) === name);
  }

  protected all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)];
  }
}

function visibleButtons(among: ParentNode): HTMLButtonElement[] {
  return [...among.querySelectorAll('button')].filter((button) => button.checkVisibility());
}

function nameOf(button: HTMLButtonElement): string {
  return button.ariaLabel ?? even(button.textContent);
}

/** Blanks of every kind are one ordinary blank, so that expected texts can be typed. */
export function even(text: string | null): string {
  return (text ?? '').replace(/[\s\u00a0\u202f\u2009]+/g, ' ').trim();
}
