import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CommissionPage} from '@kabinet/contract';
import {callHost} from '../runtime/events.js';
import {amount} from '../templates/amount.js';
import {button} from '../templates/button.js';
import {nextLevel} from '../templates/heading.js';
import {icon} from '../templates/icon.js';
import {chips} from '../templates/chips.js';
import {bone, skeletonRows} from '../templates/skeleton.js';
import {emptySlot} from '../templates/slots.js';
import {stateMessage} from '../templates/state-message.js';
import {statusWord} from './commission-words.js';
import type {CommissionsView} from './commissions.messages.js';
import {statusChoices, totalsOf} from './commissions.model.js';
import type {StatusChoice, Summary, Totals, TotalsPart} from './commissions.model.js';
import {EVERY_STATUS} from './list/listing.js';

const SKELETON_ROWS = 10;

export interface FilterOptions {
  /** The latest answer, for its counts. */
  page: CommissionPage | undefined;
  status: string;
  /** Something narrows the list down: the row stays in its place though nothing is left to choose from. */
  isFiltered: boolean;
  onChoose: (choice: StatusChoice) => void;
}

/** Narrows the list to one status; nothing where the backend cannot, or where there is nothing to choose from. */
export function statusFilter(
  view: CommissionsView,
  {page, status, isFiltered, onChoose}: FilterOptions,
): TemplateResult | typeof nothing {
  const {t, format, session} = view;
  const choices = statusChoices(page, status);
  if (!session.capabilities.commissionFilters?.includes('status')) return nothing;
  if (choices.length < 2 && !isFiltered) return nothing;
  return html`<div class="filters" part="filters">
    ${chips({
      label: t('filter.label'),
      value: status,
      choices: choices.map((choice) => ({
        value: choice.status,
        label: choiceWord(view, choice),
        count: choice.count === undefined ? undefined : format.count(choice.count),
      })),
      onChoose: (value) =>
        onChoose(choices.find((choice) => choice.status === value) ?? {status: value, count: undefined}),
    })}
  </div>`;
}

/** What was chosen, said aloud. */
export function spokenChoice(view: CommissionsView, choice: StatusChoice): string {
  const {t, format} = view;
  const status = choiceWord(view, choice);
  return choice.count === undefined
    ? t('filter.chosen', {status})
    : t('filter.chosen-counted', {status, number: format.count(choice.count)});
}

function choiceWord(view: CommissionsView, {status}: StatusChoice): string {
  return status === EVERY_STATUS ? view.t('word.all') : statusWord(view, {status, statusLabel: undefined});
}

/** What each status holds, written as an addition that can be repeated. */
export function totalsBar(
  view: CommissionsView,
  summary: Summary | undefined,
  chosen: string,
): TemplateResult | typeof nothing {
  const all = totalsOf(summary);
  if (all.length === 0) return nothing;
  return html`<div class="totals" part="totals" role="group" aria-label=${view.t('totals.label')}>
    ${all.map((totals) => addition(view, totals, chosen))}
  </div>`;
}

function addition(view: CommissionsView, {parts, total, count}: Totals, chosen: string): TemplateResult {
  return html`<dl class="addition">
    ${parts.map((part) => partOf(view, statusWord(view, {...part, statusLabel: undefined}), part, part.status === chosen ? 'is-chosen' : ''))}
    ${partOf(view, view.t('word.total'), {amount: total, count}, 'is-total')}
  </dl>`;
}

function partOf(
  {format}: CommissionsView,
  name: string,
  part: Pick<TotalsPart, 'amount' | 'count'>,
  className: string,
): TemplateResult {
  return html`<div class="addend ${className}" part="total">
    <dt>${name} ${part.count === undefined ? nothing : html`<small>${format.count(part.count)}</small>`}</dt>
    <dd>${amount(part.amount, format)}</dd>
  </div>`;
}

/** In the place of the period: the payout whose commissions are listed, and the way back to all of them. */
export function payoutChoice({t}: CommissionsView, number: string, onLeave: () => void): TemplateResult {
  const label = t('filter.without-payout', {number});
  return html`<button
    class="button is-period"
    part="button"
    type="button"
    aria-label=${label}
    title=${label}
    @click=${onLeave}
  >
    ${icon('wallet')} <span>${t('filter.payout', {number})}</span> ${icon('cross')}
  </button>`;
}

export interface EmptyOptions {
  isFiltered: boolean;
  /** Leads from a payout to a period; undefined where a period is shown. */
  onPeriod: (() => void) | undefined;
  /** Asks for more days; undefined where the year is shown already. */
  onLonger: (() => void) | undefined;
  onReset: () => void;
}

/** Without rows: what would count and when it shows, or the way back from the filter. */
export function emptyList({t, headingLevel, runtime}: CommissionsView, options: EmptyOptions): TemplateResult {
  const {isFiltered, onPeriod, onLonger, onReset} = options;
  const common = {icon: 'list', level: nextLevel(headingLevel), part: 'empty'} as const;
  if (isFiltered) {
    return stateMessage({
      ...common,
      title: t('empty.filtered-title'),
      text: t('empty.filtered-text'),
      actions: [button({label: t('empty.reset'), onPress: onReset})],
    });
  }
  if (onPeriod) {
    return stateMessage({
      ...common,
      title: t('empty.payout-title'),
      text: t('empty.payout-text'),
      actions: [button({label: t('empty.period'), icon: 'calendar', onPress: onPeriod})],
    });
  }
  const {navigate} = runtime.hooks;
  return emptySlot(
    stateMessage({
      ...common,
      icon: 'wallet',
      tone: 'accent',
      title: t('empty.title'),
      text: [t('empty.what'), t('empty.when')],
      actions: [
        onLonger ? [button({label: t('empty.longer'), icon: 'calendar', onPress: onLonger})] : [],
        navigate
          ? [
              button({
                label: t('empty.links'),
                icon: 'link',
                kind: 'bare',
                onPress: () => callHost(navigate, {widget: 'links'}),
              }),
            ]
          : [],
      ].flat(),
    }),
  );
}

/** The statuses before anybody knows which there are. */
export function statusShape(): TemplateResult {
  return html`<div class="filters bones">${bone('long')}</div>`;
}

/** The size of a usual answer. */
export function bodySkeleton(rows: number): TemplateResult {
  return html`<div class="totals bones">${bone('long')} ${bone('figure')}</div>
    <div class="bone-list">${skeletonRows(Math.min(rows, SKELETON_ROWS))}</div>`;
}
