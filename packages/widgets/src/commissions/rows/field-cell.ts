import {html} from 'lit';
import {fitsColumn} from '@kabinet/contract';
import type {CommissionColumn, FieldValue} from '@kabinet/contract';
import {safeHref} from '../../templates/safe-href.js';
import type {CommissionsView} from '../commissions.messages.js';

/** Its values stand under each other by their digits. */
export function isNumeric({type}: CommissionColumn): boolean {
  return type === 'number' || type === 'money';
}

/** A value of an operator's own column; one that is not of its column's type is shown as it came. */
export function fieldCell({format}: CommissionsView, column: CommissionColumn, value: FieldValue | undefined): unknown {
  if (value === undefined || value === '') return '—';
  if (typeof value !== 'string') return 'url' in value ? linkCell(value) : format.money(value);
  if (!fitsColumn(value, column)) return value;
  if (column.type === 'number') return format.decimal(value, value.split('.')[1]?.length ?? 0);
  return column.type === 'date' ? html`<time class="nowrap" datetime=${value}>${format.date(value)}</time>` : value;
}

/** Without its text, a link is called by the host that it leads to. */
function linkCell({url, text}: {url: string; text?: string | undefined}): unknown {
  const href = safeHref(url);
  if (href === undefined) return text ?? url;
  return html`<a class="link" part="link" href=${href} target="_blank" rel="noopener noreferrer"
    >${text || new URL(href).hostname}</a
  >`;
}
