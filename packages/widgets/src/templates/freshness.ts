import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {Instant} from '@kabinet/contract';
import type {CommonView} from '../controllers/view.js';

export interface FreshnessOptions {
  /** The figures could not be brought up to date. */
  stale?: boolean;
  /** What stands beside it: the switch that stops it. */
  beside?: unknown;
}

/** «Обновлено в 14:32», and whether changes arrive by themselves. */
export function freshness(
  view: CommonView,
  asOf: Instant,
  {stale = false, beside = nothing}: FreshnessOptions = {},
): TemplateResult {
  const isStale = stale || isPaused(view);
  return html`<span class=${classMap({freshness: true, 'is-stale': isStale})} part="freshness">
    <time datetime=${asOf}>${words(view, asOf, stale)}</time>${beside}
  </span>`;
}

/** «Данные на 14:32» needs a day when it was another. */
export function moment({format, today}: CommonView, asOf: Instant): string {
  return format.dayOf(asOf) === today ? format.time(asOf) : format.dateTime(asOf);
}

function isPaused({live}: CommonView): boolean {
  return live === 'paused' || live === 'held';
}

/** «Обновлено в» steps aside where there is no room for both. */
function words(view: CommonView, asOf: Instant, stale: boolean): unknown {
  const {t, live, today, format} = view;
  const time = moment(view, asOf);
  if (format.dayOf(asOf) !== today) return t('freshness.on', {time});
  if (stale || live === 'off') return t('freshness.at', {time});
  if (isPaused(view)) return t('freshness.paused', {time});
  return html`<span class="freshness-long">${t('freshness.live', {time})}</span
    ><span class="freshness-short">${t('freshness.live-short', {time})}</span>`;
}
