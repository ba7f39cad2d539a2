import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {Instant} from '@kabinet/contract';
import type {CommonView} from '../controllers/view.js';

/** «Обновлено в 14:32», and whether changes arrive by themselves. */
export function freshness(view: CommonView, asOf: Instant, {stale = false} = {}): TemplateResult {
  const isStale = stale || view.live === 'paused';
  return html`<span class=${classMap({freshness: true, 'is-stale': isStale})} part="freshness">
    <time datetime=${asOf}>${words(view, asOf, stale)}</time>
  </span>`;
}

/** «Данные на 14:32» needs a day when it was another. */
export function moment({format, today}: CommonView, asOf: Instant): string {
  return format.dayOf(asOf) === today ? format.time(asOf) : format.dateTime(asOf);
}

/** «В реальном времени» steps aside where there is no room for it. */
function words(view: CommonView, asOf: Instant, stale: boolean): unknown {
  const {t, live, today, format} = view;
  const time = moment(view, asOf);
  if (format.dayOf(asOf) !== today) return t('freshness.on', {time});
  if (stale || live === 'off') return t('freshness.at', {time});
  if (live === 'paused') return t('freshness.paused', {time});
  return html`<span class="freshness-long">${t('freshness.live', {time})}</span
    ><span class="freshness-short">${t('freshness.at', {time})}</span>`;
}
