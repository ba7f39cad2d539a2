import type {PartnerBackend} from '@kabinet/contract';
import {shop, type RefundRequest} from './shop-client.js';
import {onVisitor, type Visitor} from './visitor.js';

/** Runs the panel in which one plays the visitor and the shop: follow a link, post a sale, refund it. */
export function runShopPanel(backend: PartnerBackend): void {
  const panel = document.querySelector<HTMLDetailsElement>('#shop-panel');
  if (panel) new ShopPanel(panel, backend);
}

class ShopPanel {
  readonly #backend: PartnerBackend;
  readonly #links: HTMLSelectElement;
  readonly #frame: HTMLIFrameElement;
  readonly #fields: HTMLFieldSetElement;
  readonly #event: HTMLSelectElement;
  readonly #amount: HTMLInputElement;
  readonly #currency: HTMLElement;
  readonly #refund: HTMLButtonElement;
  readonly #status: HTMLElement;
  #visitor: Visitor | undefined;
  #order: RefundRequest | undefined;

  constructor(panel: HTMLDetailsElement, backend: PartnerBackend) {
    const part = <E extends Element>(selector: string): E => {
      const found = panel.querySelector<E>(selector);
      if (!found) throw new Error(`The panel has no ${selector}`);
      return found;
    };
    this.#backend = backend;
    this.#links = part('#visit-link');
    this.#frame = part('#visitor');
    this.#fields = part('#conversion fieldset');
    this.#event = part('#conversion-event');
    this.#amount = part('#conversion-amount');
    this.#currency = part('#conversion-currency');
    this.#refund = part('#refund');
    this.#status = part('#shop-says');

    this.#say('nobody');
    const refresh = () => panel.open && void this.#loadLinks();
    panel.addEventListener('toggle', refresh);
    document.addEventListener('kabinet-link-created', refresh);
    onVisitor((visitor) => this.#meet(visitor));
    part<HTMLFormElement>('#visit').addEventListener('submit', (event) => this.#follow(event));
    part<HTMLFormElement>('#conversion').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#attempt(() => this.#convert());
    });
    this.#refund.addEventListener('click', () => void this.#attempt(() => this.#giveBack()));
  }

  async #loadLinks(): Promise<void> {
    const {programmes} = await this.#backend.session({});
    const lists = await Promise.all(
      programmes.map(async ({id}) => {
        const page = await this.#backend.links?.list({programme: id, status: ['active'], limit: 50});
        return page?.items ?? [];
      }),
    );
    const links = lists.flat();
    const chosen = this.#links.value;
    this.#links.replaceChildren(...links.map(({name, code, url}) => new Option(`${name || code} · /r/${code}`, url)));
    if (this.#links.options.length === 0) this.#say('noLinks');
    if ([...this.#links.options].some(({value}) => value === chosen)) this.#links.value = chosen;
  }

  /** As a person would: the frame goes to the short address and lands wherever the redirect leads. */
  #follow(event: Event): void {
    event.preventDefault();
    if (!this.#links.value) return;
    this.#frame.hidden = false;
    this.#frame.src = this.#links.value;
  }

  #meet(visitor: Visitor): void {
    this.#visitor = visitor;
    this.#currency.textContent = visitor.currency;
    this.#fields.disabled = false;
    this.#say('visitor', visitor.clickId);
  }

  async #convert(): Promise<void> {
    if (!this.#visitor) return;
    const {clickId, currency} = this.#visitor;
    if (this.#event.value === 'lead') {
      const {orderId} = await shop.convert({event: 'lead', clickId});
      this.#order = undefined;
      this.#say('posted', orderId);
    } else {
      const amount = {amount: this.#amount.value.replace(/\s/g, '').replace(',', '.'), currency};
      const {orderId} = await shop.convert({event: 'sale', clickId, amount});
      this.#order = {orderId, amount};
      this.#say('posted', orderId);
    }
    this.#refund.disabled = !this.#order;
  }

  async #giveBack(): Promise<void> {
    if (!this.#order) return;
    const {orderId} = await shop.refund(this.#order);
    this.#order = undefined;
    this.#refund.disabled = true;
    this.#say('refunded', orderId);
  }

  async #attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.#say('failed', error instanceof Error ? error.message : '');
    }
  }

  /** One of the sentences that the page brought along, in its language. */
  #say(what: string, more = ''): void {
    this.#status.textContent = `${this.#status.dataset[what] ?? ''} ${more}`.trim();
  }
}
