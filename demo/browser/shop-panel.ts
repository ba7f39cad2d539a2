import type {PartnerBackend} from '@kabinet/contract';
import {followableLinks, type FollowableLink} from './followable-links.js';
import {whyUncounted} from './landing.js';
import {saleAmount} from './sale-amount.js';
import {shop, type RefundRequest} from './shop-client.js';
import {failureSentence, sentence, type Sentence} from './shop-words.js';
import {onVisitor, type Visitor} from './visitor.js';

/** Runs the panel in which one plays the visitor and the shop: follow a link, post a sale, refund it. */
export function runShopPanel(backend: PartnerBackend): void {
  const panel = document.querySelector<HTMLDetailsElement>('#shop-panel');
  if (panel) new ShopPanel(panel, backend);
}

class ShopPanel {
  readonly #backend: PartnerBackend;
  readonly #choice: HTMLSelectElement;
  readonly #frame: HTMLIFrameElement;
  readonly #fields: HTMLFieldSetElement;
  readonly #event: HTMLSelectElement;
  readonly #amountField: HTMLElement;
  readonly #amount: HTMLInputElement;
  readonly #currency: HTMLElement;
  readonly #refund: HTMLButtonElement;
  readonly #status: HTMLElement;
  #links: readonly FollowableLink[] = [];
  #visitor: Visitor | undefined;
  #order: RefundRequest | undefined;

  constructor(panel: HTMLDetailsElement, backend: PartnerBackend) {
    const part = <E extends Element>(selector: string): E => {
      const found = panel.querySelector<E>(selector);
      if (!found) throw new Error(`The panel has no ${selector}`);
      return found;
    };
    this.#backend = backend;
    this.#choice = part('#visit-link');
    this.#frame = part('#visitor');
    this.#fields = part('#conversion fieldset');
    this.#event = part('#conversion-event');
    this.#amountField = part('#conversion-amount-field');
    this.#amount = part('#conversion-amount');
    this.#currency = part('#conversion-currency');
    this.#refund = part('#refund');
    this.#status = part('#shop-says');

    this.#say('nobody');
    const refresh = () => panel.open && void this.#attempt(() => this.#loadLinks());
    panel.addEventListener('toggle', refresh);
    document.addEventListener('kabinet-link-created', refresh);
    onVisitor((visitor) => this.#meet(visitor));
    part<HTMLFormElement>('#visit').addEventListener('submit', (event) => this.#follow(event));
    this.#choice.addEventListener('change', () => this.#offerEvents());
    this.#event.addEventListener('change', () => this.#askAmount());
    part<HTMLFormElement>('#conversion').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#attempt(() => this.#convert());
    });
    this.#refund.addEventListener('click', () => void this.#attempt(() => this.#giveBack()));
  }

  async #loadLinks(): Promise<void> {
    this.#links = await followableLinks(this.#backend);
    const chosen = this.#choice.value;
    this.#choice.replaceChildren(...this.#links.map(({label, url}) => new Option(label, url)));
    if (this.#links.length === 0) this.#say('noLinks');
    if (this.#links.some(({url}) => url === chosen)) this.#choice.value = chosen;
    this.#offerEvents();
  }

  /** As a person would: the frame goes to the short address and lands wherever the redirect leads. */
  #follow(event: Event): void {
    event.preventDefault();
    if (!this.#choice.value) return;
    this.#frame.hidden = false;
    this.#frame.addEventListener('load', () => this.#land(), {once: true});
    this.#frame.src = this.#choice.value;
  }

  /** A visitor whose click was counted makes themselves known; of any other the panel says why they do not. */
  #land(): void {
    const why = whyUncounted(this.#frame.contentDocument?.location.href, navigator.userAgent);
    if (why) this.#say(why);
  }

  #meet(visitor: Visitor): void {
    this.#visitor = visitor;
    this.#currency.textContent = visitor.currency;
    this.#fields.disabled = false;
    this.#offerEvents();
    this.#say('visitor', visitor.clickId);
  }

  /** What is posted belongs to the visitor's click, whichever link is chosen since. */
  #offerEvents(): void {
    const [code] = this.#visitor?.clickId.split('.') ?? [];
    const link =
      code === undefined
        ? this.#links.find(({url}) => url === this.#choice.value)
        : this.#links.find((one) => one.code.toLowerCase() === code.toLowerCase());
    const options = [...this.#event.options];
    for (const option of options) {
      option.disabled = link?.events?.every((event) => event !== option.value) ?? false;
      option.hidden = option.disabled;
    }
    if (this.#event.selectedOptions[0]?.disabled) {
      this.#event.value = options.find(({disabled}) => !disabled)?.value ?? this.#event.value;
    }
    this.#askAmount();
  }

  #askAmount(): void {
    this.#amountField.hidden = this.#event.value === 'lead';
  }

  async #convert(): Promise<void> {
    if (!this.#visitor) return;
    const {clickId, currency} = this.#visitor;
    if (this.#event.value === 'lead') {
      const {orderId} = await shop.convert({event: 'lead', clickId});
      this.#keep(undefined);
      this.#say('posted', orderId);
      return;
    }
    const typed = this.#typedAmount();
    if (typed === undefined) return;
    const amount = {amount: typed, currency};
    const {orderId} = await shop.convert({event: 'sale', clickId, amount});
    this.#keep({orderId, amount});
    this.#say('posted', orderId);
  }

  /** Undefined, and the field pointed out, when it holds no amount. */
  #typedAmount(): string | undefined {
    const amount = saleAmount(this.#amount.value);
    this.#amount.ariaInvalid = String(amount === undefined);
    if (amount !== undefined) return amount;
    this.#say('amount');
    this.#amount.focus();
    return undefined;
  }

  async #giveBack(): Promise<void> {
    if (!this.#order) return;
    const {orderId} = await shop.refund(this.#order);
    this.#keep(undefined);
    this.#say('refunded', orderId);
  }

  /** Remembers the order that can be refunded. */
  #keep(order: RefundRequest | undefined): void {
    this.#order = order;
    this.#refund.disabled = !order;
  }

  async #attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.#status.textContent = failureSentence(error);
    }
  }

  #say(what: Sentence, more?: string): void {
    this.#status.textContent = sentence(what, more);
  }
}
