import {html} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {KabinetElement} from '../controllers/kabinet-element.js';
import {OpenedController} from '../controllers/opened-controller.js';
import {DEFAULT_PERIOD, PeriodController} from '../controllers/period-controller.js';
import {emit} from '../runtime/events.js';
import {detailPanel} from '../styles/detail-panel.styles.js';
import {filterRow} from '../styles/filter-row.styles.js';
import {openableRows} from '../styles/openable-rows.styles.js';
import {choices} from '../styles/choices.styles.js';
import {floating} from '../styles/floating.styles.js';
import {foundation} from '../styles/shared.styles.js';
import {states} from '../styles/states.styles.js';
import {table} from '../styles/table.styles.js';
import {frame} from '../templates/frame.js';
import {head} from '../templates/head.js';
import {isLatestCount, LATEST} from '../templates/latest.js';
import {skeletonHead} from '../templates/skeleton.js';
import type {Explained} from './commission-explained.js';
import {CommissionExport} from './commission-export.js';
import {explanationTexts} from './commission-explanation.texts.js';
import {nameOf} from './commission-words.js';
import './commissions.events.js';
import {messages} from './commissions.messages.js';
import type {CommissionsView} from './commissions.messages.js';
import {styles} from './commissions.styles.js';
import {CommissionList} from './list/commission-list.js';
import {ListPanel} from './list/list-panel.js';
import {isPageSize, PAGE_SIZE} from './list/listing.js';
import {LatestPanel} from './rows/latest-panel.js';
import {layoutOf} from './rows/layout.js';
import type {CommissionsLayout} from './rows/layout.js';
import {CommissionTerms} from './terms/commission-terms.js';

/**
 * Every commission of a period, newest first, each with its reasons: what it was calculated from, why it has its
 * status, when it is paid.
 *
 * @fires {CustomEvent<{id: string}>} kabinet-commission-opened - The visitor asked why a commission is what it is.
 * @fires {CustomEvent<{period: PeriodChoice, days: Period, widget: string}>} kabinet-period-changed - The visitor chose another period.
 * @fires {CustomEvent<{error: BackendError, widget: string}>} kabinet-error - Something could not be loaded.
 * @csspart widget - The outer element.
 * @csspart header - Title, freshness and tools.
 * @csspart filters - The statuses to choose from, the row of period or payout and filters, and the filters in force.
 * @csspart chips - The group of statuses.
 * @csspart chip - One status to choose, or one filter in force.
 * @csspart totals - The addition above the list.
 * @csspart total - One sum in it.
 * @csspart list - Table and its foot.
 * @csspart table - The commissions.
 * @csspart row - One commission.
 * @csspart cell - One cell.
 * @csspart open - The button in a row that explains it.
 * @csspart status - The status of a commission.
 * @csspart amount - Any amount of the list and the totals.
 * @csspart explanation - Why an amount is what it is.
 * @csspart close - The button that closes the explanation.
 * @csspart receipt - The steps that lead to the amount.
 * @csspart tier - The tier that it was earned by, and the way to the next one.
 * @csspart bar - The way in it as a bar, and how far a download is.
 * @csspart terms - The button that shows the partner's terms.
 * @csspart plan-offer - An offer among the terms.
 * @csspart plan-line - What it pays for one kind of event.
 * @csspart adjustments - What refunds left of it.
 * @csspart notice - The status in a sentence.
 * @csspart timeline - What happened and what is expected.
 * @csspart facts - Order, customer, link, labels, payout.
 * @csspart ask - The question to support.
 * @csspart link - Any other button that looks like a link.
 * @csspart dialog - The explanation as a sheet, in narrow widgets.
 * @csspart button - Any other button.
 * @csspart popover - The panel of the period, of the filters, of a day, of what is saved or can be downloaded.
 * @csspart menu-item - One of the saved filters, or a form of the list to download.
 * @csspart calendar - The calendar in a panel.
 * @csspart input - Any field or select.
 * @csspart programme - The switch between programmes.
 * @csspart newcomers - The button that shows the commissions that came in meanwhile.
 * @csspart pager - How many are shown, with «show more».
 * @csspart more - The button for more rows.
 * @csspart empty - What is shown without rows.
 * @csspart error - Why something could not be loaded.
 * @csspart reference - The number of a failed request.
 * @csspart copy - The button that copies it.
 * @csspart state - Why there is nothing to see at all.
 * @csspart login - The button that leads to the operator's login.
 * @csspart toast - What has just happened.
 * @csspart retry - The button that tries again.
 * @csspart freshness - How fresh the figures are.
 * @csspart strip - A line above the figures: stale data, a suspended account, a commission that is gone.
 * @csspart skeleton - The shape of the widget before its data.
 * @cssproperty [--kabinet-commissions-list-height=min(70vh, 720px)] - How high a continuous list is at most.
 * @cssproperty [--kabinet-commissions-explanation-width=392px] - Width of the explanation beside the list, from 1120 px on.
 * @cssproperty [--kabinet-commissions-explanation-top=0px] - How far below the window's edge it stays in sight there: the height of a fixed page header.
 */
export class Commissions extends KabinetElement<typeof messages> {
  static readonly widgetName = 'commissions';
  static override styles = [foundation, choices, states, table, floating, filterRow, openableRows, detailPanel, styles];

  override readonly messages = messages;
  protected override readonly needs = 'commissions.list';

  /** The period shown: a preset such as `last-30-days`, or two dates `2026-10-01/2026-10-31`. The visitor may change it. */
  @property({useDefault: true}) period: string = DEFAULT_PERIOD;

  /** Rows per page, 5 to 100. Other values are brought back to 20 with a warning. */
  @property({type: Number, attribute: 'page-size', useDefault: true}) pageSize: number = PAGE_SIZE.usual;

  /** The id of a payout: its commissions are shown instead of those of the period, until the visitor asks for the period. */
  @property({useDefault: true}) payout = '';

  /** The list scrolls by itself and goes on as it is scrolled, whatever its length; `page-size` does not matter then. */
  @property({type: Boolean}) continuous = false;

  /** `full`, or for a narrow column `latest`: the newest commissions alone. */
  @property({useDefault: true}) layout: CommissionsLayout = 'full';

  /** How many commissions `latest` shows, 1 to 20. */
  @property({type: Number, useDefault: true}) count: number = LATEST.usual;

  /** Widgets of the same group share the period that the visitor chooses. */
  @property() group: string | undefined;

  /** A word to begin parameters of the page's address with, `commissions`: period, filters and order are kept there. */
  @property({attribute: 'url-state'}) urlState: string | undefined;

  readonly #period = new PeriodController(this);
  readonly #list = new CommissionList(this, {
    view: () => this.view,
    period: this.#period,
    payout: () => this.payout,
    rows: () => this.#pageSize,
    isContinuous: () => this.#isContinuous,
    latest: () => (this.#isLatest ? this.#count : undefined),
    urlState: () => (this.#isLatest ? undefined : this.urlState),
    onRelist: () => this.#explained.dismiss(),
  });
  readonly #explained: Explained = new OpenedController(this, {
    operation: 'commissions.get',
    load: () => import('./commission-explanation.templates.js'),
    texts: explanationTexts,
    list: this.#list.pages,
    nameOf: (id) => {
      const row = this.#list.pages.value?.items.find((item) => item.id === id);
      return this.view && row && nameOf(this.view, row);
    },
    onShow: (id) => emit(this, 'kabinet-commission-opened', {id}),
  });
  readonly #terms = new CommissionTerms(this);
  readonly #latest = new LatestPanel(this, {
    list: this.#list,
    explained: this.#explained,
    count: () => this.#count,
    onReload: () => void this.refresh(),
    onTerms: (offer) => this.#terms.open(offer),
  });
  readonly #panel = new ListPanel(this, {
    view: () => (this.#isLatest ? undefined : this.view),
    list: this.#list,
    period: this.#period,
    explained: this.#explained,
    payout: () => this.payout,
    rows: () => this.#pageSize,
    isContinuous: () => this.#isContinuous,
    onLeavePayout: (view) => void this.#leavePayout(view),
    onReload: () => void this.refresh(),
    onTerms: (offer) => this.#terms.open(offer),
  });

  readonly #export = new CommissionExport(this, this.#list);

  /** Asks again, keeping what is on screen until the answer arrives. */
  async refresh(): Promise<void> {
    await Promise.all([this.#list.pages.reload(), this.#explained.reload()]);
  }

  /** Explains a commission, as the button in its row does. */
  show(id: string): Promise<void> {
    return this.#explained.show(id);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('pageSize') && !isPageSize(this.pageSize)) {
      console.warn(`kabinet: <${this.localName}> shows ${PAGE_SIZE.least} to ${PAGE_SIZE.most} rows per page.`);
    }
    if (changed.has('continuous')) this.#list.pages.lookAt(this.continuous ? {from: 0, to: 0} : undefined);
    if (changed.has('layout') && this.layout !== layoutOf(this.layout)) {
      console.warn(`kabinet: <${this.localName}> does not know the layout "${this.layout}".`);
    }
    if (changed.has('count') && !isLatestCount(this.count)) {
      console.warn(`kabinet: <${this.localName}> shows ${LATEST.least} to ${LATEST.most} of the latest commissions.`);
    }
  }

  get #isLatest(): boolean {
    return layoutOf(this.layout) === 'latest';
  }

  get #isContinuous(): boolean {
    return this.continuous && !this.#isLatest;
  }

  get #count(): number {
    return isLatestCount(this.count) ? this.count : LATEST.usual;
  }

  protected override updated(): void {
    if (!this.#isLatest) this.#panel.loadFilters();
  }

  get #pageSize(): number {
    if (this.#isContinuous) return PAGE_SIZE.most;
    return isPageSize(this.pageSize) ? this.pageSize : PAGE_SIZE.usual;
  }

  /** Focus stays in its place: the choice of a period takes over from that of the payout. */
  async #leavePayout(view: CommissionsView): Promise<void> {
    this.payout = '';
    this.#explained.dismiss();
    this.#period.announce(view);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.is-period')?.focus();
  }

  protected override render(): TemplateResult {
    return frame(this, {
      skeleton: () =>
        this.#isLatest ? this.#latest.shape() : html`${skeletonHead({tools: true})} ${this.#panel.shape()}`,
      ready: (view) =>
        html`${this.#isLatest ? this.#latest.render(view) : this.#whole(view)} ${this.#terms.render(view)}`,
    });
  }

  #whole(view: CommissionsView): TemplateResult {
    return html`${this.#head(view)} ${this.#export.state(view)} ${this.#panel.render(view)}`;
  }

  #head(view: CommissionsView): TemplateResult {
    const {value, state} = this.#list.pages;
    return head(this, view, {
      title: view.t('title'),
      asOf: value?.meta.asOf,
      info: state.status === 'ready' ? state.info : undefined,
      tools: html`${this.#terms.button(view)} ${this.#panel.columnChooser(view)} ${this.#export.button(view)}`,
      onRetry: () => void this.refresh(),
    });
  }
}
