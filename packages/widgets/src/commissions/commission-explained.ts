import type {TemplateResult} from 'lit';
import type {Commission} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import type {OpenedController} from '../controllers/opened-controller.js';
import {detailSkeleton} from '../templates/detail-panel.js';
import {failure} from '../templates/failure.js';
import {nextLevel} from '../templates/heading.js';
import type * as explanationModule from './commission-explanation.templates.js';
import {explanationPanel} from './commission-panel.templates.js';
import type {CommissionsView} from './commissions.messages.js';

export type Explained = OpenedController<'commissions.get', typeof explanationModule>;

export interface ExplainedOptions {
  /** The commission that is opened; undefined for none. */
  id: string | undefined;
  items: readonly Commission[];
  isNarrow: boolean;
  /** Shows the terms of an offer; undefined where the backend does not tell them. */
  onTerms: ((offer: string) => void) | undefined;
}

/** Why an amount is what it is: beside the list, or as a sheet where there is no room beside it. */
export function explained(
  host: WidgetHost,
  view: CommissionsView,
  opened: Explained,
  {id, items, isNarrow, onTerms}: ExplainedOptions,
): TemplateResult {
  return explanationPanel(view, {
    open: id !== undefined,
    asSheet: id !== undefined && isNarrow,
    commission: opened.detailOf(id) ?? items.find((row) => row.id === id),
    content: (inner) =>
      opened.match(id, {
        waiting: detailSkeleton,
        failed: (error, pending) =>
          failure(host, error, {
            title: inner.t('why.failed'),
            onRetry: () => void opened.reload(),
            pending,
            level: nextLevel(inner.headingLevel),
          }),
        ready: ({explanation}, detail) =>
          explanation(inner, detail, {onOpen: (other) => void opened.show(other), onTerms}),
      }),
    onClose: () => void opened.close(),
  });
}
