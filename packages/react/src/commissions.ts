// Written by `npm run frameworks` out of the custom elements manifest.
'use client';
import {Commissions as Widget} from '@kabinet/widgets/commissions';
import type {KabinetEvents} from '@kabinet/widgets';
import {wrapWidget, type WidgetProps} from './wrap-widget.js';

export interface CommissionsProps extends WidgetProps<Widget> {
  /** The period shown: a preset such as `last-30-days`, or two dates `2026-10-01/2026-10-31`. The visitor may change it. */
  period?: Widget['period'] | undefined;
  /** Rows per page, 5 to 100. Other values are brought back to 20 with a warning. */
  pageSize?: Widget['pageSize'] | undefined;
  /** The id of a payout: its commissions are shown instead of those of the period, until the visitor asks for the period. */
  payout?: Widget['payout'] | undefined;
  /** The list scrolls by itself and goes on as it is scrolled, whatever its length; `page-size` does not matter then. */
  continuous?: Widget['continuous'] | undefined;
  /** `full`, or for a narrow column `latest`: the newest commissions alone. */
  layout?: Widget['layout'] | undefined;
  /** How many commissions `latest` shows, 1 to 20. */
  count?: Widget['count'] | undefined;
  /** Widgets of the same group share the period that the visitor chooses. */
  group?: Widget['group'] | undefined;
  /** A word to begin parameters of the page's address with, `commissions`: period, filters and order are kept there. */
  urlState?: Widget['urlState'] | undefined;
  /** Takes precedence over the scope and the page. */
  runtime?: Widget['runtime'] | undefined;
  /** The id of the programme to show; without it, the visitor's choice. */
  programme?: Widget['programme'] | undefined;
  /** The level of the title, 1 to 6; without it, the host's. */
  headingLevel?: Widget['headingLevel'] | undefined;
  /** The visitor asked why a commission is what it is. */
  onCommissionOpened?: ((event: CustomEvent<KabinetEvents['kabinet-commission-opened']>) => void) | undefined;
  /** The visitor chose another period. */
  onPeriodChanged?: ((event: CustomEvent<KabinetEvents['kabinet-period-changed']>) => void) | undefined;
  /** Something could not be loaded. */
  onError?: ((event: CustomEvent<KabinetEvents['kabinet-error']>) => void) | undefined;
}

/**
 * Every commission of a period, newest first, each with its reasons: what it was calculated from, why it has its
 * status, when it is paid.
 */
export const Commissions = wrapWidget<Widget, CommissionsProps>({
  widget: Widget,
  attributes: {
    period: 'period',
    pageSize: 'page-size',
    payout: 'payout',
    continuous: 'continuous',
    layout: 'layout',
    count: 'count',
    group: 'group',
    urlState: 'url-state',
    programme: 'programme',
    headingLevel: 'heading-level',
  },
  properties: ['runtime'],
  events: {
    onCommissionOpened: 'kabinet-commission-opened',
    onPeriodChanged: 'kabinet-period-changed',
    onError: 'kabinet-error',
  },
});
