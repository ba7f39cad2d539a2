import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {KabinetElement} from '../controllers/kabinet-element.js';
import {OpenedController} from '../controllers/opened-controller.js';
import {PagesController} from '../controllers/pages-controller.js';
import type {PagesOf} from '../controllers/pages-controller.js';
import {showMore} from '../controllers/show-more.js';
import {WidthController} from '../controllers/width-controller.js';
import {Papers} from '../papers/papers.js';
import {emit} from '../runtime/events.js';
import {detailPanel} from '../styles/detail-panel.styles.js';
import {openableRows} from '../styles/openable-rows.styles.js';
import {choices} from '../styles/choices.styles.js';
import {floating} from '../styles/floating.styles.js';
import {foundation} from '../styles/shared.styles.js';
import {states} from '../styles/states.styles.js';
import {table} from '../styles/table.styles.js';
import {detailSkeleton} from '../templates/detail-panel.js';
import {failure} from '../templates/failure.js';
import {frame} from '../templates/frame.js';
import {head} from '../templates/head.js';
import {nextLevel} from '../templates/heading.js';
import {listWithDetail} from '../templates/list-with-detail.js';
import {pager} from '../templates/pager.js';
import {skeleton, skeletonHead} from '../templates/skeleton.js';
import {strip} from '../templates/strip.js';
import '../withdrawal/withdrawal.events.js';
import {Withdrawal} from '../withdrawal/withdrawal.js';
import type {DocumentFiles} from '../papers/document-files.js';
import {papersButton} from './papers-button.js';
import type {PayoutCancellation} from './payout-cancellation.js';
import {detailTexts} from './payout-detail.texts.js';
import {payoutPanel} from './payout-panel.templates.js';
import {PayoutStatement} from './payout-statement.js';
import {payoutTable} from './payout-table.templates.js';
import './payouts.events.js';
import {messages} from './payouts.messages.js';
import type {PayoutsView} from './payouts.messages.js';
import {queryOf} from './payouts.model.js';
import type {PayoutFilter} from './payouts.model.js';
import {styles} from './payouts.styles.js';
import {bodySkeleton, emptyList, filterWord, listSkeleton, statusFilter} from './payouts.templates.js';

type Pages = PagesOf<'payouts.list'>;

/** Widgets narrower than this show the detail in a sheet. */
const SHEET_BELOW = 1120;

/**
 * Every payout, newest first: when it comes or why it does not, what it is made of, what arrives of it.
 *
 * @fires {CustomEvent<{id: string}>} kabinet-payout-opened - The visitor asked what a payout is made of.
 * @fires {CustomEvent<{id: string, number: string}>} kabinet-payout-requested - The backend took a request for a payout.
 * @fires {CustomEvent<{id: string, number: string}>} kabinet-payout-cancelled - The visitor took a request back.
 * @fires {CustomEvent<{error: BackendError, widget: string}>} kabinet-error - Something could not be loaded or done.
 * @csspart widget - The outer element.
 * @csspart header - Title and freshness.
 * @csspart filters - What the list can be narrowed to.
 * @csspart chips - The group of filters.
 * @csspart chip - One of them.
 * @csspart list - Table and its foot.
 * @csspart table - The payouts.
 * @csspart row - One payout.
 * @csspart cell - One cell.
 * @csspart open - The button in a row that opens its detail.
 * @csspart status - The status of a payout.
 * @csspart amount - Any amount of the list.
 * @csspart detail - One payout with everything about it.
 * @csspart close - The button that closes it.
 * @csspart receipt - From the parts to what arrives.
 * @csspart notice - The status in a sentence.
 * @csspart timeline - What happened and what is expected.
 * @csspart facts - Method, commissions, documents.
 * @csspart document - A link to a document.
 * @csspart ask - The question to support.
 * @csspart link - Any other button that looks like a link.
 * @csspart dialog - The detail as a sheet, in narrow widgets; the request for a payout.
 * @csspart papers - The button that opens the checklist of papers.
 * @csspart papers-list - The checklist.
 * @csspart paper - One paper of it.
 * @csspart choose - The button that chooses a file for it.
 * @csspart read - The button that fetches what is to be signed.
 * @csspart sign - The button that signs it.
 * @csspart withdraw - The button that begins the request for a payout.
 * @csspart continue - The button that asks what it comes to.
 * @csspart send - The button that sends it.
 * @csspart done - The button that closes its receipt.
 * @csspart cancel - The button that takes a request back.
 * @csspart popover - The months of statements.
 * @csspart menu-item - A form of the statement.
 * @csspart input - The month of a statement; a field of the request for a payout.
 * @csspart button - Any other button.
 * @csspart programme - The switch between programmes.
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
 * @csspart strip - A line above the list: stale data, a suspended account, a payout that is gone.
 * @csspart skeleton - The shape of the widget before its data.
 * @cssproperty [--kabinet-payouts-detail-width=392px] - Width of the detail beside the list, from 1120 px on.
 */
export class Payouts extends KabinetElement<typeof messages> {
  static readonly widgetName = 'payouts';
  static override styles = [foundation, choices, states, table, floating, openableRows, detailPanel, styles];

  override readonly messages = messages;
  protected override readonly needs = 'payouts.list';

  @state() private filter: PayoutFilter = 'all';

  readonly #list = new PagesController(this, {
    operation: 'payouts.list',
    query: () => this.view && queryOf(this.view.programme, this.filter),
  });
  readonly #opened = new OpenedController(this, {
    operation: 'payouts.get',
    load: () => import('./payout-detail.templates.js'),
    texts: detailTexts,
    list: this.#list,
    nameOf: (id) => this.#list.value?.items.find((row) => row.id === id)?.number,
    onShow: (id) => emit(this, 'kabinet-payout-opened', {id}),
  });
  readonly #width = new WidthController(this, SHEET_BELOW);

  readonly #statement = new PayoutStatement(this);
  readonly #papers = new Papers(this);
  readonly #withdrawal = new Withdrawal(this, this.#papers);
  #cancellation: PayoutCancellation | undefined;
  #files: DocumentFiles | undefined;

  /** Asks again, keeping what is on screen until the answer arrives. */
  async refresh(): Promise<void> {
    await Promise.all([this.#list.reload(), this.#opened.reload()]);
  }

  /** Opens a payout, as the button in its row does. */
  show(id: string): Promise<void> {
    return this.#opened.show(id);
  }

  #choose(view: PayoutsView, filter: PayoutFilter): void {
    this.filter = filter;
    this.#opened.dismiss();
    this.announce(view.t('filter.chosen', {filter: filterWord(view, filter)}));
  }

  protected override updated(): void {
    if (this.#list.state.status !== 'waiting') this.#papers.readLater();
  }

  protected override render(): TemplateResult {
    return frame(this, {
      skeleton: () => html`${skeletonHead({tools: true})} ${bodySkeleton()}`,
      ready: (view) => this.#content(view),
    });
  }

  #content(view: PayoutsView): TemplateResult {
    const {value, state: resource} = this.#list;
    const onRetry = (): void => void this.refresh();
    const info = resource.status === 'ready' ? resource.info : undefined;
    const isEmpty = value?.items.length === 0 && this.filter === 'all' && !info?.previous;
    return html`${head(this, view, {
      title: view.t('title'),
      asOf: value?.meta.asOf,
      info,
      tools: html`${this.#statement.button(view, {disabled: isEmpty})} ${papersButton(view, this.#papers)}
      ${this.#withdrawal.button(view)}`,
      onRetry,
    })}
    ${isEmpty ? nothing : statusFilter(view, this.filter, (filter) => this.#choose(view, filter))}
    ${this.#list.match<unknown>({
      waiting: () => skeleton(listSkeleton()),
      failed: (error, pending) => failure(this, error, {title: view.t('failed'), onRetry, pending}),
      ready: (pages, {previous}) => this.#payouts(view, pages, previous),
    })}
    ${this.#withdrawal.render(view)}`;
  }

  #payouts(view: PayoutsView, pages: Pages, previous: boolean): TemplateResult {
    const openedId = this.#opened.idIn(view);
    const {gone} = this.#opened;
    return html`${gone === undefined ? nothing : strip({icon: 'search', text: view.t('gone', {number: gone})})}
    ${listWithDetail({
      label: view.t('list'),
      previous,
      hasDetail: openedId !== undefined,
      list: pages.items.length > 0 ? this.#rows(view, pages, openedId) : this.#empty(view),
      detail: this.#detail(view, pages, openedId),
    })}`;
  }

  #rows(view: PayoutsView, pages: Pages, openedId: string | undefined): TemplateResult {
    const toggle = (id: string): void => void this.#opened.toggle(view, id);
    const onToggle = view.can('payouts.get') ? toggle : undefined;
    return html`${payoutTable(view, {rows: pages.items, openedId, onToggle})}
    ${pager(view, pages, () => void showMore(this, this.#list))}`;
  }

  #empty(view: PayoutsView): TemplateResult {
    return emptyList(view, {filter: this.filter, onReset: () => this.#choose(view, 'all')});
  }

  #detail(view: PayoutsView, {items}: Pages, id: string | undefined): TemplateResult {
    return payoutPanel(view, {
      open: id !== undefined,
      asSheet: id !== undefined && this.#width.isBelow,
      payout: this.#opened.detailOf(id) ?? items.find((row) => row.id === id),
      content: (inner) => this.#detailContent(inner, id),
      onClose: () => void this.#opened.close(),
    });
  }

  #detailContent(view: PayoutsView, id: string | undefined): TemplateResult {
    return this.#opened.match(id, {
      waiting: detailSkeleton,
      failed: (error, pending) =>
        failure(this, error, {
          title: view.t('detail.failed'),
          onRetry: () => void this.#opened.reload(),
          pending,
          level: nextLevel(view.headingLevel),
        }),
      ready: ({payoutDetail, PayoutCancellation: Cancellation, DocumentFiles: Files}, detail) =>
        payoutDetail(view, detail, {
          cancellation: (this.#cancellation ??= new Cancellation(this)),
          files: (this.#files ??= new Files(this)),
          makeWay: () => this.#makeWay(),
        }),
    });
  }

  /** A sheet closes; a panel beside the list is in nobody's way. */
  #makeWay(): Promise<unknown> {
    if (this.#width.isBelow) this.#opened.dismiss();
    return this.updateComplete;
  }
}
