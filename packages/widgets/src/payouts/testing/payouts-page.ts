import type {PartnerBackend} from '@kabinet/contract';
import {even as evenText, expectAccessible, mount} from '../../testing/page.js';
import type {OpenOptions} from '../../testing/page.js';
import {said, until} from '../../testing/probe.js';
import {Payouts} from '../payouts.js';

customElements.define('kabinet-payouts', Payouts);

export async function openPayouts(backend: PartnerBackend, options: OpenOptions = {}): Promise<PayoutsPage> {
  const element = new Payouts();
  await mount(element, backend, options);
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
    return until(what, holds);
  }

  async untilText(text: string): Promise<void> {
    await this.until(text, () => this.text.includes(text));
  }

  isAccessible(): Promise<void> {
    return expectAccessible(this);
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

/** What an element says. */
function even(element: Element): string {
  return evenText(element.textContent);
}
