// Written by `npm run frameworks` out of the custom elements manifest.
'use client';
import {Balance as Widget} from '@kabinet/widgets/balance';
import type {KabinetEvents} from '@kabinet/widgets';
import {wrapWidget, type WidgetProps} from './wrap-widget.js';

export interface BalanceProps extends WidgetProps<Widget> {
  /** Takes precedence over the scope and the page. */
  runtime?: Widget['runtime'] | undefined;
  /** The id of the programme to show; without it, the visitor's choice. */
  programme?: Widget['programme'] | undefined;
  /** The level of the title, 1 to 6; without it, the host's. */
  headingLevel?: Widget['headingLevel'] | undefined;
  /** The backend took a request for a payout. */
  onPayoutRequested?: ((event: CustomEvent<KabinetEvents['kabinet-payout-requested']>) => void) | undefined;
  /** Something could not be loaded or done. */
  onError?: ((event: CustomEvent<KabinetEvents['kabinet-error']>) => void) | undefined;
}

/**
 * Where a partner's money stands: what is available, when the next payout comes, and the way of everything that is
 * not paid out yet. One way for each currency; every one adds up in sight.
 */
export const Balance = wrapWidget<Widget, BalanceProps>({
  widget: Widget,
  attributes: {programme: 'programme', headingLevel: 'heading-level'},
  properties: ['runtime'],
  events: {onPayoutRequested: 'kabinet-payout-requested', onError: 'kabinet-error'},
});
