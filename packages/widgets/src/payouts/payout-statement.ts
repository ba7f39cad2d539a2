import {html} from 'lit';
import type {LitElement, TemplateResult} from 'lit';
import type {WidgetHost} from '../controllers/host.js';
import {LateController} from '../controllers/late-controller.js';
import type {LatePart} from '../controllers/late-controller.js';
import {icon} from '../templates/icon.js';
import {latePart} from '../templates/late-part.js';
import {popover} from '../templates/popover.js';
import type {PayoutsView} from './payouts.messages.js';
import type {statementChoice, StatementMaker} from './statement/statement.part.js';
import {statementTexts} from './statement/statement.texts.js';

/** What `statement/statement.part.ts` brings once it is loaded. */
interface StatementModule extends LatePart {
  StatementMaker: typeof StatementMaker;
  statementChoice: typeof statementChoice;
}

/** The payouts of a month as a file or on paper. */
export class PayoutStatement {
  readonly #host: WidgetHost & LitElement;
  readonly #part: LateController<StatementModule>;
  #maker: StatementMaker | undefined;

  constructor(host: WidgetHost & LitElement) {
    this.#host = host;
    this.#part = new LateController(host, () => import('./statement/statement.part.js'), statementTexts);
  }

  /** Disabled where there is nothing to state; it keeps its place, so that the head does not change its height. */
  button(view: PayoutsView, {disabled}: {disabled: boolean}): TemplateResult {
    const label = view.t('statement');
    return popover({
      id: 'payout-statement',
      label,
      trigger: html`${icon('download')} <span class="tool-name">${label}</span>`,
      panelLabel: label,
      disabled,
      onToggle: (open) => {
        if (open) void this.#part.want();
      },
      content: () =>
        latePart(this.#host, this.#part, {
          ready: (part) => part.statementChoice(view, (this.#maker ??= new part.StatementMaker(this.#host))),
        }),
    });
  }
}
