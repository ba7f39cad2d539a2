// Written by `npm run frameworks` out of the custom elements manifest.
'use client';
import {Stats as Widget} from '@kabinet/widgets/stats';
import type {KabinetEvents} from '@kabinet/widgets';
import {wrapWidget, type WidgetProps} from './wrap-widget.js';

export interface StatsProps extends WidgetProps<Widget> {
  /** The period shown at first: a preset such as `last-30-days`, or two dates `2026-10-01/2026-10-31`. */
  period?: Widget['period'] | undefined;
  /** Ids of the metrics to show, in this order, separated by commas or spaces; without them the usual six. */
  metrics?: Widget['metrics'] | undefined;
  /** Keeps the visitor's choices in the address of the page, in parameters that begin with this word and a hyphen. */
  urlState?: Widget['urlState'] | undefined;
  /** Widgets of the same group share the period that the visitor chooses. */
  group?: Widget['group'] | undefined;
  /** Takes precedence over the scope and the page. */
  runtime?: Widget['runtime'] | undefined;
  /** The id of the programme to show; without it, the visitor's choice. */
  programme?: Widget['programme'] | undefined;
  /** The level of the title, 1 to 6; without it, the host's. */
  headingLevel?: Widget['headingLevel'] | undefined;
  /** The visitor chose another period. */
  onPeriodChanged?: ((event: CustomEvent<KabinetEvents['kabinet-period-changed']>) => void) | undefined;
  /** Something could not be loaded. */
  onError?: ((event: CustomEvent<KabinetEvents['kabinet-error']>) => void) | undefined;
}

/** What a partner earned in a period and how it came about: figures with their change, a chart, the same as a table. */
export const Stats = wrapWidget<Widget, StatsProps>({
  widget: Widget,
  attributes: {
    period: 'period',
    metrics: 'metrics',
    urlState: 'url-state',
    group: 'group',
    programme: 'programme',
    headingLevel: 'heading-level',
  },
  properties: ['runtime'],
  events: {onPeriodChanged: 'kabinet-period-changed', onError: 'kabinet-error'},
});
