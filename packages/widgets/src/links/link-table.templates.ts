import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {roundMoney} from '@kabinet/contract';
import type {Link} from '@kabinet/contract';
import type {CopyController} from '../controllers/copy-controller.js';
import {amount} from '../templates/amount.js';
import {button} from '../templates/button.js';
import {copyButton} from '../templates/copy-button.js';
import {dataTable} from '../templates/data-table.js';
import type {Column} from '../templates/data-table.js';
import type {IconName} from '../templates/icon.js';
import {menu} from '../templates/menu.js';
import {pill} from '../templates/status-pill.js';
import type {LinksView} from './links.messages.js';
import {actionsFor, nameOf, rightsIn} from './links.model.js';
import type {LinkAction} from './links.model.js';
import {columnName, shortName} from './list/link-words.js';
import {figureOf, isFigureColumn, sortedBy, sortsFor} from './list/list.model.js';
import type {FigureColumn, LinkColumn, LinkListing} from './list/list.model.js';

export interface LinkTableOptions {
  links: readonly Link[];
  /** Made a moment ago, and marked. */
  created: Link | undefined;
  columns: readonly LinkColumn[];
  /** In which order they stand; without it the heads sort nothing. */
  order?: {readonly listing: LinkListing; readonly onSort: (order: Pick<LinkListing, 'sort' | 'direction'>) => void};
  copying: CopyController;
  /** A change of this link is under way. */
  isPending: (id: string) => boolean;
  onAction: (action: LinkAction, link: Link) => void;
  onCopy: (link: Link) => void;
  onUse: (link: Link) => void;
}

export function linkTable(view: LinksView, options: LinkTableOptions): TemplateResult {
  const {t} = view;
  return dataTable<Link>({
    caption: t('list.title'),
    tableClass: 'links',
    rows: options.links,
    rowKey: ({id}) => id,
    isCurrent: ({id}) => id === options.created?.id,
    columns: [
      {
        key: 'name',
        head: t('list.link'),
        isRowHeader: true,
        cell: (link) => nameCell(view, link, options.isPending(link.id)),
        ...sorting(view, 'name', options),
      },
      ...options.columns.map((column) => ({...columnOf(view, column), ...sorting(view, column, options)})),
      {
        key: 'actions',
        head: html`<span class="hidden-text">${t('list.actions')}</span>`,
        align: 'end',
        cell: (link) => actionsCell(view, link, options),
      },
    ],
  });
}

/** A head that sorts, where the backend can. */
function sorting(
  {session}: LinksView,
  column: 'name' | LinkColumn,
  {order}: LinkTableOptions,
): Pick<Column<Link>, 'sort'> {
  const {capabilities} = session;
  const sort = sortsFor(capabilities).find((one) => one === column);
  if (!order || !sort) return {};
  const {listing, onSort} = order;
  const direction = listing.direction === 'asc' ? 'ascending' : 'descending';
  return {
    sort: {
      direction: listing.sort === sort ? direction : undefined,
      onSort: () => onSort(sortedBy(listing, sort, capabilities)),
    },
  };
}

function nameCell(view: LinksView, link: Link, isPending: boolean): TemplateResult {
  const {tags = []} = link;
  return html`<span class="link-name">${nameOf(link)}</span>
    ${isPending ? html`<span class="caption">${view.t('change.saving')}</span>` : status(view, link)}
    ${address(link.url, link.id)}
    ${
      tags.length > 0
        ? html`<span class="link-tags"
            ><span class="hidden-text">${view.t('list.tags')}:</span> ${tags.join(', ')}</span
          >`
        : nothing
    }`;
}

/** The scheme takes no room, yet it is selected and copied with the rest. */
function address(url: string, id?: string): TemplateResult {
  const withoutScheme = url.replace(/^https:\/\//i, '');
  const scheme = url.slice(0, -withoutScheme.length);
  // Written in one line: blanks would be selected, too.
  const text = html`<span class="link-scheme">${scheme}</span>${withoutScheme}`;
  return html`<span class="link-address" part="address" dir="ltr" data-copy=${id ?? nothing}>${text}</span>`;
}

/** What works as usual needs no word; a status that we do not know is shown by its own name. */
function status({t}: LinksView, {status}: Link): TemplateResult | typeof nothing {
  if (status === 'active') return nothing;
  if (status === 'paused') return pill({label: t('status.paused'), tone: 'waiting', icon: 'pause'});
  if (status === 'archived') return pill({label: t('status.archived'), tone: 'done', icon: 'archive'});
  return pill({label: status});
}

function columnOf(view: LinksView, column: LinkColumn): Column<Link> {
  if (isFigureColumn(column)) return figureColumn(view, column);
  const name = columnName(view, column);
  return {key: column, head: name, cardLabel: name, cell: (link) => factOf(view, link, column)};
}

function factOf({format, text}: LinksView, link: Link, column: Exclude<LinkColumn, FigureColumn>): unknown {
  switch (column) {
    case 'destination':
      return address(link.destination);
    case 'offer':
      return text(link.offer.name);
    case 'created':
      return html`<span class="link-day">${format.date(format.dayOf(link.createdAt))}</span>`;
  }
}

function figureColumn(view: LinksView, id: FigureColumn): Column<Link> {
  const name = columnName(view, id);
  const short = shortName(view, id);
  return {
    key: id,
    head: short === undefined ? name : html`<span title=${name}>${short}</span>`,
    cardLabel: short ?? name,
    align: 'end',
    cell: (link) => figure(view, link, id),
  };
}

function figure({format, programme, session}: LinksView, link: Link, id: FigureColumn): unknown {
  const value = figureOf(link, id, session.capabilities.metrics, programme);
  switch (value?.kind) {
    case 'count':
      return format.count(value.count);
    case 'share':
      return format.percent(value.share);
    case 'money':
      return value.amounts.map((money) => {
        // A ratio has more digits than there are coins.
        const shown = id === 'epc' ? roundMoney(money, format.moneyDigits(money.currency)) : money;
        return html`<span class="link-amount">${amount(shown, format)}</span>`;
      });
    case undefined:
      return '—';
  }
}

const ICONS: Readonly<Record<LinkAction, IconName>> = {
  edit: 'link',
  rename: 'edit',
  pause: 'pause',
  activate: 'play',
  archive: 'archive',
  restore: 'back',
};

function actionsCell(
  view: LinksView,
  link: Link,
  {copying, onAction, onCopy, onUse}: LinkTableOptions,
): TemplateResult {
  const {t} = view;
  const actions = actionsFor(link, rightsIn(view));
  const isSelected = copying.stateOf(link.id) === 'selected';
  return html`<div class="link-actions ${isSelected ? 'is-selected' : ''}">
    ${copyButton({copying, t, id: link.id, text: link.url, onPress: () => onCopy(link)})}
    ${button({
      label: t('use.button', {name: nameOf(link)}),
      icon: 'qr',
      iconOnly: true,
      onPress: () => onUse(link),
    })}
    ${
      actions.length > 0
        ? menu({
            id: `link-menu-${link.id}`,
            label: t('list.more', {name: nameOf(link)}),
            items: actions.map((action) => ({
              label: t(`change.${action}`),
              icon: ICONS[action],
              onChoose: () => onAction(action, link),
            })),
          })
        : nothing
    }
  </div>`;
}
