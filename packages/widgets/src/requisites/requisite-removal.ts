import {html} from 'lit';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {Requisite, Requisites} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {StepUp} from '../controllers/step-up.js';
import {WriteController} from '../controllers/write-controller.js';
import {button} from '../templates/button.js';
import {dialog} from '../templates/dialog.js';
import type {RequisitesView} from './requisites.messages.js';
import {writeProblem} from './requisites.templates.js';

/** The question before requisites are taken away, and the change itself. */
export class RequisiteRemoval implements ReactiveController {
  readonly #host: WidgetHost & LitElement;
  readonly #remove: WriteController<'requisites.remove'>;
  readonly #onDone: () => void;
  readonly #stepUp: StepUp;
  #asked: {requisite: Requisite; requisites: Requisites} | undefined;

  constructor(host: WidgetHost & LitElement, onDone: () => void) {
    this.#host = host;
    this.#onDone = onDone;
    this.#remove = new WriteController(host, 'requisites.remove');
    this.#stepUp = new StepUp(host, () => this.#asked);
    host.addController(this);
  }

  ask(requisite: Requisite, requisites: Requisites): void {
    this.#asked = {requisite, requisites};
    this.#remove.reset();
  }

  close(): void {
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  async confirm(): Promise<void> {
    const asked = this.#asked;
    if (!asked || this.#isBusy) return;
    const proof = await this.#stepUp.proof(asked.requisites, 'requisites.remove');
    if (!proof || !(await this.#remove.run({id: asked.requisite.id, ...proof}))) return;
    if (asked === this.#asked) this.close();
    this.#onDone();
  }

  hostDisconnected(): void {
    this.#asked = undefined;
  }

  render(view: RequisitesView): TemplateResult {
    const {t} = view;
    const {requisite, requisites: {freezeHours: count = 0} = {}} = this.#asked ?? {};
    const busy = this.#isBusy;
    const {error} = this.#remove;
    return dialog({
      open: requisite !== undefined,
      t,
      id: 'requisite-remove',
      title: t('removal.title'),
      onClose: () => this.close(),
      content: html`<p>
          ${requisite?.account ? t('removal.account', {account: requisite.account}) : t('removal.text')}
        </p>
        ${count > 0 ? html`<p>${t('removal.freeze', {count})}</p>` : html``}
        ${error ? writeProblem(view, error) : html``}`,
      actions: html`${button({label: t('action.cancel'), onPress: () => this.close()})}
      ${button({
        label: t(busy ? 'removal.removing' : 'remove'),
        kind: 'danger',
        busy,
        onPress: () => void this.confirm(),
      })}`,
    });
  }

  get #isBusy(): boolean {
    return this.#stepUp.busy || this.#remove.busy;
  }
}
