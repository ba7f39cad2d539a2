import type {LitElement, ReactiveController} from 'lit';
import {BackendError} from '@kabinet/contract';
import type {TextSource} from '../runtime/i18n/text-source.js';
import type {Reads} from '../runtime/reads.js';
import type {WidgetHost} from './host.js';
import {LateController} from './late-controller.js';
import type {LatePart} from './late-controller.js';
import {ResourceController} from './resource-controller.js';
import type {CommonView} from './view.js';

/** Operations that tell everything about one row of a list. */
export type DetailRead = 'commissions.get' | 'payouts.get';

export interface OpenedOptions<R extends DetailRead, Part extends LatePart> {
  operation: R;
  /** The code that shows a detail: asked for when the first row is opened. */
  load: () => Promise<Part>;
  /** What it says. */
  texts: TextSource;
  /** The list that rows are opened from: asked again when one of them has gone. */
  list: {reload(): Promise<unknown>};
  /** What people call a row; undefined when it is not in the list. */
  nameOf: (id: string) => string | undefined;
  onShow: (id: string) => void;
}

export interface DetailCases<R extends DetailRead, Part, Result> {
  waiting: () => Result;
  failed: (error: BackendError, pending: boolean) => Result;
  ready: (part: Part, detail: Reads[R]['answer']) => Result;
}

interface Opened {
  readonly id: string;
  /** In another programme nothing is open; undefined until it is known which one is shown. */
  readonly programme: string | undefined;
}

type Host = WidgetHost & LitElement & {readonly view: CommonView | undefined};

/** The row whose detail is shown: which one, its detail, and where focus goes when that begins and ends. */
export class OpenedController<R extends DetailRead, Part extends LatePart> implements ReactiveController {
  readonly #host: Host;
  readonly #options: OpenedOptions<R, Part>;
  readonly #detail: ResourceController<R>;
  readonly #part: LateController<Part>;
  #opened: Opened | undefined;
  #gone: string | undefined;

  constructor(host: Host, options: OpenedOptions<R, Part>) {
    this.#host = host;
    this.#options = options;
    this.#part = new LateController(host, options.load, options.texts);
    this.#detail = new ResourceController(host, {
      operation: options.operation,
      query: () => {
        const id = host.view && this.idIn(host.view);
        return id === undefined ? undefined : {id};
      },
    });
    host.addController(this);
  }

  idIn({programme, can}: CommonView): string | undefined {
    if (!this.#opened || !can(this.#options.operation)) return undefined;
    const {id, programme: own = programme.id} = this.#opened;
    return own === programme.id ? id : undefined;
  }

  /** The answer, once it is that of the row in question. */
  detailOf(id: string | undefined): Reads[R]['answer'] | undefined {
    const {value} = this.#detail;
    return value?.id === id ? value : undefined;
  }

  /** How the detail of this row stands. Without a connection there may be only that of the row before: a failure. */
  match<Result>(id: string | undefined, {waiting, failed, ready}: DetailCases<R, Part, Result>): Result {
    return this.#detail.match({
      waiting,
      failed,
      ready: (detail, {outdated, pending, previous}) => {
        if (detail.id === id) return this.#part.match({waiting, failed, ready: (part) => ready(part, detail)});
        if (outdated) return failed(outdated, pending);
        return previous || pending ? waiting() : failed(anotherOne(this.#options.operation), false);
      },
    });
  }

  /** The name of a row that turned out not to be there any more. */
  get gone(): string | undefined {
    return this.#gone;
  }

  async reload(): Promise<void> {
    if (this.#opened) void this.#part.want();
    await this.#detail.reload();
  }

  /** Also before anything is loaded: then it opens as soon as it can. */
  async show(id: string): Promise<void> {
    const {view} = this.#host;
    if (view && !view.can(this.#options.operation)) return;
    this.#set({id, programme: view?.programme.id});
    this.#options.onShow(id);
    await this.#host.updateComplete;
    this.#find('[data-detail]')?.focus();
  }

  /** Focus goes back to the row that was open, or to the list when the row is not in it. */
  async close(): Promise<void> {
    if (!this.#opened) return;
    const origin = `.row-open[data-id="${CSS.escape(this.#opened.id)}"]`;
    this.#set(undefined);
    await this.#host.updateComplete;
    (this.#find(origin) ?? this.#find('.list'))?.focus();
  }

  /** What the button in a row does. */
  toggle(view: CommonView, id: string): Promise<void> {
    return id === this.idIn(view) ? this.close() : this.show(id);
  }

  /** Another list is shown: nothing of this one is open. */
  dismiss(): void {
    this.#set(undefined);
  }

  hostUpdate(): void {
    const {view} = this.#host;
    if (!view || !this.#opened) return;
    const {id, programme = view.programme.id} = this.#opened;
    this.#opened = {id, programme};
  }

  hostUpdated(): void {
    if (this.#opened && this.#error?.kind === 'not_found') void this.#leave(this.#opened.id);
  }

  async #leave(id: string): Promise<void> {
    const {list, nameOf} = this.#options;
    this.#set(undefined, nameOf(id) ?? id);
    await Promise.all([list.reload(), this.#host.updateComplete]);
    this.#find('.list')?.focus();
  }

  #set(opened: Opened | undefined, gone?: string): void {
    this.#opened = opened;
    this.#gone = gone;
    if (opened) void this.#part.want();
    this.#host.requestUpdate();
  }

  /** Why the latest answer did not come, also when an older one is still shown. */
  get #error(): BackendError | undefined {
    const {state} = this.#detail;
    if (state.status === 'failed') return state.error;
    return state.status === 'ready' ? state.info.outdated : undefined;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** The answer to a question about one row tells of another one. */
function anotherOne(operation: DetailRead): BackendError {
  return new BackendError('bad_response', `${operation} answered with what was not asked for.`);
}
