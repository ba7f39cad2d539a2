import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import {KabinetElement} from '../controllers/kabinet-element.js';
import {OpenedController} from '../controllers/opened-controller.js';
import {PagesController} from '../controllers/pages-controller.js';
import type {PagesOf} from '../controllers/pages-controller.js';
import {DEFAULT_PERIOD, PeriodController} from '../controllers/period-controller.js';
import {showMore} from '../controllers/show-more.js';
import {WidthController} from '../controllers/width-controller.js';
import {emit} from '../runtime/events.js';
import type {PeriodChoice} from '../runtime/period-choice.js';
import {detailPanel} from '../styles/detail-panel.styles.js';
import {openableRows} from '../styles/openable-rows.styles.js';
import {periodStyles} from '../styles/period.styles.js';
import {floating, foundation} from '../styles/shared.styles.js';
import {table} from '../styles/table.styles.js';
import {failure} from '../templates/failure.js';
import {frame} from '../templates/frame.js';
import {head} from '../templates/head.js';
import {listWithDetail} from '../templates/list-with-detail.js';
import {pager} from '../templates/pager.js';
import {periodPicker} from '../templates/period-picker.js';
import {skeleton, skeletonHead} from '../templates/skeleton.js';
import {strip} from '../templates/strip.js';
import {explanationTexts} from './commission-explanation.texts.js';
import {explained} from './commission-explained.js';
import {commissionTable} from './commission-table.templates.js';
import {nameOf} from './commission-words.js';
import './commissions.events.js';
import {messages} from './commissions.messages.js';
import type {CommissionsView} from './commissions.messages.js';
import {EVERY_STATUS, isPageSize, PAGE_SIZE, queryOf} from './commissions.model.js';
import type {Choice, StatusChoice} from './commissions.model.js';
import {styles} from './commissions.styles.js';
import {bodySkeleton, emptyList, payoutChoice, spokenChoice, statusFilter, totalsBar} from './commissions.templates.js';

type Pages = PagesOf<'commissions.list'>;

/** Offered when there is nothing in a shorter one. */
const LONGEST = 'this-year';
/** Widgets narrower than this explain a commission in a sheet. */
const SHEET_BELOW = 1120;

/**
 * Every commission of a period, newest first, each with its reasons: what it was calculated from, why it has its
 * status, when it is paid.
 *
 * @fires {CustomEvent<{id: string}>} kabinet-commission-opened - The visitor asked why a commission is what it is.
 * @fires {CustomEvent<{period: PeriodChoice, days: Period, widget: string}>} kabinet-period-changed - The visitor chose another period.
 * @fires {CustomEvent<{error: BackendError, widget: string}>} kabinet-error - Something could not be loaded.
 * @csspart widget - The outer element.
 * @csspart header - Title, freshness, period or payout.
 * @csspart filters - The statuses to choose from.
 * @csspart chips - The group of statuses.
 * @csspart chip - One status to choose.
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
 * @csspart adjustments - What refunds left of it.
 * @csspart notice - The status in a sentence.
 * @csspart timeline - What happened and what is expected.
 * @csspart facts - Order, customer, link, labels, payout.
 * @csspart ask - The question to support.
 * @csspart link - Any other button that looks like a link.
 * @csspart dialog - The explanation as a sheet, in narrow widgets.
 * @csspart button - Any other button.
 * @csspart popover - The panel of the period.
 * @csspart calendar - The calendar in it.
 * @csspart input - A date in it.
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
 * @csspart strip - A line above the figures: stale data, a suspended account, a commission that is gone.
 * @csspart skeleton - The shape of the widget before its data.
 * @cssproperty [--kabinet-commissions-explanation-width=392px] - Width of the explanation beside the list, from 1120 px on.
 * @cssproperty [--kabinet-commissions-explanation-top=0px] - How far below the window's edge it stays in sight there: the height of a fixed page header.
 */
export class Commissions extends KabinetElement<typeof messages> {
  static readonly widgetName = 'commissions';
  static override styles = [foundation, table, floating, periodStyles, openableRows, detailPanel, styles];

  override readonly messages = messages;
  protected override readonly needs = 'commissions.list';

  /** The period shown: a preset such as `last-30-days`, or two dates `2026-10-01/2026-10-31`. The visitor may change it. */
  @property({useDefault: true}) period: string = DEFAULT_PERIOD;

  /** Rows per page, 5 to 100. Other values are brought back to 20 with a warning. */
  @property({type: Number, attribute: 'page-size', useDefault: true}) pageSize: number = PAGE_SIZE.usual;

  /** The id of a payout: its commissions are shown instead of those of the period, until the visitor asks for the period. */
  @property({useDefault: true}) payout = '';

  /** Widgets of the same group share the period that the visitor chooses. */
  @property() group: string | undefined;

  @state() private status = EVERY_STATUS;

  readonly #period = new PeriodController(this);
  readonly #list = new PagesController(this, {
    operation: 'commissions.list',
    query: () => {
      const {view} = this;
      return view && queryOf(view.programme, this.#choiceIn(view), this.status, this.#pageSize);
    },
  });
  readonly #explained = new OpenedController(this, {
    operation: 'commissions.get',
    load: () => import('./commission-explanation.templates.js'),
    texts: explanationTexts,
    list: this.#list,
    nameOf: (id) => {
      const row = this.#list.value?.items.find((item) => item.id === id);
      return this.view && row && nameOf(this.view, row);
    },
    onShow: (id) => emit(this, 'kabinet-commission-opened', {id}),
  });
  readonly #width = new WidthController(this, SHEET_BELOW);

  /** Asks again, keeping what is on screen until the answer arrives. */
  async refresh(): Promise<void> {
    await Promise.all([this.#list.reload(), this.#explained.reload()]);
  }

  /** Explains a commission, as the button in its row does. */
  show(id: string): Promise<void> {
    return this.#explained.show(id);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('pageSize') && !isPageSize(this.pageSize)) {
      console.warn(`kabinet: <${this.localName}> shows ${PAGE_SIZE.least} to ${PAGE_SIZE.most} rows per page.`);
    }
  }

  /** A backend that cannot tell a payout's commissions apart shows those of the period. */
  #choiceIn(view: CommissionsView): Choice {
    const {payout} = this;
    return this.#isPayoutShown(view) ? {payout} : {period: this.#period.daysIn(view)};
  }

  #isPayoutShown({session}: CommissionsView): boolean {
    return this.payout !== '' && (session.capabilities.commissionFilters?.includes('payout') ?? false);
  }

  get #pageSize(): number {
    return isPageSize(this.pageSize) ? this.pageSize : PAGE_SIZE.usual;
  }

  #choosePeriod(view: CommissionsView, period: PeriodChoice): void {
    this.#explained.dismiss();
    this.#period.choose(view, period);
  }

  /** Focus stays in its place: the choice of a period takes over from that of the payout. */
  async #leavePayout(view: CommissionsView): Promise<void> {
    this.payout = '';
    this.#explained.dismiss();
    this.#period.announce(view);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.is-period')?.focus();
  }

  #chooseStatus(view: CommissionsView, choice: StatusChoice): void {
    this.status = choice.status;
    this.#explained.dismiss();
    this.announce(spokenChoice(view, choice));
  }

  protected override render(): TemplateResult {
    return frame(this, {
      skeleton: () => html`${skeletonHead({tools: true})} ${bodySkeleton(this.#pageSize)}`,
      ready: (view) => this.#content(view),
    });
  }

  #content(view: CommissionsView): TemplateResult {
    const {value, state: resource} = this.#list;
    const retry = (): void => void this.refresh();
    return html`${head(this, view, {
      title: view.t('title'),
      asOf: value?.meta.asOf,
      info: resource.status === 'ready' ? resource.info : undefined,
      tools: this.#choiceOf(view, value),
      onRetry: retry,
    })}
    ${statusFilter(view, {
      page: value?.latest,
      status: this.status,
      onChoose: (choice) => this.#chooseStatus(view, choice),
    })}
    ${this.#list.match<unknown>({
      waiting: () => skeleton(bodySkeleton(this.#pageSize)),
      failed: (error, pending) => failure(this, error, {title: view.t('failed'), onRetry: retry, pending}),
      ready: (pages, {previous}) => this.#commissions(view, pages, previous),
    })}`;
  }

  #choiceOf(view: CommissionsView, pages: Pages | undefined): TemplateResult {
    if (!this.#isPayoutShown(view)) {
      const onChoose = (choice: PeriodChoice): void => this.#choosePeriod(view, choice);
      return periodPicker(view, {id: 'period', value: this.#period.choice, onChoose});
    }
    const paid = pages?.items.find(({payout}) => payout?.id === this.payout);
    return payoutChoice(view, paid?.payout?.number ?? this.payout, () => void this.#leavePayout(view));
  }

  #commissions(view: CommissionsView, pages: Pages, previous: boolean): TemplateResult {
    const openedId = this.#explained.idIn(view);
    const {gone} = this.#explained;
    return html`<div class=${classMap({dimmed: previous})}>${totalsBar(view, pages.latest.summary, this.status)}</div>
      ${gone === undefined ? nothing : strip({icon: 'search', text: view.t('gone', {name: gone})})}
      ${listWithDetail({
        label: view.t('list'),
        previous,
        hasDetail: openedId !== undefined,
        list: pages.items.length > 0 ? this.#rows(view, pages, openedId) : this.#empty(view),
        detail: explained(this, view, this.#explained, {
          id: openedId,
          items: pages.items,
          isNarrow: this.#width.isBelow,
        }),
      })}`;
  }

  #rows(view: CommissionsView, pages: Pages, openedId: string | undefined): TemplateResult {
    const toggle = (id: string): void => void this.#explained.toggle(view, id);
    const onToggle = view.can('commissions.get') ? toggle : undefined;
    return html`${commissionTable(view, {rows: pages.items, openedId, onToggle})}
    ${pager(view, pages, () => void showMore(this, this.#list))}`;
  }

  #empty(view: CommissionsView): TemplateResult {
    return emptyList(view, {
      status: this.status,
      onPeriod: this.#isPayoutShown(view) ? () => void this.#leavePayout(view) : undefined,
      onLonger: this.#period.choice === LONGEST ? undefined : () => this.#choosePeriod(view, LONGEST),
      onReset: () => this.#chooseStatus(view, {status: EVERY_STATUS, count: undefined}),
    });
  }
}
