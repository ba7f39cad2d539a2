// Written by `npm run frameworks` out of the custom elements manifest.
'use client';
import {Payouts as Widget} from '@kabinet/widgets/payouts';
import type {KabinetEvents} from '@kabinet/widgets';
import {wrapWidget, type WidgetProps} from './wrap-widget.js';

export interface PayoutsProps extends WidgetProps<Widget> {
  /** Takes precedence over the scope and the page. */
  runtime?: Widget['runtime'] | undefined;
  /** The id of the programme to show; without it, the visitor's choice. */
  programme?: Widget['programme'] | undefined;
  /** The level of the title, 1 to 6; without it, the host's. */
  headingLevel?: Widget['headingLevel'] | undefined;
  /** The visitor asked what a payout is made of. */
  onPayoutOpened?: ((event: CustomEvent<KabinetEvents['kabinet-payout-opened']>) => void) | undefined;
  /** The backend took a request for a payout. */
  onPayoutRequested?: ((event: CustomEvent<KabinetEvents['kabinet-payout-requested']>) => void) | undefined;
  /** The visitor took a request back. */
  onPayoutCancelled?: ((event: CustomEvent<KabinetEvents['kabinet-payout-cancelled']>) => void) | undefined;
  /** Something could not be loaded or done. */
  onError?: ((event: CustomEvent<KabinetEvents['kabinet-error']>) => void) | undefined;
}

/** Every payout, newest first: when it comes or why it does not, what it is made of, what arrives of it. */
export const Payouts = wrapWidget<Widget, PayoutsProps>({
  widget: Widget,
  attributes: {programme: 'programme', headingLevel: 'heading-level'},
  properties: ['runtime'],
  events: {
    onPayoutOpened: 'kabinet-payout-opened',
    onPayoutRequested: 'kabinet-payout-requested',
    onPayoutCancelled: 'kabinet-payout-cancelled',
    onError: 'kabinet-error',
  },
});
