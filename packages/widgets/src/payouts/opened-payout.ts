import type {ReactiveController} from 'lit';
import type {BackendError, PayoutDetail} from '@kabinet/contract';
import type {KabinetElement} from '../controllers/kabinet-element.js';
import type {PagesController} from '../controllers/pages-controller.js';
import {ResourceController} from '../controllers/resource-controller.js';
import {emit} from '../runtime/events.js';
import type {messages, PayoutsView} from './payouts.messages.js';

interface Opened {
  readonly id: string;
  /** In another programme nothing is open; undefined until it is known which one is shown. */
  readonly programme: string | undefined;
}

/** The payout whose detail is shown: which one, its detail, and where focus goes when that begins and ends. */
export class OpenedPayout implements ReactiveController {
  readonly detail: ResourceController<'payouts.get'>;
  readonly #host: KabinetElement<typeof messages>;
  readonly #list: PagesController<'payouts.list'>;
  #opened: Opened | undefined;
  #gone: string | undefined;

  constructor(host: KabinetElement<typeof messages>, list: PagesController<'payouts.list'>) {
    this.#host = host;
    this.#list = list;
    this.detail = new ResourceController(host, {
      operation: 'payouts.get',
      query: () => {
        const id = host.view && this.idIn(host.view);
        return id === undefined ? undefined : {id};
      },
    });
    host.addController(this);
  }

  idIn({programme, can}: PayoutsView): string | undefined {
    if (!this.#opened || !can('payouts.get')) return undefined;
    const {id, programme: own = programme.id} = this.#opened;
    return own === programme.id ? id : undefined;
  }

  /** The answer, once it is that of the payout in question. */
  detailOf(id: string | undefined): PayoutDetail | undefined {
    const {value} = this.detail;
    return value?.id === id ? value : undefined;
  }

  /** The number of a payout that turned out not to be there any more. */
  get gone(): string | undefined {
    return this.#gone;
  }

  /** Also before anything is loaded: then it opens as soon as it can. */
  async show(id: string): Promise<void> {
    const {view} = this.#host;
    if (view && !view.can('payouts.get')) return;
    this.#set({id, programme: view?.programme.id});
    emit(this.#host, 'kabinet-payout-opened', {id});
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('[data-detail]')?.focus();
  }

  /** Focus goes back to the row that was open, or to the list when the row is not in it. */
  async close(): Promise<void> {
    if (!this.#opened) return;
    const origin = `.payout-open[data-id="${CSS.escape(this.#opened.id)}"]`;
    this.#set(undefined);
    await this.#host.updateComplete;
    (this.#host.renderRoot.querySelector<HTMLElement>(origin) ?? this.#listElement)?.focus();
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
    const row = this.#list.value?.items.find((item) => item.id === id);
    this.#set(undefined, row?.number ?? id);
    await Promise.all([this.#list.reload(), this.#host.updateComplete]);
    this.#listElement?.focus();
  }

  #set(opened: Opened | undefined, gone?: string): void {
    this.#opened = opened;
    this.#gone = gone;
    this.#host.requestUpdate();
  }

  /** Why the latest answer did not come, also when an older one is still shown. */
  get #error(): BackendError | undefined {
    const {state} = this.detail;
    if (state.status === 'failed') return state.error;
    return state.status === 'ready' ? state.info.outdated : undefined;
  }

  get #listElement(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.list');
  }
}
