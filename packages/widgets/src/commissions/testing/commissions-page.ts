import type {PartnerBackend} from '@kabinet/contract';
import {even, mount, WidgetPage} from '../../testing/page.js';
import type {OpenOptions} from '../../testing/page.js';
import {Commissions} from '../commissions.js';

customElements.define('kabinet-commissions', Commissions);

export async function openCommissions(backend: PartnerBackend, options: OpenOptions = {}): Promise<CommissionsPage> {
  const element = new Commissions();
  return new CommissionsPage(element, await mount(element, backend, options));
}

/** Opens the widget and waits for its rows. */
export async function openList(backend: PartnerBackend, options: OpenOptions = {}): Promise<CommissionsPage> {
  const page = await openCommissions(backend, options);
  await page.until(() => page.rows.length > 0, 'rows');
  return page;
}

export class CommissionsPage extends WidgetPage<Commissions> {
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

  /** All the words of a part of the explanation. */
  part(name: string): string {
    return even(this.explanation.querySelector(`[part=${name}]`)?.textContent ?? '');
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
}

/** What is to be seen of an element: not what is for screen readers only. */
function seen(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('.hidden-text')) hidden.remove();
  return even(copy.textContent);
}
