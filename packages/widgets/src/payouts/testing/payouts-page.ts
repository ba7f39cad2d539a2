import {expect, fixture, html} from '@open-wc/testing';
import type {PartnerBackend} from '@kabinet/contract';
import type {RuntimeOptions} from '../../runtime/options.js';
import {createRuntime} from '../../runtime/runtime.js';
import type {Runtime} from '../../runtime/runtime.js';
import {said, until} from '../../testing/probe.js';
import {Payouts} from '../payouts.js';

customElements.define('kabinet-payouts', Payouts);

/** Whole accessibility checks take their time on a busy machine. */
const PATIENCE_MS = 10_000;

export interface OpenOptions extends Partial<Omit<RuntimeOptions, 'backend'>> {
  /** Of the widget, in pixels. */
  width?: number;
}

const open = new Set<Runtime>();

beforeEach(function () {
  this.currentTest?.timeout(PATIENCE_MS);
});

afterEach(() => {
  for (const runtime of open) runtime.core.dispose();
  open.clear();
});

/** The widget as a visitor has it before them. */
export async function openPayouts(backend: PartnerBackend, options: OpenOptions = {}): Promise<PayoutsPage> {
  const {width = 1200, ...rest} = options;
  const runtime = createRuntime({backend, locale: 'ru', debug: true, scheme: 'light', ...rest});
  open.add(runtime);
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.width = `${width}px`;
  const element = new Payouts();
  element.runtime = runtime;
  place.append(element);
  await element.updateComplete;
  return new PayoutsPage(element);
}

/** Opens the widget and waits for its rows. */
export async function openList(backend: PartnerBackend, options: OpenOptions = {}): Promise<PayoutsPage> {
  const page = await openPayouts(backend, options);
  await page.until('rows', () => page.rows.length > 0);
  return page;
}

/** Finds things by what a visitor perceives. */
export class PayoutsPage {
  constructor(readonly element: Payouts) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return said(this.element);
  }

  /** What screen readers were told last. */
  get announced(): string {
    return even(this.root.querySelector('.widget > [role="status"]')!);
  }

  /** Rows of the list, cell by cell. */
  get rows(): string[][] {
    return this.#all('tbody tr').map((row) => [...row.children].map(even));
  }

  get numbers(): string[] {
    return this.#all('.payout-open, .payout-name').map(even);
  }

  /** The detail that is open, in its panel or sheet. */
  get detail(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('dialog[open], [part=detail]');
  }

  /** Lines of a part of the detail: `− Комиссия 350,00 ₽`. */
  lines(part: string): string[] {
    const selector = ':is(.receipt-line, .moment, .fact, .notice p)';
    return this.#all(`[part=${part}] ${selector}, [part=${part}]${selector}`).map(even);
  }

  /** Opens the detail of a payout and waits for it. */
  async show(number: string): Promise<void> {
    this.opener(number).click();
    await this.until('the detail', () => this.root.querySelector('[part=receipt]'));
  }

  opener(number: string): HTMLElement {
    return named(this.#all('.payout-open'), even, number);
  }

  choose(filter: string): void {
    named(this.#all('[part=chip]'), even, filter).click();
  }

  /** The visible button of this name. */
  button(name: string): HTMLElement {
    const buttons = this.#all('button').filter((button) => button.checkVisibility());
    return named(buttons, (button) => button.ariaLabel ?? even(button), name);
  }

  press(key: string): void {
    this.root.activeElement!.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
  }

  until(what: string, holds: () => unknown): Promise<void> {
    return until(what, holds, PATIENCE_MS / 2);
  }

  async untilText(text: string): Promise<void> {
    await this.until(text, () => this.text.includes(text));
  }

  /** Nothing for axe to find, once colours have stopped changing. */
  async isAccessible(): Promise<void> {
    for (const animation of this.root.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
    await expect(this.element).to.be.accessible();
  }

  #all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }
}

function named(elements: readonly HTMLElement[], nameOf: (element: HTMLElement) => string, name: string): HTMLElement {
  const found = elements.find((element) => nameOf(element) === name);
  if (!found) throw new Error(`There is no “${name}” but ${elements.map(nameOf).join(', ')}.`);
  return found;
}

/** What an element says; blanks of every kind are one ordinary blank, so that expected texts can be typed. */
function even(element: Element): string {
  return element.textContent.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}
