import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {callHost} from '../runtime/events.js';
import {button} from '../templates/button.js';
import {nextLevel} from '../templates/heading.js';
import {chips} from '../templates/chips.js';
import {skeletonRows} from '../templates/skeleton.js';
import {emptySlot} from '../templates/slots.js';
import {stateMessage} from '../templates/state-message.js';
import type {PayoutsView} from './payouts.messages.js';
import {PAGE_SIZE, PAYOUT_FILTERS} from './payouts.model.js';
import type {PayoutFilter} from './payouts.model.js';

/** Narrows the list to what is on its way, what came and what did not. */
export function statusFilter(
  view: PayoutsView,
  filter: PayoutFilter,
  onChoose: (filter: PayoutFilter) => void,
): TemplateResult {
  return html`<div class="filters" part="filters">
    ${chips({
      label: view.t('filter.label'),
      value: filter,
      choices: PAYOUT_FILTERS.map((value) => ({value, label: filterWord(view, value)})),
      onChoose,
    })}
  </div>`;
}

export function filterWord({t}: PayoutsView, filter: PayoutFilter): string {
  return filter === 'all' ? t('word.all') : t(`filter.${filter}`);
}

export interface EmptyOptions {
  filter: PayoutFilter;
  onReset: () => void;
}

/** Without rows: when the first payout comes, or the way back from the filter. */
export function emptyList(view: PayoutsView, {filter, onReset}: EmptyOptions): TemplateResult {
  const {t, headingLevel, runtime} = view;
  const common = {level: nextLevel(headingLevel), part: 'empty'} as const;
  if (filter !== 'all') {
    return stateMessage({
      ...common,
      icon: 'list',
      title: t('empty.filtered-title'),
      text: t('empty.filtered-text'),
      actions: [button({label: t('empty.reset'), onPress: onReset})],
    });
  }
  const {navigate} = runtime.hooks;
  const openBalance = (): void => callHost(navigate, {widget: 'balance'});
  return emptySlot(
    stateMessage({
      ...common,
      icon: 'wallet',
      tone: 'accent',
      title: t('empty.title'),
      text: whenFirst(view),
      actions: navigate ? [button({label: t('empty.balance'), icon: 'wallet', onPress: openBalance})] : [],
    }),
  );
}

/** From the programme's minimum and schedule, as far as it has them. */
function whenFirst({t, format, text, programme}: PayoutsView): string[] {
  const {minimumPayout, payoutSchedule} = programme;
  const words = [
    ...(minimumPayout ? [t('empty.minimum', {amount: format.money(minimumPayout)})] : []),
    ...(payoutSchedule === undefined ? [] : [t('empty.schedule', {schedule: text(payoutSchedule)})]),
  ];
  return words.length > 0 ? words : [t('empty.text')];
}

/** The size of a usual answer. */
export function bodySkeleton(): TemplateResult {
  return html`<div class="filters bones"><span class="bone-chips"></span></div>
    ${listSkeleton()}`;
}

export function listSkeleton(): TemplateResult {
  return html`<div class="bone-list">${skeletonRows(PAGE_SIZE)}</div>`;
}
