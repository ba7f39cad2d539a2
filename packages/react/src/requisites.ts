// Written by `npm run frameworks` out of the custom elements manifest.
'use client';
import {Requisites as Widget} from '@kabinet/widgets/requisites';
import type {KabinetEvents} from '@kabinet/widgets';
import {wrapWidget, type WidgetProps} from './wrap-widget.js';

export interface RequisitesProps extends WidgetProps<Widget> {
  /** Takes precedence over the scope and the page. */
  runtime?: Widget['runtime'] | undefined;
  /** The id of the programme to show; without it, the visitor's choice. */
  programme?: Widget['programme'] | undefined;
  /** The level of the title, 1 to 6; without it, the host's. */
  headingLevel?: Widget['headingLevel'] | undefined;
  /** Requisites were saved or taken away. */
  onRequisitesChanged?: ((event: CustomEvent<KabinetEvents['kabinet-requisites-changed']>) => void) | undefined;
  /** Something could not be loaded or done. */
  onError?: ((event: CustomEvent<KabinetEvents['kabinet-error']>) => void) | undefined;
}

/** How the partner is paid: requisites, masked until they are asked for, and the forms to fill in or change them. */
export const Requisites = wrapWidget<Widget, RequisitesProps>({
  widget: Widget,
  attributes: {programme: 'programme', headingLevel: 'heading-level'},
  properties: ['runtime'],
  events: {onRequisitesChanged: 'kabinet-requisites-changed', onError: 'kabinet-error'},
});
