import {memoryStore} from '@kabinet/backends/memory';
import {SAMPLE_PARTNERS} from '@kabinet/backends/sample';
import type {PartnerBackend, PayoutRequest} from '@kabinet/contract';
import {Balance} from '../../balance/balance.js';
import {even, mount, WidgetPage} from '../../testing/page.js';
import type {OpenOptions} from '../../testing/page.js';

customElements.define('kabinet-balance', Balance);

export const PROGRAMME = 'pg_russia';

type Payouts = Required<NonNullable<PartnerBackend['payouts']>>;

/** What the sample's backend keeps of payouts. */
export function payoutsOf({payouts}: PartnerBackend): Payouts {
  if (!payouts?.request || !payouts.cancel || !payouts.quote) throw new Error('The sample takes requests.');
  return payouts as Payouts;
}

/** Takes back what was asked for before, so that there is something to ask for. */
export async function freed(backend: PartnerBackend): Promise<PartnerBackend> {
  const payouts = payoutsOf(backend);
  for (const {id, cancellable} of (await payouts.list({programme: PROGRAMME})).items) {
    if (cancellable) await payouts.cancel({id});
  }
  return backend;
}

/** The large partner of the sample; on top, what was sent. */
export async function sample(options: Parameters<typeof memoryStore>[0] = {}) {
  const backend = await freed(memoryStore(options).backendFor(SAMPLE_PARTNERS.large));
  const sent: {request: PayoutRequest; key: string | undefined}[] = [];
  const payouts = payoutsOf(backend);
  const listening: PartnerBackend = {
    ...backend,
    payouts: {
      ...payouts,
      request: (request, write) => {
        sent.push({request, key: write?.idempotencyKey});
        return payouts.request(request, write);
      },
    },
  };
  return {backend: listening, payouts, sent};
}

/** Opens kabinet-balance, and the dialog in it. */
export async function openWithdrawal(backend: PartnerBackend, options: OpenOptions = {}): Promise<WithdrawalPage> {
  const page = await openBalance(backend, options);
  await page.begin();
  return page;
}

export async function openBalance(backend: PartnerBackend, options: OpenOptions = {}): Promise<WithdrawalPage> {
  const element = new Balance();
  const page = new WithdrawalPage(element, await mount(element, backend, {width: 900, ...options}));
  await page.until(() => page.root.querySelector('[part=pipeline]') !== null, 'the balance');
  return page;
}

export class WithdrawalPage extends WidgetPage<Balance> {
  get dialog(): HTMLElement {
    return this.root.querySelector<HTMLElement>('dialog[open]')!;
  }

  get hasDialog(): boolean {
    return this.root.querySelector('dialog[open]') !== null;
  }

  get amount(): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>('#withdrawal-amount')!;
  }

  get destination(): HTMLSelectElement {
    return this.root.querySelector<HTMLSelectElement>('#withdrawal-destination')!;
  }

  /** What stands under the amount. */
  get underAmount(): string {
    return even(this.root.querySelector('#withdrawal-amount-help')!.textContent);
  }

  /** What it comes to, line by line: `− Комиссия 100,00 ₽`. */
  get lines(): string[] {
    return this.all('dialog[open] :is(.receipt-line, .fact)').map((line) => even(line.textContent));
  }

  /** Sentences of the notice. */
  get said(): string[] {
    return this.all('dialog[open] .notice p').map((line) => even(line.textContent));
  }

  async begin(name = 'Вывести'): Promise<void> {
    this.button(name).click();
    await this.until(() => this.root.querySelector('dialog[open] .withdrawal') !== null, 'the form');
  }

  /** The browser tells of it later than it does it. */
  async close(button: string): Promise<void> {
    const closed = new Promise((resolve) => this.dialog.addEventListener('close', resolve, {once: true}));
    this.button(button, this.dialog).click();
    await closed;
  }

  async type(amount: string): Promise<void> {
    this.amount.value = amount;
    this.amount.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await this.element.updateComplete;
  }

  /** To the step in which it is agreed to. */
  async review(amount: string): Promise<void> {
    await this.type(amount);
    this.button('Продолжить', this.dialog).click();
    await this.until(() => this.lines.length > 0, 'the review');
  }

  get sendButton(): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>('dialog[open] [part=send]')!;
  }

  async done(): Promise<void> {
    await this.until(() => this.root.querySelector('dialog[open] [part=done]') !== null, 'the receipt');
  }
}
