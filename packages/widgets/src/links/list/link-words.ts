import {metricRegistry} from '@kabinet/contract';
import type {LinkSort} from '@kabinet/contract';
import type {LinksView} from '../links.messages.js';
import {isFigureColumn} from './list.model.js';
import type {FigureColumn, LinkColumn, LinkListing} from './list.model.js';

/** The full name of a column. */
export function columnName(view: LinksView, column: LinkColumn): string {
  return isFigureColumn(column) ? figureName(view, column) : view.t(`column.${column}`);
}

/** The operator's word for a figure, or ours. */
export function figureName({session, t, text}: LinksView, figure: FigureColumn): string {
  const label = metricRegistry(session.capabilities.metrics).get(figure)?.label;
  return label === undefined ? t(`metric.${figure}`) : text(label);
}

/** What a narrow head says where the full name would be too long. */
export function shortName(view: LinksView, figure: FigureColumn): string | undefined {
  if (figure !== 'cr' && figure !== 'epc') return undefined;
  const {label} = metricRegistry(view.session.capabilities.metrics).get(figure) ?? {};
  return label === undefined ? view.t(`metric.${figure}-short`) : undefined;
}

export function sortName({t}: LinksView, sort: LinkSort): string {
  return t(`sort.${sort}`);
}

/** What is listed now and how much of it there is, said aloud. */
export function spokenListing(view: LinksView, {filter, tag, search}: LinkListing, count: number): string {
  const {t, format} = view;
  const narrowed = [
    ...(search ? [t('spoken.search', {search})] : []),
    ...(filter === 'current' ? [] : [`${t('filter.label')}: ${t(`filter.${filter}`)}`]),
    ...(tag ? [`${t('filter.tag')}: ${tag}`] : []),
  ];
  const found = count === 0 ? t('spoken.none') : t('spoken.found', {count, number: format.count(count)});
  return [...narrowed, found].join('. ');
}
