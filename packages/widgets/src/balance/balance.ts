import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {Account, Balance as BalanceAnswer} from '@kabinet/contract';
import {KabinetElement} from '../controllers/kabinet-element.js';
import {ResourceController} from '../controllers/resource-controller.js';
import {foundation} from '../styles/shared.styles.js';
import {failure} from '../templates/failure.js';
import {frame} from '../templates/frame.js';
import {head} from '../templates/head.js';
import {skeleton, skeletonHead} from '../templates/skeleton.js';
import '../withdrawal/withdrawal.events.js';
import {Withdrawal} from '../withdrawal/withdrawal.js';
import {messages} from './balance.messages.js';
import type {BalanceView} from './balance.messages.js';
import {accountsOf, isWithdrawable} from './balance.model.js';
import {styles} from './balance.styles.js';
import {accountShape, accountTop, carriedOver, historyLink, historyShape} from './balance.templates.js';
import {pipelineStyles} from './pipeline.styles.js';
import {pipeline} from './pipeline.templates.js';
import {riverStyles} from './river.styles.js';
import {waterStyles} from './water.styles.js';

/**
 * Where a partner's money stands: what is available, when the next payout comes, and the way of everything that is
 * not paid out yet. One way for each currency; every one adds up in sight.
 *
 * @fires {CustomEvent<{id: string, number: string}>} kabinet-payout-requested - The backend took a request for a payout.
 * @fires {CustomEvent<{error: BackendError, widget: string}>} kabinet-error - Something could not be loaded or done.
 * @csspart widget - The outer element.
 * @csspart header - Title and freshness.
 * @csspart programme - The switch between programmes.
 * @csspart available - What is available, with the smallest payout.
 * @csspart withdraw - The button that begins the request for a payout.
 * @csspart dialog - The request for a payout.
 * @csspart input - A field of it.
 * @csspart continue - The button that asks what it comes to.
 * @csspart receipt - From the amount to what arrives.
 * @csspart facts - Where the money goes, and when it arrives.
 * @csspart send - The button that sends it.
 * @csspart done - The button that closes its receipt.
 * @csspart notice - Why it waits or was not taken, and its receipt.
 * @csspart next - The next payout.
 * @csspart pipeline - The way of the money in one currency.
 * @csspart river - Its picture, from 560 px.
 * @csspart stations - The list of its stations.
 * @csspart station - One of them.
 * @csspart proof - The line that adds up.
 * @csspart amount - Any amount.
 * @csspart status - The status of the next payout.
 * @csspart link - A link to another widget.
 * @csspart footer - The link to the payout history.
 * @csspart empty - In place of the next payout: what to do before anything has been earned.
 * @csspart error - Why the balance could not be loaded.
 * @csspart reference - The number of a failed request.
 * @csspart copy - The button that copies it.
 * @csspart state - Why there is nothing to see at all.
 * @csspart login - The button that leads to the operator's login.
 * @csspart toast - What has just happened.
 * @csspart button - Any other button.
 * @csspart retry - The button that tries again.
 * @csspart freshness - How fresh the figures are.
 * @csspart strip - A line above the figures: stale data, a suspended account, a debt.
 * @csspart skeleton - The shape of the widget before its data.
 */
export class Balance extends KabinetElement<typeof messages> {
  static readonly widgetName = 'balance';
  static override styles = [foundation, styles, pipelineStyles, waterStyles, riverStyles];

  override readonly messages = messages;
  protected override readonly needs = 'balance';

  readonly #balance = new ResourceController(this, {
    operation: 'balance',
    query: () => this.view && {programme: this.view.programme.id},
  });

  readonly #withdrawal = new Withdrawal(this);

  /** Asks again, keeping what is on screen until the answer arrives. */
  refresh(): Promise<void> {
    return this.#balance.reload();
  }

  protected override render(): TemplateResult {
    return frame(this, {
      skeleton: () => html`${skeletonHead()} ${accountShape()} ${historyShape(this.activeRuntime)}`,
      ready: (view) => this.#content(view),
    });
  }

  #content(view: BalanceView): TemplateResult {
    const {t} = view;
    const onRetry = (): void => void this.refresh();
    const {value, state} = this.#balance;
    const info = state.status === 'ready' ? state.info : undefined;
    return html`${head(this, view, {title: t('title'), asOf: value?.meta.asOf, info, onRetry})}
    ${this.#balance.match({
      waiting: () => skeleton(accountShape()),
      failed: (error, pending) => failure(this, error, {title: t('failed'), onRetry, pending}),
      ready: (balance, {previous}) =>
        html`<div class=${classMap({dimmed: previous})}>${this.#accounts(view, balance)}</div>`,
    })}
    ${historyLink(view)} ${this.#withdrawal.render(view)}`;
  }

  #accounts(view: BalanceView, answer: BalanceAnswer): TemplateResult[] {
    const balance = {...answer, accounts: [...accountsOf(answer, view.programme.currency)]};
    return balance.accounts.map(
      (account, index) =>
        html`${accountTop(view, balance, account, this.#withdraw(view, balance, account))} ${carriedOver(view, account)}
        ${pipeline(view, {balance, account, id: `pipeline-${index}`})}`,
    );
  }

  /** Payouts are asked for in the programme's currency. */
  #withdraw(view: BalanceView, balance: BalanceAnswer, account: Account): unknown {
    if (account.currency !== view.programme.currency) return nothing;
    return this.#withdrawal.button(view, {primary: true, disabled: !isWithdrawable(balance, account)});
  }
}
