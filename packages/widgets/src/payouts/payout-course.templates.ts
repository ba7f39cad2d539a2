import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {PayoutDetail} from '@kabinet/contract';
import {icon} from '../templates/icon.js';
import {payoutLook} from '../templates/status-pill.js';
import {panelSection} from './panel-section.js';
import {momentsOf, noticeOf} from './payout-detail.model.js';
import type {Moment} from './payout-detail.model.js';
import {eventWords, reasonWords, statusWord} from './payout-words.js';
import type {PayoutsView} from './payouts.messages.js';

/** The status in a sentence: since when, why, and what becomes of the money. */
export function notice(view: PayoutsView, detail: PayoutDetail): TemplateResult {
  const {t, format, today} = view;
  const {date, reason, arrival, returned} = noticeOf(detail, today);
  const [tone, glyph] = payoutLook(detail.status) ?? ['calm', 'ring'];
  const status = statusWord(view, detail);
  const paragraphs = [
    reason && reasonWords(view, reason),
    returned && t('notice.returned', {amount: format.money(returned)}),
    arrival && t(`notice.${arrival.kind}`, {date: format.date(arrival.on, 'long')}),
  ];
  return html`<div class="notice is-${tone}" part="notice">
    ${icon(glyph)}
    <div>
      <p class="strong">
        ${date ? t(`notice.${date.kind}`, {status, date: format.date(format.dayOf(date.at), 'long')}) : status}
      </p>
      ${paragraphs.map((paragraph) => (paragraph ? html`<p>${paragraph}</p>` : nothing))}
    </div>
  </div>`;
}

/** What has happened and what is expected; nothing when the backend does not tell. */
export function timeline(view: PayoutsView, detail: PayoutDetail): TemplateResult | typeof nothing {
  const moments = momentsOf(detail.timeline);
  if (moments.length === 0) return nothing;
  return panelSection(
    view,
    view.t('detail.timeline'),
    'timeline',
    html`<ol class="moments">
      ${moments.map((moment) => momentLine(view, moment))}
    </ol>`,
  );
}

function momentLine(view: PayoutsView, moment: Moment): TemplateResult {
  const {note, isLatest} = moment;
  const isAhead = moment.at === undefined;
  return html`<li
    class=${classMap({moment: true, 'is-ahead': isAhead, 'is-latest': isLatest})}
    aria-current=${isLatest ? 'step' : nothing}
  >
    <span
      >${eventWords(view, moment)}${
        note === undefined ? nothing : html`<span class="second-line">${view.text(note)}</span>`
      }</span
    >
    ${momentTime(view, moment)}
  </li>`;
}

function momentTime({t, format}: PayoutsView, {at, expectedOn}: Moment): TemplateResult {
  if (at !== undefined) return html`<time class="moment-time" datetime=${at}>${format.dateTime(at)}</time>`;
  if (expectedOn === undefined) return html`<span class="moment-time">${t('detail.expected')}</span>`;
  return html`<span class="moment-time">
    <span class="hidden-text">${t('detail.expected')}: </span>
    <time datetime=${expectedOn}>${t('date.by', {date: format.date(expectedOn)})}</time>
  </span>`;
}
