import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Instant} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import type {LoadedPages} from '../controllers/pages-controller.js';
import type {ReadyInfo} from '../controllers/resource-state.js';
import {button} from '../templates/button.js';
import {freshness} from '../templates/freshness.js';
import {head} from '../templates/head.js';
import {heading, nextLevel} from '../templates/heading.js';
import {icon} from '../templates/icon.js';
import {bone, skeletonRows} from '../templates/skeleton.js';
import {emptySlot} from '../templates/slots.js';
import {stateMessage} from '../templates/state-message.js';
import {staleStrip, strip} from '../templates/strip.js';
import type {LinkChanges} from './link-changes.js';
import {reasonFor} from './link-problems.templates.js';
import type {LinksView} from './links.messages.js';
import {FIGURE_DAYS, LINK_FILTERS, nameOf, NEWEST, PAGE, sortsFor} from './links.model.js';
import type {LinkListing} from './links.model.js';

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
  listing: LinkListing;
  asOf: Instant | undefined;
  info: ReadyInfo | undefined;
  /** There is no form above, so the list is what the widget is about. */
  isTitle: boolean;
  onRelist: (changes: Partial<LinkListing>) => void;
  onRetry: () => void;
}

/** Which figures these are, how fresh they are, and what is listed. */
export function listHead(host: WidgetHost, view: LinksView, options: ListHeadOptions): TemplateResult {
  const {listing, asOf, info, isTitle, onRelist, onRetry} = options;
  const {t} = view;
  const title = t('list.title');
  const note = t('list.period', {count: FIGURE_DAYS});
  const tools = listTools(view, listing, onRelist);
  if (isTitle) return head(host, view, {title, note, asOf, info, tools, onRetry});
  return html`<header class="head list-head">
      <div class="head-name">
        ${heading(nextLevel(view.headingLevel), 'subtitle', title)}<span class="caption">${note}</span>
        ${asOf ? freshness(view, asOf, {stale: info?.outdated !== undefined}) : html`<span class="caption"> </span>`}
      </div>
      <div class="head-tools">${tools}</div>
    </header>
    ${info && asOf ? staleStrip(view, info, asOf, onRetry) : nothing}`;
}

interface ChoiceOptions<Value extends string> {
  label: string;
  value: Value;
  values: readonly Value[];
  wordsFor: (value: Value) => string;
  onChoose: (value: Value) => void;
}

/** Chooses which links are listed, and in which order. */
function listTools(
  {t, session}: LinksView,
  {sort, filter}: LinkListing,
  onChange: (changes: Partial<LinkListing>) => void,
): TemplateResult {
  const sorts = sortsFor(session.capabilities.metrics);
  return html`${choice({
    label: t('filter.label'),
    value: filter,
    values: LINK_FILTERS,
    wordsFor: (value) => t(`filter.${value}`),
    onChoose: (value) => onChange({filter: value}),
  })}
  ${
    sorts.length > 1
      ? choice({
          label: t('list.sort'),
          value: sort,
          values: sorts,
          wordsFor: (value) => t(`sort.${value}`),
          onChoose: (value) => onChange({sort: value}),
        })
      : nothing
  }`;
}

function choice<Value extends string>(options: ChoiceOptions<Value>): TemplateResult {
  const {label, value, values, wordsFor, onChoose} = options;
  return html`<span class="select">
    <select
      class="input"
      part="input"
      aria-label=${label}
      @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value as Value)}
    >
      ${values.map((one) => html`<option value=${one} .selected=${live(one === value)}>${wordsFor(one)}</option>`)}
    </select>
    ${icon('chevron')}
  </span>`;
}

export interface EmptyOptions {
  listing: LinkListing;
  /** Moves to the form; undefined where there is none. */
  onStart: (() => void) | undefined;
  onShowAll: () => void;
}

/** Without links: how to make the first one, or where the others are. */
export function emptyList({t, headingLevel}: LinksView, {listing, onStart, onShowAll}: EmptyOptions): TemplateResult {
  const common = {icon: 'link', level: nextLevel(nextLevel(headingLevel)), part: 'empty'} as const;
  if (listing.filter !== NEWEST.filter) {
    return stateMessage({
      ...common,
      title: t('empty.filtered-title'),
      text: t('empty.filtered-text'),
      actions: [button({label: t('empty.show-all'), onPress: onShowAll})],
    });
  }
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

/** A change without a dialog that failed: what, why, and once more. */
export function changeStrip(view: LinksView, changes: LinkChanges): TemplateResult | typeof nothing {
  const {failed, asked} = changes;
  if (!failed || asked) return nothing;
  const {t} = view;
  return strip({
    icon: 'alert',
    text: `${t('change.failed', {name: nameOf(failed.change.link)})}. ${reasonFor(view, failed.error)}`,
    action: html`<button class="link" part="retry" type="button" @click=${() => changes.retry()}>
      ${t('action.retry')}
    </button>`,
  });
}

/** What the pager counts: a new link may stand first before the list has it. */
export function shownPages<Item>(pages: LoadedPages<Item>, items: readonly Item[]): LoadedPages<Item> {
  const total = pages.total === undefined ? undefined : Math.max(pages.total, items.length);
  return {...pages, items, total};
}
