import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {WidgetHost} from '../controllers/host.js';
import type {LoadedPages} from '../controllers/pages-controller.js';
import {button} from '../templates/button.js';
import {choice} from '../templates/choice.js';
import {freshness} from '../templates/freshness.js';
import {head} from '../templates/head.js';
import {heading, nextLevel} from '../templates/heading.js';
import {bone, skeletonRows} from '../templates/skeleton.js';
import {emptySlot} from '../templates/slots.js';
import {stateMessage} from '../templates/state-message.js';
import {staleStrip} from '../templates/strip.js';
import type {LinksView} from './links.messages.js';
import type {LinkList} from './list/link-list.js';
import {sortName} from './list/link-words.js';
import {NEWEST, PAGE, sortedBy, sortsFor} from './list/list.model.js';

/** When nobody knows how many links there are; without any, the empty list is as high. */
const USUAL_ROWS = 5;

/** The shape of the list's head, which wants the session. */
export function listHeadShape(): TemplateResult {
  return html`<div class="head list-head list-head-shape">
    <span class="bone-line">${bone('medium')}</span>
  </div>`;
}

/** The list's shape before its links are there, of which the session may know how many there are. */
export function listShape(links?: number): TemplateResult {
  return links
    ? html`<div class="links-shape">${skeletonRows(Math.min(links, PAGE))}</div>`
    : html`<div class="links-shape is-guess">${skeletonRows(USUAL_ROWS)}</div>`;
}

export interface ListHeadOptions {
  list: LinkList;
  title: string;
  /** The days whose figures these are, in words. */
  note: string;
  /** There is no form above, so the list is what the widget is about. */
  isTitle: boolean;
  /** Besides the order. */
  tools?: unknown;
  onRetry: () => void;
}

/** Which figures these are, how fresh they are, and in which order they stand. */
export function listHead(host: WidgetHost, view: LinksView, options: ListHeadOptions): TemplateResult {
  const {list, title, note, isTitle, tools, onRetry} = options;
  const {state, value} = list.pages;
  const info = state.status === 'ready' ? state.info : undefined;
  const asOf = value?.meta.asOf;
  if (isTitle) return head(host, view, {title, note, asOf, info, tools, onRetry});
  return html`<header class="head list-head">
      <div class="head-name">
        ${heading(nextLevel(view.headingLevel), 'subtitle', title)}<span class="caption">${note}</span>
        ${asOf ? freshness(view, asOf, {stale: info?.outdated !== undefined}) : html`<span class="caption"> </span>`}
      </div>
      <div class="head-tools">${tools ?? nothing}</div>
    </header>
    ${info && asOf ? staleStrip(view, info, asOf, onRetry) : nothing}`;
}

/** The order; nothing where there is only one. */
export function orderChoice(view: LinksView, list: LinkList): TemplateResult | typeof nothing {
  const {capabilities} = view.session;
  const sorts = sortsFor(capabilities);
  if (sorts.length < 2) return nothing;
  return choice({
    label: view.t('list.sort'),
    value: list.listing.sort,
    choices: sorts.map((value) => ({value, label: sortName(view, value)})),
    onChoose: (sort) => list.relist(sortedBy(NEWEST, sort, capabilities)),
  });
}

export interface EmptyOptions {
  list: LinkList;
  /** Moves to the form; undefined where there is none. */
  onStart: (() => void) | undefined;
}

/** Without links: how to make the first one, or what hides the others. */
export function emptyList({t, headingLevel}: LinksView, {list, onStart}: EmptyOptions): TemplateResult {
  const level = nextLevel(nextLevel(headingLevel));
  if (list.isFiltered) {
    const {search} = list.listing;
    return stateMessage({
      icon: 'search',
      level,
      part: 'empty',
      title: t('empty.filtered-title'),
      text: search ? t('empty.search-text', {search}) : t('empty.filtered-text'),
      actions: [button({label: t('empty.clear'), onPress: () => list.clear()})],
    });
  }
  const common = {icon: 'link', level, part: 'empty'} as const;
  return emptySlot(
    onStart
      ? stateMessage({
          ...common,
          tone: 'accent',
          title: t('empty.title'),
          text: t('empty.text'),
          actions: [button({label: t('empty.action'), icon: 'plus', onPress: onStart})],
        })
      : stateMessage({...common, title: t('empty.closed-title'), text: t('empty.closed-text')}),
  );
}

/** What the pager counts: a new link may stand first before the list has it. */
export function shownPages<Item>(pages: LoadedPages<Item>, items: readonly Item[]): LoadedPages<Item> {
  const total = pages.total === undefined ? undefined : Math.max(pages.total, items.length);
  return {...pages, items, total};
}
