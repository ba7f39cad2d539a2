import {expect} from '@open-wc/testing';
import type {PartnerBackend} from '@kabinet/contract';
import {createRuntime} from '../../runtime/runtime.js';
import type {Runtime} from '../../runtime/runtime.js';
import type {RuntimeOptions} from '../../runtime/options.js';
import {until} from '../../testing/probe.js';
import {Commissions} from '../commissions.js';

customElements.define('kabinet-commissions', Commissions);

/** Whole accessibility checks take their time on a busy machine. */
const PATIENCE_MS = 10_000;

export interface OpenOptions extends Partial<Omit<RuntimeOptions, 'backend'>> {
  /** Of the widget, in pixels. */
  width?: number;
  /** Of the element. */
  attributes?: Readonly<Record<string, string>>;
}

const open = new Map<Runtime, HTMLElement>();

beforeEach(function () {
  this.currentTest?.timeout(PATIENCE_MS);
});

afterEach(() => {
  for (const [runtime, place] of open) {
    place.remove();
    runtime.core.dispose();
  }
  open.clear();
});

/** The widget as a visitor has it before them. */
export async function openCommissions(backend: PartnerBackend, options: OpenOptions = {}): Promise<CommissionsPage> {
  const {width = 1200, attributes = {}, ...rest} = options;
  const runtime = createRuntime({backend, locale: 'ru', debug: true, scheme: 'light', ...rest});
  // A fixture would wait for a frame, and pages in the background have one a second.
  const place = document.createElement('div');
  place.style.width = `${width}px`;
  document.body.append(place);
  open.set(runtime, place);
  const element = new Commissions();
  element.runtime = runtime;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  await element.updateComplete;
  return new CommissionsPage(element, runtime);
}

/** Opens the widget and waits for its rows. */
export async function openList(backend: PartnerBackend, options: OpenOptions = {}): Promise<CommissionsPage> {
  const page = await openCommissions(backend, options);
  await page.until(() => page.rows.length > 0, 'rows');
  return page;
}

/** Nothing for axe to find, once colours have stopped changing. */
export async function expectAccessible({element, root}: CommissionsPage): Promise<void> {
  for (const animation of root.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  await expect(element).to.be.accessible();
}

/** Finds things by what a visitor perceives: role, name, text. */
export class CommissionsPage {
  constructor(
    readonly element: Commissions,
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

  /** Rows of the list, cell by cell, as they are seen. */
  get rows(): string[][] {
    return this.all('tbody tr').map((row) =>
      [...row.querySelectorAll<HTMLElement>('[role=cell], [role=rowheader]')].map((cell) => seen(cell)),
    );
  }

  /** The order of each row. */
  get orders(): string[] {
    return this.all('.cell-order :is(.commission-open, .commission-name)').map(seen);
  }

  /** Statuses to choose from, with their counts. */
  get choices(): string[] {
    return this.all('[part=chip]').map(seen);
  }

  get chosen(): string | undefined {
    return this.all('[part=chip][aria-pressed=true]').map(seen)[0];
  }

  /** The addition above the list: `В холде 1 2 184,60 ₽`. */
  get totals(): string[] {
    return this.all('[part=total]').map(seen);
  }

  /** The explanation that is open, in its panel or sheet. */
  get explanation(): HTMLElement {
    const found = this.root.querySelector<HTMLElement>('dialog[open], [part=explanation]');
    if (!found) throw new Error(`Nothing is explained in: ${this.text}`);
    return found;
  }

  get isExplaining(): boolean {
    return this.root.querySelector('dialog[open], [part=explanation]') !== null;
  }

  /** Lines of a part of the explanation: `× Ставка 6 %`. */
  lines(part: string): string[] {
    const selector = ':is(.receipt-line, .moment, .fact, .notice p)';
    return [
      ...this.explanation.querySelectorAll<HTMLElement>(`[part=${part}] ${selector}, [part=${part}]${selector}`),
    ].map(seen);
  }

  /** Opens the explanation of an order and waits for it. */
  async explain(order: string): Promise<void> {
    this.opener(order).click();
    await this.untilExplained();
  }

  async untilExplained(): Promise<void> {
    await this.until(() => this.root.querySelector('[part=receipt]') !== null, 'the explanation');
  }

  opener(order: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('.commission-open').find((button) => seen(button) === order);
    if (!found) throw new Error(`There is no order ${order} but ${this.orders.join(', ')}.`);
    return found;
  }

  choose(status: string): void {
    const chip = this.all('[part=chip]').find((one) => seen(one).startsWith(status));
    if (!chip) throw new Error(`There is no status ${status} but ${this.choices.join(', ')}.`);
    chip.click();
  }

  /** The visible button of this name. */
  button(name: string): HTMLButtonElement {
    const buttons = this.all<HTMLButtonElement>('button').filter((button) => button.checkVisibility());
    const found = buttons.find((button) => (button.ariaLabel ?? even(button.textContent)) === name);
    if (!found)
      throw new Error(`There is no button “${name}” but ${buttons.map((one) => even(one.textContent)).join(', ')}`);
    return found;
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  has(text: string): boolean {
    return this.text.includes(text);
  }

  /** Waits until something holds; fails when nothing comes of it. */
  until(condition: () => boolean, what: string): Promise<void> {
    return until(what, condition, PATIENCE_MS / 2);
  }

  async untilText(text: string): Promise<void> {
    try {
      await this.until(() => this.has(text), text);
    } catch {
      throw new Error(`“${text}” did not appear in: ${this.text}`);
    }
  }

  private all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)];
  }
}

/** Blanks of every kind are one ordinary blank, so that expected texts can be typed. */
export function even(text: string | null): string {
  return (text ?? '').replace(/[\s\u00a0\u202f\u2009]+/g, ' ').trim();
}

/** What is to be seen of an element: not what is for screen readers only. */
function seen(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('.hidden-text')) hidden.remove();
  return even(copy.textContent);
}
