import type {ReactiveController} from 'lit';
import type {BackendError, CommissionDetail} from '@kabinet/contract';
import type {KabinetElement} from '../controllers/kabinet-element.js';
import type {PagesController} from '../controllers/pages-controller.js';
import {ResourceController} from '../controllers/resource-controller.js';
import {emit} from '../runtime/events.js';
import {nameOf} from './commission-words.js';
import './commissions.events.js';
import type {CommissionsView, messages} from './commissions.messages.js';

interface Opened {
  readonly id: string;
  /** In another programme nothing is open. */
  readonly programme: string;
}

/** The commission that is being explained: which one, its detail, and where focus goes when that begins and ends. */
export class ExplainedCommission implements ReactiveController {
  readonly detail: ResourceController<'commissions.get'>;
  readonly #host: KabinetElement<typeof messages>;
  readonly #list: PagesController<'commissions.list'>;
  #opened: Opened | undefined;
  #gone: string | undefined;

  constructor(host: KabinetElement<typeof messages>, list: PagesController<'commissions.list'>) {
    this.#host = host;
    this.#list = list;
    this.detail = new ResourceController(host, {
      operation: 'commissions.get',
      query: () => {
        const id = host.view && this.idIn(host.view);
        return id === undefined ? undefined : {id};
      },
    });
    host.addController(this);
  }

  idIn({programme}: CommissionsView): string | undefined {
    return this.#opened?.programme === programme.id ? this.#opened.id : undefined;
  }

  /** The answer, once it is that of the commission in question. */
  detailOf(id: string | undefined): CommissionDetail | undefined {
    const {value} = this.detail;
    return value?.id === id ? value : undefined;
  }

  /** The name of a commission that turned out not to be there any more. */
  get gone(): string | undefined {
    return this.#gone;
  }

  async show(id: string): Promise<void> {
    const {view} = this.#host;
    if (!view?.can('commissions.get')) return;
    this.#set({id, programme: view.programme.id});
    emit(this.#host, 'kabinet-commission-opened', {id});
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('[data-explanation]')?.focus();
  }

  /** Focus goes back to the row that was explained, or to the list when the row is not in it. */
  async close(): Promise<void> {
    if (!this.#opened) return;
    const origin = `.commission-open[data-id="${CSS.escape(this.#opened.id)}"]`;
    this.#set(undefined);
    await this.#host.updateComplete;
    (this.#host.renderRoot.querySelector<HTMLElement>(origin) ?? this.#listElement)?.focus();
  }

  /** Another list is shown: nothing of this one is open. */
  dismiss(): void {
    this.#set(undefined);
  }

  hostUpdated(): void {
    if (this.#opened && this.#error?.kind === 'not_found') void this.#leave(this.#opened.id);
  }

  async #leave(id: string): Promise<void> {
    const {view} = this.#host;
    const row = this.#list.value?.items.find((item) => item.id === id);
    this.#set(undefined, view && row ? nameOf(view, row) : id);
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
