import type {LitElement} from 'lit';
import type {Link} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {emit} from '../runtime/events.js';
import {copyLink} from './copy-link.js';
import {messages} from './links.messages.js';
import type {LinksView} from './links.messages.js';
import {rightsIn, undoOf} from './links.model.js';
import type {DirectAction, LinkAction} from './links.model.js';
import type {LinkList} from './list/link-list.js';

export interface FollowUpOptions {
  view: () => LinksView | undefined;
  list: () => LinkList;
  /** The way back from what was done. */
  onUndo: (action: DirectAction, link: Link) => void;
}

/** What follows once a link was made or changed, or is gone: the list, the words, the focus, the host page's event. */
export class LinkFollowUp {
  readonly #host: WidgetHost & LitElement;
  readonly #options: FollowUpOptions;

  constructor(host: WidgetHost & LitElement, options: FollowUpOptions) {
    this.#host = host;
    this.#options = options;
  }

  get #list(): LinkList {
    return this.#options.list();
  }

  /** The new link stands first in the list and on the clipboard. @param isWritten - Whether on the latter. */
  async created(link: Link, isWritten: Promise<boolean>): Promise<void> {
    this.#list.created = link;
    this.#refreshQuota();
    emit(this.#host, 'kabinet-link-created', {link});
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('.links .is-current')?.scrollIntoView({block: 'nearest'});
    const copied = await copyLink(this.#host, link, link.id, isWritten);
    const t = this.#host.activeRuntime?.texts(messages);
    if (t) this.#host.announce(t(copied ? 'created.copied' : 'created.selected'));
  }

  async changed(action: LinkAction, link: Link): Promise<void> {
    const isArchived = action === 'archive';
    if (this.#list.created?.id === link.id) this.#list.created = isArchived ? undefined : link;
    this.#refreshQuota();
    this.#tell(action, link);
    if (isArchived) emit(this.#host, 'kabinet-link-archived', {link});
    await this.#host.updateComplete;
    const keepsItsPlace = action === 'rename' || action === 'edit' || this.#list.listing.filter === 'current';
    if (isArchived || !keepsItsPlace) this.#focusList();
  }

  /** A link that is not there any more: the list shows what there is. */
  async lost(): Promise<void> {
    void this.#list.pages.reload();
    const view = this.#options.view();
    if (view) this.#host.toasts.show({text: view.t('done.gone'), tone: 'bad'});
    // Nothing takes focus behind the dialog, which closes with the next drawing.
    await this.#host.updateComplete;
    this.#focusList();
  }

  /** What has happened, and the way back. */
  #tell(action: LinkAction, link: Link): void {
    const view = this.#options.view();
    if (!view) return;
    const {t} = view;
    const undo = undoOf(action, link, rightsIn(view));
    const onPress = (): void => {
      // The button goes with its message.
      this.#focusList();
      if (undo) this.#options.onUndo(undo, link);
    };
    const text = t(`done.${action}`);
    this.#host.toasts.show({text, tone: 'good', ...(undo && {action: {label: t('done.undo'), onPress}})});
  }

  #focusList(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('.links-list')?.focus({preventScroll: true});
  }

  /** How many links the partner has is told by the session. */
  #refreshQuota(): void {
    void this.#host.activeRuntime?.core.cache.invalidateQueries({queryKey: ['session']});
  }
}
