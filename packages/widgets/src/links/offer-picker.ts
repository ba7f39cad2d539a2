import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {Offer} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {LateController} from '../controllers/late-controller.js';
import type {LatePart} from '../controllers/late-controller.js';
import {selectField} from '../templates/field.js';
import type {LinksView} from './links.messages.js';
import type {OfferCombobox, offerComboboxOf} from './offers/offer-combobox.part.js';
import {offerTexts} from './offers/offer-combobox.texts.js';
import {termsLine} from './terms-line.js';

/** As many as one takes in at a glance; more of them are searched. */
const FEW = 7;

/** What `offers/offer-combobox.part.ts` brings once it is loaded. */
interface ComboboxModule extends LatePart {
  offerComboboxOf: typeof offerComboboxOf;
}

export interface OfferChoice {
  offers: readonly Offer[];
  offer: Offer;
  error: string | undefined;
  onChoose: (id: string) => void;
}

/** The field for the offer: a list while there are few, a search when there are many. */
export class OfferPicker implements ReactiveController {
  readonly #host: WidgetHost & LitElement;
  readonly #part: LateController<ComboboxModule>;
  #combobox: OfferCombobox | undefined;
  #isAsked = false;

  constructor(host: WidgetHost & LitElement) {
    this.#host = host;
    this.#part = new LateController(host, () => import('./offers/offer-combobox.part.js'), offerTexts);
    host.addController(this);
  }

  hostConnected(): void {
    this.#isAsked = false;
  }

  render(view: LinksView, choice: OfferChoice): TemplateResult {
    const {offers, offer, error, onChoose} = choice;
    const part = offers.length > FEW ? this.#wanted() : undefined;
    if (part) return (this.#combobox ??= part.offerComboboxOf(this.#host)).render(view, choice);
    return selectField({
      id: 'link-offer',
      label: view.t('builder.offer'),
      note: termsLine(offer.terms, view),
      value: offer.id,
      choices: offers.map(({id, name}) => ({value: id, label: view.text(name)})),
      onChoose,
      error,
    });
  }

  /** Should it not come, the list serves as well. */
  #wanted(): ComboboxModule | undefined {
    if (!this.#isAsked) {
      this.#isAsked = true;
      void this.#part.want();
    }
    return this.#part.match<ComboboxModule | undefined>({
      waiting: () => undefined,
      failed: () => undefined,
      ready: (part) => part,
    });
  }
}
