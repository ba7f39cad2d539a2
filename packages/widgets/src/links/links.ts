import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import type {Link, Offer} from '@kabinet/contract';
import {KabinetElement} from '../controllers/kabinet-element.js';
import {PagesController} from '../controllers/pages-controller.js';
import type {LoadedPages} from '../controllers/pages-controller.js';
import {emit} from '../runtime/events.js';
import {floating, foundation} from '../styles/shared.styles.js';
import {table} from '../styles/table.styles.js';
import {failure} from '../templates/failure.js';
import {frame} from '../templates/frame.js';
import {pager} from '../templates/pager.js';
import {skeleton} from '../templates/skeleton.js';
import {LinkBuilder, mayCreate} from './link-builder.js';
import {addressBeforeCode} from './link-builder.model.js';
import {builderStyles} from './link-builder.styles.js';
import {builderPanel, builderSkeleton} from './link-builder.templates.js';
import {LinkBulk} from './link-bulk.js';
import {LinkChanges} from './link-changes.js';
import {LinkEditor} from './link-editor.js';
import {LinkExtras} from './link-extras.js';
import {LinkUse} from './link-use.js';
import {linkDialogs} from './link-dialogs.templates.js';
import {linkTable} from './link-table.templates.js';
import './links.events.js';
import {messages} from './links.messages.js';
import type {LinksView} from './links.messages.js';
import {linksOf, NEWEST, queryOf, rightsIn, undoOf, withCreated} from './links.model.js';
import type {LinkAction, LinkListing} from './links.model.js';
import {styles} from './links.styles.js';
import {OfferPicker} from './offer-picker.js';
import {changeStrip, emptyList, listHead, listHeadShape, listShape, shownPages} from './links.templates.js';

/**
 * Makes links and lists them with what each has earned in the last 30 days.
 *
 * @fires {CustomEvent<{link: Link}>} kabinet-link-created - The partner has made a link.
 * @fires {CustomEvent<{link: Link}>} kabinet-link-copied - The address of a link stands on the clipboard.
 * @fires {CustomEvent<{link: Link}>} kabinet-link-archived - The partner has archived a link.
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
  static override styles = [foundation, table, floating, builderStyles, styles];

  override readonly messages = messages;
  protected override readonly needs = 'links.list';

  @state() private listing: LinkListing = NEWEST;
  @state() private created: Link | undefined;

  readonly #links = new PagesController(this, {
    operation: 'links.list',
    query: () => this.view && queryOf(this.listing, this.view.programme, this.view.today),
  });
  readonly #builder = new LinkBuilder(this, () => this.view);
  readonly #extras = new LinkExtras(this, () => this.view);
  readonly #picker = new OfferPicker(this);
  readonly #use = new LinkUse(this);
  readonly #bulk = new LinkBulk(this);
  readonly #editor = new LinkEditor(this, () => this.view, {
    onDone: (link) => void this.#changed('edit', link),
    onGone: () => void this.#lost(),
  });
  readonly #changes = new LinkChanges(this, (action, link) => void this.#changed(action, link));

  #relist(changes: Partial<LinkListing>): void {
    this.listing = {...this.listing, ...changes};
    this.created = undefined;
  }

  async #create({programme}: LinksView, offer: Offer): Promise<void> {
    const link = await this.#builder.submit(programme, offer);
    if (!link) return;
    this.listing = NEWEST;
    this.created = link;
    this.#refreshQuota();
    emit(this, 'kabinet-link-created', {link});
    await this.updateComplete;
    this.renderRoot.querySelector('.links .is-current')?.scrollIntoView({block: 'nearest'});
    const copied = await this.#copy(link);
    const t = this.activeRuntime?.texts(messages);
    if (t) this.announce(t(copied ? 'created.copied' : 'created.selected'));
  }

  /** Whether it stands on the clipboard now; otherwise it is selected. */
  async #copy(link: Link, id = link.id): Promise<boolean> {
    await this.copying.copy(id, link.url);
    const copied = this.copying.stateOf(id) === 'copied';
    if (copied) emit(this, 'kabinet-link-copied', {link});
    return copied;
  }

  async #changed(action: LinkAction, link: Link): Promise<void> {
    if (this.created?.id === link.id) this.created = action === 'archive' ? undefined : link;
    this.#refreshQuota();
    this.#tell(action, link);
    if (action === 'archive') emit(this, 'kabinet-link-archived', {link});
    await this.updateComplete;
    const leavesTheList =
      action === 'archive' || (action !== 'rename' && action !== 'edit' && this.listing.filter !== 'current');
    if (leavesTheList) this.#focusList();
  }

  /** A link that is not there any more: the list shows what there is. */
  async #lost(): Promise<void> {
    void this.#links.reload();
    if (this.view) this.toasts.show({text: this.view.t('done.gone'), tone: 'bad'});
    // Nothing takes focus behind the dialog, which closes with the next drawing.
    await this.updateComplete;
    this.#focusList();
  }

  /** What has happened, and the way back. */
  #tell(action: LinkAction, link: Link): void {
    const {view} = this;
    if (!view) return;
    const {t} = view;
    const undo = undoOf(action, link, rightsIn(view));
    const onPress = (): void => {
      // The button goes with its message.
      this.#focusList();
      if (undo) this.#changes.choose(undo, link);
    };
    const text = t(`done.${action}`);
    this.toasts.show({text, tone: 'good', ...(undo && {action: {label: t('done.undo'), onPress}})});
  }

  #focusList(): void {
    this.renderRoot.querySelector<HTMLElement>('.links-list')?.focus({preventScroll: true});
  }

  /** How many links the partner has is told by the session. */
  #refreshQuota(): void {
    void this.activeRuntime?.core.cache.invalidateQueries({queryKey: ['session']});
  }

  protected override render(): TemplateResult {
    return frame(this, {
      skeleton: () => html`${builderSkeleton()} ${listHeadShape()} ${listShape()}`,
      ready: (view) =>
        html`${this.#hasBuilder(view) ? this.#renderBuilder(view) : nothing} ${this.#renderList(view)}
        ${linkDialogs(view, this.#changes)} ${this.#editor.render(view, this.#builder.offers.value?.items ?? [])}
        ${this.#use.render(view, (link, id) => void this.#copy(link, id))}
        ${this.#bulk.render(view, this.#builder.promotable)}`,
    });
  }

  #renderBuilder(view: LinksView): TemplateResult {
    return builderPanel(this, view, {
      builder: this.#builder,
      extras: this.#extras,
      picker: this.#picker,
      beforeCode: addressBeforeCode(this.#links.value?.items ?? []),
      onSubmit: (offer) => void this.#create(view, offer),
      onBulk: () => this.#bulk.open(),
    });
  }

  #renderList(view: LinksView): TemplateResult {
    const info = this.#links.state.status === 'ready' ? this.#links.state.info : undefined;
    return html`<div class="links-list" part="list" role="group" tabindex="-1" aria-label=${view.t('list.title')}>
      ${listHead(this, view, {
        listing: this.listing,
        asOf: this.#links.value?.meta.asOf,
        info,
        isTitle: !this.#hasBuilder(view),
        onRelist: (changes) => this.#relist(changes),
        onRetry: () => this.#reload(),
      })}
      ${changeStrip(view, this.#changes)}
      ${this.#links.match<unknown>({
        waiting: () => skeleton(listShape(linksOf(view.session))),
        failed: (error, pending) =>
          failure(this, error, {title: view.t('list.failed'), onRetry: () => this.#reload(), pending}),
        ready: (pages, {previous}) => this.#renderLinks(view, pages, previous),
      })}
    </div>`;
  }

  #renderLinks(view: LinksView, pages: LoadedPages<Link>, previous: boolean): TemplateResult {
    const created = this.created?.programme === view.programme.id ? this.created : undefined;
    const links = withCreated(pages.items, created);
    if (links.length === 0) {
      return emptyList(view, {
        listing: this.listing,
        onStart: this.#hasBuilder(view) ? () => this.#builder.focus() : undefined,
        onShowAll: () => this.#relist({filter: NEWEST.filter}),
      });
    }
    return html`<div class=${classMap({dimmed: previous})}>
      ${linkTable(view, {
        links,
        created,
        copying: this.copying,
        changes: this.#changes,
        onCopy: (link) => void this.#copy(link),
        onUse: (link) => this.#use.open(link),
        onEdit: (link) => this.#editor.open(link),
      })}
      ${pager(view, shownPages(pages, links), () => void this.#links.more())}
    </div>`;
  }

  /** Offers and links that fail for the same reason need one card, not two. */
  #hasBuilder(view: LinksView): boolean {
    const [links, offers] = [this.#links.state, this.#builder.offers.state];
    const failAlike = links.status === 'failed' && offers.status === 'failed' && links.error.kind === offers.error.kind;
    return mayCreate(view) && !failAlike;
  }

  #reload(): void {
    void this.#links.reload();
    const {offers} = this.#builder;
    if (offers.state.status === 'failed') void offers.reload();
  }
}
