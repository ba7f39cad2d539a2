// Written by `npm run frameworks` out of the custom elements manifest.
'use client';
import {Links as Widget} from '@kabinet/widgets/links';
import type {KabinetEvents} from '@kabinet/widgets';
import {wrapWidget, type WidgetProps} from './wrap-widget.js';

export interface LinksProps extends WidgetProps<Widget> {
  /** The days of the figures: a preset such as `last-30-days`, or two dates `2026-10-01/2026-10-31`. The visitor may change them. */
  period?: Widget['period'] | undefined;
  /** `full`; for a narrow column `maker`, the form alone, or `latest`, the newest links alone. */
  layout?: Widget['layout'] | undefined;
  /** How many links `latest` shows, 1 to 20. */
  count?: Widget['count'] | undefined;
  /** Widgets of the same group share the period that the visitor chooses. */
  group?: Widget['group'] | undefined;
  /** Takes precedence over the scope and the page. */
  runtime?: Widget['runtime'] | undefined;
  /** The id of the programme to show; without it, the visitor's choice. */
  programme?: Widget['programme'] | undefined;
  /** The level of the title, 1 to 6; without it, the host's. */
  headingLevel?: Widget['headingLevel'] | undefined;
  /** The partner has made a link. */
  onLinkCreated?: ((event: CustomEvent<KabinetEvents['kabinet-link-created']>) => void) | undefined;
  /** The address of a link stands on the clipboard. */
  onLinkCopied?: ((event: CustomEvent<KabinetEvents['kabinet-link-copied']>) => void) | undefined;
  /** The partner has archived a link. */
  onLinkArchived?: ((event: CustomEvent<KabinetEvents['kabinet-link-archived']>) => void) | undefined;
  /** The visitor chose another period. */
  onPeriodChanged?: ((event: CustomEvent<KabinetEvents['kabinet-period-changed']>) => void) | undefined;
  /** Something could not be loaded or changed. */
  onError?: ((event: CustomEvent<KabinetEvents['kabinet-error']>) => void) | undefined;
}

/** Makes links and lists them with what each has earned in a period. */
export const Links = wrapWidget<Widget, LinksProps>({
  widget: Widget,
  attributes: {
    period: 'period',
    layout: 'layout',
    count: 'count',
    group: 'group',
    programme: 'programme',
    headingLevel: 'heading-level',
  },
  properties: ['runtime'],
  events: {
    onLinkCreated: 'kabinet-link-created',
    onLinkCopied: 'kabinet-link-copied',
    onLinkArchived: 'kabinet-link-archived',
    onPeriodChanged: 'kabinet-period-changed',
    onError: 'kabinet-error',
  },
});
