import type {ReactiveController} from 'lit';
import type {BackendError, Link} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {WriteController} from '../controllers/write-controller.js';
import {changeFor} from './links.model.js';
import type {DirectAction} from './links.model.js';

/** What the partner wants done to a link. */
export interface LinkChange {
  readonly action: DirectAction;
  readonly link: Link;
  /** For `rename`. */
  readonly name: string;
}

/** Changes of links in the list: those that are asked about first, the one under way, the one that failed. */
export class LinkChanges implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #onDone: (action: DirectAction, link: Link) => void;
  readonly #update: WriteController<'links.update'>;
  readonly #archive: WriteController<'links.archive'>;
  #asked: LinkChange | undefined;
  #failed: {change: LinkChange; error: BackendError} | undefined;
  readonly #pending = new Set<LinkChange>();
  #last: Promise<void> = Promise.resolve();

  constructor(host: WidgetHost, onDone: (action: DirectAction, link: Link) => void) {
    this.#host = host;
    this.#onDone = onDone;
    this.#update = new WriteController(host, 'links.update');
    this.#archive = new WriteController(host, 'links.archive');
    host.addController(this);
  }

  /** The change that a dialog is open for. */
  get asked(): LinkChange | undefined {
    return this.#asked;
  }

  get failed(): {change: LinkChange; error: BackendError} | undefined {
    return this.#failed;
  }

  isPending(id: string): boolean {
    return [...this.#pending].some(({link}) => link.id === id);
  }

  /** Renaming and archiving ask first, the rest is done at once. */
  choose(action: DirectAction, link: Link): void {
    const change = {action, link, name: link.name};
    this.#failed = undefined;
    if (action === 'rename' || action === 'archive') this.#asked = change;
    else this.#enqueue(change);
    this.#host.requestUpdate();
  }

  setName(name: string): void {
    if (this.#asked) this.#asked = {...this.#asked, name};
    this.#failed = undefined;
    this.#host.requestUpdate();
  }

  confirm(): void {
    if (this.#asked && !this.isPending(this.#asked.link.id)) this.#enqueue(this.#asked);
  }

  /** Closes the dialog; what is under way goes on. */
  close(): void {
    if (!this.isPending(this.#asked?.link.id ?? '')) this.#failed = undefined;
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  retry(): void {
    if (this.#failed) this.#enqueue(this.#failed.change);
  }

  hostDisconnected(): void {
    this.#asked = undefined;
  }

  /** One after another: a change that is under way is not to be taken for the next one. */
  #enqueue(change: LinkChange): void {
    this.#failed = undefined;
    this.#pending.add(change);
    this.#last = this.#last.then(() => this.#apply(change));
    this.#host.requestUpdate();
  }

  async #apply(change: LinkChange): Promise<void> {
    const {link, error} = await this.#send(change);
    this.#pending.delete(change);
    if (link) {
      if (this.#asked?.link.id === link.id) this.#asked = undefined;
      this.#onDone(change.action, link);
    } else if (error) this.#failed = {change, error};
    this.#host.requestUpdate();
  }

  async #send({
    action,
    link: {id},
    name,
  }: LinkChange): Promise<{link: Link | undefined; error: BackendError | undefined}> {
    if (action === 'archive') return {link: await this.#archive.run({id}), error: this.#archive.error};
    const changes = action === 'rename' ? {id, name: name.trim()} : changeFor(id, action);
    return {link: await this.#update.run(changes), error: this.#update.error};
  }
}
