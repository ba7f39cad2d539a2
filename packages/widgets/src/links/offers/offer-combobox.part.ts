import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Offer} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {describedBy, field} from '../../templates/field.js';
import {icon} from '../../templates/icon.js';
import {placeUnder} from '../../templates/place-under.js';
import type {LinksView} from '../links.messages.js';
import type {OfferChoice} from '../offer-picker.js';
import {termsLine} from '../terms-line.js';
import {comboboxStyles} from './offer-combobox.styles.js';
import {offersFor} from './offer-search.js';

export const sheets = [comboboxStyles];

const ID = 'link-offer';
const LIST = 'link-offer-list';

export function offerComboboxOf(host: WidgetHost): OfferCombobox {
  return new OfferCombobox(host);
}

/** A field that searches offers while one types, after the APG's editable combobox with a list. */
export class OfferCombobox {
  readonly #host: WidgetHost;
  /** What is typed; undefined as long as the field shows the chosen offer. */
  #question: string | undefined;
  #isOpen = false;
  /** Place of the option that arrows stand on; -1 for none. */
  #active = -1;
  #found: readonly Offer[] = [];
  #choice: OfferChoice | undefined;

  constructor(host: WidgetHost) {
    this.#host = host;
  }

  render(view: LinksView, choice: OfferChoice): TemplateResult {
    const {t} = view;
    const {offers, offer, error} = choice;
    this.#choice = choice;
    this.#found = this.#isOpen ? offersFor(this.#question ?? '', offers, view.runtime.language) : [];
    const options = {
      id: ID,
      label: t('builder.offer'),
      note: termsLine(offer.terms, view),
      help: this.#question === undefined ? undefined : t('offers.found', {count: this.#found.length}),
      error,
    };
    const active = this.#found[this.#active];
    return field(
      options,
      html`<span class="select">
          <input
            class="input"
            part="input"
            id=${ID}
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck="false"
            aria-autocomplete="list"
            aria-expanded=${this.#isOpen ? 'true' : 'false'}
            aria-controls=${LIST}
            aria-activedescendant=${active ? optionId(active) : ''}
            aria-describedby=${describedBy(options)}
            .value=${live(this.#question ?? view.text(offer.name))}
            @input=${(event: Event) => this.#search((event.target as HTMLInputElement).value)}
            @click=${() => this.#open()}
            @keydown=${(event: KeyboardEvent) => this.#press(event)}
            @blur=${() => this.#close()}
          />
          ${icon('chevron')}
        </span>
        <ul
          class="float offers"
          part="popover"
          id=${LIST}
          role="listbox"
          aria-label=${t('builder.offer')}
          popover="manual"
        >
          ${this.#found.map((one) => this.#option(view, one, one.id === offer.id))}
        </ul>`,
    );
  }

  #option(view: LinksView, offer: Offer, isChosen: boolean): TemplateResult {
    return html`<li
      class=${offer === this.#found[this.#active] ? 'offer is-active' : 'offer'}
      part="menu-item"
      id=${optionId(offer)}
      role="option"
      aria-selected=${isChosen ? 'true' : 'false'}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(offer)}
    >
      <span>${view.text(offer.name)}</span>
      <span class="caption">${termsLine(offer.terms, view)}</span>
    </li>`;
  }

  #search(question: string): void {
    this.#question = question;
    this.#active = question.trim() === '' ? -1 : 0;
    void this.#show();
  }

  #open(): void {
    if (this.#isOpen) return;
    const {offers = [], offer} = this.#choice ?? {};
    this.#active = offers.findIndex((one) => one.id === offer?.id);
    this.#input?.select();
    void this.#show();
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.#isOpen) this.#open();
      else if (!event.altKey) this.#move(event.key === 'ArrowDown' ? 1 : -1);
      else this.#close();
    } else if (this.#isOpen && event.key === 'Enter') {
      event.preventDefault();
      const offer = this.#found[this.#active];
      if (offer) this.#choose(offer);
    } else if (this.#isOpen && event.key === 'Escape') {
      // It is the list that is closed, not what stands around it.
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    }
  }

  #move(by: 1 | -1): void {
    const {length} = this.#found;
    if (length === 0) return;
    this.#active = this.#active < 0 && by < 0 ? length - 1 : (this.#active + by + length) % length;
    void this.#show();
  }

  #choose(offer: Offer): void {
    this.#choice?.onChoose(offer.id);
    this.#close();
  }

  #close(): void {
    this.#question = undefined;
    this.#isOpen = false;
    this.#active = -1;
    if (this.#list?.matches(':popover-open')) this.#list.hidePopover();
    this.#host.requestUpdate();
  }

  async #show(): Promise<void> {
    this.#isOpen = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const [input, list] = [this.#input, this.#list];
    if (!input || !list || !this.#isOpen) return;
    if (!list.matches(':popover-open')) {
      list.style.setProperty('inline-size', `${input.offsetWidth}px`);
      list.showPopover();
      placeUnder(list, input);
    }
    list.querySelector('.is-active')?.scrollIntoView({block: 'nearest'});
  }

  get #input(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>(`input#${ID}`);
  }

  get #list(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`#${LIST}`);
  }
}

function optionId({id}: Offer): string {
  return `${ID}-${id}`;
}
