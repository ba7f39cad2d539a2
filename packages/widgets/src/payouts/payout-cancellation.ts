import {html, nothing} from 'lit';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {BackendError, Payout} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {isUncertain} from '../controllers/uncertain.js';
import {WriteController} from '../controllers/write-controller.js';
import {emit} from '../runtime/events.js';
import {button} from '../templates/button.js';
import {dialog} from '../templates/dialog.js';
import {notice} from '../templates/notice.js';
import type {PayoutsView} from './payouts.messages.js';

/** Takes a request for a payout back as long as the backend allows it, once the visitor has confirmed it. */
export class PayoutCancellation implements ReactiveController {
  readonly #host: WidgetHost & LitElement;
  readonly #cancel: WriteController<'payouts.cancel'>;
  #asked: Payout | undefined;

  constructor(host: WidgetHost & LitElement) {
    this.#host = host;
    this.#cancel = new WriteController(host, 'payouts.cancel');
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asked = undefined;
  }

  render(view: PayoutsView, payout: Payout): TemplateResult | typeof nothing {
    const isOpen = this.#asked?.id === payout.id;
    const mayCancel = payout.cancellable === true && view.can('payouts.cancel');
    if (!mayCancel && !isOpen) return nothing;
    return html`<div>
      ${mayCancel ? button({label: view.t('cancel'), part: 'cancel', onPress: () => this.#ask(payout)}) : nothing}
      ${this.#question(view, payout, isOpen)}
    </div>`;
  }

  #question(view: PayoutsView, payout: Payout, open: boolean): TemplateResult {
    const {t, format} = view;
    const {busy, error} = this.#cancel;
    return dialog({
      open,
      t,
      id: 'payout-cancel',
      title: t('cancel.title', {number: payout.number}),
      onClose: () => this.#close(),
      content: html`<p>${t('cancel.text', {amount: format.money(payout.amount)})}</p>
        ${error ? problem(view, error) : nothing}`,
      actions: html`${button({label: t('cancel.keep'), onPress: () => this.#close()})}
      ${button({
        label: t(busy ? 'cancel.busy' : 'cancel'),
        kind: 'danger',
        busy,
        onPress: () => void this.#confirm(view, payout),
      })}`,
    });
  }

  #ask(payout: Payout): void {
    this.#asked = payout;
    this.#cancel.reset();
  }

  #close(): void {
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  async #confirm({t}: PayoutsView, {id, number}: Payout): Promise<void> {
    if (this.#cancel.busy || !(await this.#cancel.run({id}))) return;
    if (this.#asked?.id === id) this.#close();
    this.#host.toasts.show({text: t('cancel.done', {number}), tone: 'good'});
    emit(this.#host, 'kabinet-payout-cancelled', {id, number});
    // The button that asked is gone.
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('[data-detail]')?.focus();
  }
}

function problem({t}: PayoutsView, error: BackendError): TemplateResult {
  const {kind, code, requestId} = error;
  return html`<div role="alert" part="error">
    ${notice({
      look: ['bad', 'alert'],
      title: t('cancel.failed'),
      paragraphs: [
        code === 'wrong_status' ? t('cancel.late') : `${t(`error.${kind}.title`)}.`,
        isUncertain(error) ? t('cancel.again') : undefined,
        requestId === undefined ? undefined : t('error.reference', {id: requestId}),
      ],
    })}
  </div>`;
}
