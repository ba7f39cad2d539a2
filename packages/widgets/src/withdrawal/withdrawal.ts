import {html, nothing} from 'lit';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {Payout} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {LateController} from '../controllers/late-controller.js';
import type {LatePart} from '../controllers/late-controller.js';
import type {CommonView} from '../controllers/view.js';
import type {Papers} from '../papers/papers.js';
import {emit} from '../runtime/events.js';
import {button} from '../templates/button.js';
import {latePart} from '../templates/late-part.js';
import type {WithdrawalForm, withdrawalDialog} from './withdrawal.part.js';
import {withdrawalTexts} from './withdrawal.texts.js';

/** What `withdrawal.part.ts` brings once it is loaded. */
interface WithdrawalModule extends LatePart {
  WithdrawalForm: typeof WithdrawalForm;
  withdrawalDialog: typeof withdrawalDialog;
  Papers: typeof Papers;
}

type Host = WidgetHost & LitElement & {readonly view: CommonView | undefined};

/** The way to ask for a payout: a button, and the dialog that comes when it is pressed. */
export class Withdrawal implements ReactiveController {
  readonly #host: Host;
  #papers: Papers | undefined;
  readonly #part: LateController<WithdrawalModule>;
  #form: WithdrawalForm | undefined;
  #isOpen = false;

  /** @param papers - What may hold a payout, and where it is handed in; without it, its own. */
  constructor(host: Host, papers?: Papers) {
    this.#host = host;
    this.#papers = papers;
    this.#part = new LateController(host, () => import('./withdrawal.part.js'), withdrawalTexts);
    host.addController(this);
  }

  /** Nothing where payouts come by the schedule alone. */
  button(view: CommonView, {disabled = false, primary = false} = {}): TemplateResult | typeof nothing {
    if (!isOffered(view)) return nothing;
    return button({
      label: view.t('action.withdraw'),
      kind: primary ? 'primary' : 'plain',
      part: 'withdraw',
      disabled,
      onPress: () => this.open(),
    });
  }

  open(): void {
    this.#isOpen = true;
    this.#form?.begin();
    this.#host.requestUpdate();
    void this.#part.want();
  }

  close(): void {
    this.#isOpen = false;
    this.#form?.end();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isOpen = false;
    this.#form?.end();
  }

  /** The dialogs: of the request, and of the papers. */
  render(view: CommonView): TemplateResult {
    return html`${this.#papers?.render(view)} ${this.#dialog(view)}`;
  }

  #dialog(view: CommonView): TemplateResult | typeof nothing {
    if (!isOffered(view) || !this.#part.isWanted) return nothing;
    return latePart(this.#host, this.#part, {
      room: html``,
      ready: (part) =>
        part.withdrawalDialog(view, {
          host: this.#host,
          form: this.#formOf(part),
          open: this.#isOpen,
          onClose: () => this.close(),
          onPapers: () => {
            this.close();
            this.#papers ??= new part.Papers(this.#host);
            this.#papers.open();
          },
        }),
    });
  }

  #formOf({WithdrawalForm: Form}: WithdrawalModule): WithdrawalForm {
    if (this.#form) return this.#form;
    this.#form = new Form(this.#host, (payout) => this.#tell(payout));
    if (this.#isOpen) this.#form.begin();
    // It comes to be while this is drawn, and asks before the next time.
    void this.#host.updateComplete.then(() => this.#host.requestUpdate());
    return this.#form;
  }

  #tell({id, number}: Payout): void {
    emit(this.#host, 'kabinet-payout-requested', {id, number});
  }
}

/** Whether this partner may ask for a payout of this programme. */
function isOffered({can, programme}: CommonView): boolean {
  const needed = ['payouts.quote', 'payouts.request', 'requisites.list', 'balance'] as const;
  return programme.payoutRequests !== undefined && needed.every((operation) => can(operation));
}
