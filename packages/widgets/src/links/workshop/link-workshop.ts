import {html} from 'lit';
import type {LitElement, TemplateResult} from 'lit';
import type {Link, Offer} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {copyAhead} from '../copy-ahead.js';
import {copyLink} from '../copy-link.js';
import {LinkBuilder} from '../link-builder.js';
import {addressBeforeCode} from '../link-builder.model.js';
import {LinkBulk} from '../link-bulk.js';
import {LinkChanges} from '../link-changes.js';
import {changeStrip, linkDialogs} from '../link-dialogs.templates.js';
import {LinkEditor} from '../link-editor.js';
import {LinkExtras} from '../link-extras.js';
import {LinkFollowUp} from '../link-follow-up.js';
import {linkForm} from '../link-form.templates.js';
import type {LinkOffers} from '../link-offers.js';
import {LinkUse} from '../link-use.js';
import type {LinksView} from '../links.messages.js';
import {quotaOf} from '../links.model.js';
import type {LinkAction} from '../links.model.js';
import type {LinkList} from '../list/link-list.js';
import {OfferPicker} from '../offer-picker.js';

export interface WorkshopGround {
  view: () => LinksView | undefined;
  offers: LinkOffers;
  list: () => LinkList;
  /** Without one, the list asks nothing. */
  hasList: () => boolean;
}

/** Where links are made, changed and put to use. */
export class LinkWorkshop {
  readonly use: LinkUse;
  readonly bulk: LinkBulk;
  readonly #editor: LinkEditor;
  readonly changes: LinkChanges;
  readonly #host: WidgetHost & LitElement;
  readonly #ground: WorkshopGround;
  readonly #builder: LinkBuilder;
  readonly #extras: LinkExtras;
  readonly #picker: OfferPicker;
  readonly #followUp: LinkFollowUp;

  /** What stands before the codes of a programme's links. */
  #found: {programme: string; address: string} | undefined;

  constructor(host: WidgetHost & LitElement, ground: WorkshopGround) {
    const {view, list} = ground;
    this.#host = host;
    this.#ground = ground;
    this.#builder = new LinkBuilder(host);
    this.#extras = new LinkExtras(host, view);
    this.#picker = new OfferPicker(host);
    this.use = new LinkUse(host);
    this.bulk = new LinkBulk(host);
    this.#editor = new LinkEditor(host, view, {
      onDone: (link) => void this.#followUp.changed('edit', link),
      onGone: () => void this.#followUp.lost(),
    });
    this.changes = new LinkChanges(host, (action, link) => void this.#followUp.changed(action, link));
    this.#followUp = new LinkFollowUp(host, {
      view,
      list,
      onUndo: (action, link) => this.changes.choose(action, link),
    });
  }

  /** @param offers - To choose from, one at least. */
  form(view: LinksView, offers: readonly Offer[]): TemplateResult {
    const offer = this.#builder.offerOf(offers);
    return linkForm(view, {
      builder: this.#builder,
      extras: this.#extras,
      picker: this.#picker,
      offers,
      offer,
      quota: quotaOf(view.session.capabilities),
      beforeCode: this.#beforeCode(view),
      onSubmit: () => void this.#create(view, offer),
    });
  }

  act(action: LinkAction, link: Link): void {
    if (action === 'edit') this.#editor.open(link);
    else this.changes.choose(action, link);
  }

  /** Why a change without a dialog failed. */
  strip(view: LinksView): unknown {
    return changeStrip(view, this.changes);
  }

  dialogs(view: LinksView): TemplateResult {
    const {items, promotable} = this.#ground.offers;
    return html`${linkDialogs(view, this.changes)} ${this.#editor.render(view, items)}
    ${this.use.render(view, (link, id) => void copyLink(this.#host, link, id))} ${this.bulk.render(view, promotable)}`;
  }

  /** What stands before the codes of this programme's links; a list that was narrowed down has not forgotten it. */
  #beforeCode({programme: {id}}: LinksView): string | undefined {
    const found = addressBeforeCode(this.#ground.list().pages.value?.items ?? []);
    if (found !== undefined) this.#found = {programme: id, address: found};
    return this.#found?.programme === id ? this.#found.address : undefined;
  }

  async #create({programme}: LinksView, offer: Offer): Promise<void> {
    // Another promise of a text for the clipboard would take the place of the first.
    if (this.#builder.busy) return;
    const made = this.#builder.submit(programme, offer);
    const isWritten = copyAhead(made.then((link) => link?.url));
    const link = await made;
    if (link) await this.#followUp.created(link, isWritten);
  }
}
