import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {DEFAULT_PERIOD, PeriodController} from '../controllers/period-controller.js';
import {KabinetElement} from '../controllers/kabinet-element.js';
import {floating} from '../styles/floating.styles.js';
import {foundation} from '../styles/shared.styles.js';
import {states} from '../styles/states.styles.js';
import {table} from '../styles/table.styles.js';
import {frame} from '../templates/frame.js';
import {isLatestCount, LATEST} from '../templates/latest.js';
import {copyLink} from './copy-link.js';
import {builderStyles} from './link-builder.styles.js';
import {builderPanel, builderSkeleton} from './link-builder.templates.js';
import {LinkOffers, mayCreate} from './link-offers.js';
import './links.events.js';
import {messages} from './links.messages.js';
import type {LinksView} from './links.messages.js';
import {styles} from './links.styles.js';
import {layoutOf} from './list/layout.js';
import type {LinksLayout} from './list/layout.js';
import {ListPanel} from './list/list-panel.js';
import {WorkshopSlot} from './workshop/workshop-slot.js';

/**
 * Makes links and lists them with what each has earned in a period.
 *
 * @fires {CustomEvent<{link: Link}>} kabinet-link-created - The partner has made a link.
 * @fires {CustomEvent<{link: Link}>} kabinet-link-copied - The address of a link stands on the clipboard.
 * @fires {CustomEvent<{link: Link}>} kabinet-link-archived - The partner has archived a link.
 * @fires {CustomEvent<{period: PeriodChoice, days: Period, widget: string}>} kabinet-period-changed - The visitor chose another period.
 * @fires {CustomEvent<{error: BackendError, widget: string}>} kabinet-error - Something could not be loaded or changed.
 * @csspart widget - The whole widget.
 * @csspart header - Title and tools.
 * @csspart programme - The switch between programmes.
 * @csspart builder - The form for a new link, the result included.
 * @csspart result - What will come of the form: preview and button.
 * @csspart preview - The link to come, its parts named.
 * @csspart labels - The sub-ids, folded.
 * @csspart extras - UTM fields, promo code and ad token, folded.
 * @csspart input - Any field or select.
 * @csspart create - The button that makes the link.
 * @csspart list - The partner's links.
 * @csspart filters - What narrows the list down, its period and columns.
 * @csspart calendar - The calendar of the period.
 * @csspart table - Their table.
 * @csspart term - A short name in its head.
 * @csspart tooltip - The full name of it.
 * @csspart row - One link.
 * @csspart cell - One cell.
 * @csspart address - The address of a link.
 * @csspart amount - Any formatted amount.
 * @csspart status - The status of a link that is not simply active.
 * @csspart copy - A button that copies.
 * @csspart button - Any other button.
 * @csspart popover - The menu of a link.
 * @csspart menu-item - One action in it.
 * @csspart dialog - The question before a change.
 * @csspart pager - How many are shown, with «show more».
 * @csspart more - The button for more links.
 * @csspart empty - What is shown without links.
 * @csspart error - Why something could not be loaded or done.
 * @csspart reference - The number of a failed request.
 * @csspart toast - What has just happened, with the way back.
 * @csspart state - Why there is nothing to see at all.
 * @csspart login - The button that leads to the operator's login.
 * @csspart retry - The button that tries again.
 * @csspart freshness - How fresh the figures are.
 * @csspart strip - A line above the figures: stale data, a suspended account, a failed change.
 * @csspart skeleton - The shape of the widget before its data.
 * @cssproperty [--kabinet-links-builder-columns=minmax(0, 1fr) minmax(0, 1fr)] - Fields and result from 840 px on.
 */
export class Links extends KabinetElement<typeof messages> {
  static readonly widgetName = 'links';
  static override styles = [foundation, states, table, floating, builderStyles, styles];

  override readonly messages = messages;
  protected override readonly needs = 'links.list';

  /** The days of the figures: a preset such as `last-30-days`, or two dates `2026-10-01/2026-10-31`. The visitor may change them. */
  @property({useDefault: true}) period: string = DEFAULT_PERIOD;

  /** `full`; for a narrow column `maker`, the form alone, or `latest`, the newest links alone. */
  @property({useDefault: true}) layout: LinksLayout = 'full';

  /** How many links `latest` shows, 1 to 20. */
  @property({type: Number, useDefault: true}) count: number = LATEST.usual;

  /** Widgets of the same group share the period that the visitor chooses. */
  @property() group: string | undefined;

  readonly #period = new PeriodController(this);
  readonly #offers = new LinkOffers(this, () => this.view);
  readonly #slot = new WorkshopSlot(this, {
    view: () => this.view,
    offers: this.#offers,
    list: () => this.#list,
    hasList: () => layoutOf(this.layout) !== 'maker',
  });
  readonly #panel = new ListPanel(this, {
    view: () => this.view,
    layout: () => layoutOf(this.layout),
    count: () => (isLatestCount(this.count) ? this.count : LATEST.usual),
    period: () => this.#period.choice,
    daysOf: (view) => this.#period.daysIn(view),
    onPeriod: (view, period) => this.#period.choose(view, period),
    isPending: (id) => this.#slot.workshop?.changes.isPending(id) ?? false,
    onAction: (action, link) => void this.#slot.do((workshop) => workshop.act(action, link)),
    onCopy: (link) => void copyLink(this, link),
    onUse: (link) => void this.#slot.do(({use}) => use.open(link)),
    onReload: () => this.#reload(),
  });
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('layout') && this.layout !== layoutOf(this.layout)) {
      console.warn(`kabinet: <${this.localName}> does not know the layout "${this.layout}".`);
    }
    if (changed.has('count') && !isLatestCount(this.count)) {
      console.warn(`kabinet: <${this.localName}> shows ${LATEST.least} to ${LATEST.most} of the latest links.`);
    }
  }

  protected override updated(): void {
    this.#panel.loadFilters();
  }

  protected override render(): TemplateResult {
    const layout = layoutOf(this.layout);
    return frame(this, {
      skeleton: () =>
        html`${layout === 'latest' ? nothing : builderSkeleton()} ${layout === 'maker' ? nothing : this.#panel.shape()}`,
      ready: (view) =>
        html`${this.#hasBuilder(view) ? this.#renderBuilder(view) : nothing}
        ${layout === 'maker' ? this.#panel.made(view) : this.#renderList(view)} ${this.#slot.dialogs(view)}`,
    });
  }

  #renderBuilder(view: LinksView): TemplateResult {
    return builderPanel(this, view, {
      offers: this.#offers,
      form: (offers) => this.#slot.form(view, offers),
      onBulk: () => void this.#slot.do(({bulk}) => bulk.open()),
    });
  }

  #renderList(view: LinksView): TemplateResult {
    return this.#panel.render(view, {
      offers: this.#offers.items,
      notice: this.#slot.strip(view),
      onStart: this.#hasBuilder(view) ? () => void this.#slot.focus() : undefined,
    });
  }

  get #list(): ListPanel['list'] {
    return this.#panel.list;
  }

  /** Offers and links that fail for the same reason need one card, not two. */
  #hasBuilder(view: LinksView): boolean {
    if (layoutOf(this.layout) === 'latest') return false;
    const [links, offers] = [this.#list.pages.state, this.#offers.pages.state];
    const failAlike = links.status === 'failed' && offers.status === 'failed' && links.error.kind === offers.error.kind;
    return mayCreate(view) && !failAlike;
  }

  #reload(): void {
    void this.#list.pages.reload();
    const {pages} = this.#offers;
    if (pages.state.status === 'failed') void pages.reload();
  }
}
