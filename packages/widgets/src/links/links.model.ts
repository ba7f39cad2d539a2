import {evaluateRatio, metricRegistry, resolvePreset, zero} from '@kabinet/contract';
import type {
  CalendarDate,
  Capabilities,
  Figure,
  Link,
  LinkChanges,
  LinksQuery,
  Metric,
  Money,
  Period,
  Programme,
  Session,
} from '@kabinet/contract';
import type {LinksView} from './links.messages.js';

/** Figures of the list are those of so many days, today included. */
export const FIGURE_DAYS = 30;
export const PAGE = 10;

export type LinkSort = 'created' | 'clicks' | 'conversions' | 'earnings';

/** `current`: what is not archived. */
export const LINK_FILTERS = ['current', 'active', 'paused', 'archived'] as const;
export type LinkFilter = (typeof LINK_FILTERS)[number];

/** What the list shows. */
export interface LinkListing {
  readonly sort: LinkSort;
  readonly filter: LinkFilter;
}

export const NEWEST: LinkListing = {sort: 'created', filter: 'current'};

export function figurePeriod(today: CalendarDate): Period {
  return resolvePreset('last-30-days', today);
}

export function queryOf({sort, filter}: LinkListing, programme: Programme, today: CalendarDate): LinksQuery {
  return {
    programme: programme.id,
    period: figurePeriod(today),
    sort,
    limit: PAGE,
    ...(filter !== 'current' && {status: [filter]}),
  };
}

/** Orders that make sense with these figures. */
export function sortsFor(metrics: readonly Metric[]): LinkSort[] {
  const has = (id: string): boolean => metrics.some((metric) => metric.id === id);
  return ['created', ...(['clicks', 'conversions', 'earnings'] as const).filter(has)];
}

/** Figures that a row has room for, in this order. */
const SHOWN = ['clicks', 'conversions', 'cr', 'earnings'] as const;
export type FigureColumn = (typeof SHOWN)[number];

/** Of the figures that a row has room for, those that this partner may see. */
export function figureColumns(metrics: readonly Metric[]): FigureColumn[] {
  return SHOWN.filter((id) => metrics.some((metric) => metric.id === id));
}

/** What stands in a figure's cell; null is «—», which is not zero. */
export type CellFigure =
  | {readonly kind: 'count'; readonly count: number}
  | {readonly kind: 'share'; readonly share: string}
  | {readonly kind: 'money'; readonly amounts: readonly Money[]}
  | null;

/** The figure of a link in the list's period. No money at all is zero of the programme's currency. */
export function figureOf(
  link: Link,
  column: FigureColumn,
  metrics: readonly Metric[],
  {currency}: Programme,
): CellFigure {
  const figures = link.figures ?? {};
  if (column === 'cr') {
    const metric = metricRegistry(metrics).get('cr');
    const share = metric ? evaluateRatio(metric, figures) : null;
    return typeof share === 'string' ? {kind: 'share', share} : null;
  }
  const figure: Figure = figures[column] ?? null;
  if (typeof figure === 'number') return {kind: 'count', count: figure};
  if (!Array.isArray(figure)) return null;
  return {kind: 'money', amounts: figure.length > 0 ? figure : [zero(currency)]};
}

/** What people call the link. */
export function nameOf({name, code}: Pick<Link, 'name' | 'code'>): string {
  return name || code;
}

/** The link that was just made stands first, also before the list has it. */
export function withCreated(links: readonly Link[], created: Link | undefined): Link[] {
  if (!created) return [...links];
  const known = links.find(({id}) => id === created.id);
  return [known ?? created, ...links.filter((link) => link !== known)];
}

export type LinkAction = 'edit' | 'rename' | 'pause' | 'activate' | 'archive' | 'restore';

/** Done at once or after a question; editing has a dialog of its own. */
export type DirectAction = Exclude<LinkAction, 'edit'>;

/** What this partner may do with links. */
export interface LinkRights {
  readonly update: boolean;
  readonly archive: boolean;
}

export function rightsIn({access, can}: Pick<LinksView, 'access' | 'can'>): LinkRights {
  return {update: access.act && can('links.update'), archive: access.act && can('links.archive')};
}

/** What may be done to a link; a status that we do not know can only be renamed. */
export function actionsFor({status}: Pick<Link, 'status'>, may: LinkRights): LinkAction[] {
  const actions: LinkAction[] = [];
  if (may.update && status !== 'archived') actions.push('rename', 'edit');
  if (may.update && status === 'active') actions.push('pause');
  if (may.update && status === 'paused') actions.push('activate');
  if (may.update && status === 'archived') actions.push('restore');
  if (may.archive && (status === 'active' || status === 'paused')) actions.push('archive');
  return actions;
}

const UNDO: Readonly<Partial<Record<LinkAction, DirectAction>>> = {
  pause: 'activate',
  activate: 'pause',
  archive: 'restore',
};

/** What takes an action back without a question; undefined where there is no such way. */
export function undoOf(action: LinkAction, changed: Pick<Link, 'status'>, may: LinkRights): DirectAction | undefined {
  const undo = UNDO[action];
  return undo && actionsFor(changed, may).includes(undo) ? undo : undefined;
}

/** What an action other than archiving sends. */
export function changeFor(id: string, action: Exclude<DirectAction, 'rename' | 'archive'>): LinkChanges {
  return {id, status: action === 'pause' ? 'paused' : 'active'};
}

export interface Quota {
  readonly used: number;
  readonly limit: number;
  readonly isFull: boolean;
}

export function quotaOf({links}: Capabilities): Quota | undefined {
  const quota = links?.quota;
  return quota && {...quota, isFull: quota.used >= quota.limit};
}

/** How many links the list will have, as far as the session tells: a quota is for all programmes together. */
export function linksOf({programmes, capabilities}: Session): number | undefined {
  return programmes.length === 1 ? quotaOf(capabilities)?.used : undefined;
}
