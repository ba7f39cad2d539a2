import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {CommissionDetail} from '@kabinet/contract';
import {icon} from '../templates/icon.js';
import {commissionLook} from '../templates/status-pill.js';
import {momentsOf, noticeOf} from './commission-detail.model.js';
import type {Moment} from './commission-detail.model.js';
import {eventWords, reasonWords, statusWord} from './commission-words.js';
import type {CommissionsView} from './commissions.messages.js';
import {panelSection} from './panel-section.js';

/** The status in a sentence: until when, why, and when the money comes. */
export function notice(view: CommissionsView, detail: CommissionDetail): TemplateResult {
  const {t, format} = view;
  const {date, reason, next, money} = noticeOf(detail);
  const [tone, glyph] = commissionLook(detail.status) ?? ['calm', 'ring'];
  const status = statusWord(view, detail);
  const paragraphs = [
    reason && reasonWords(view, reason),
    next && t(`notice.${next}`),
    money && t(`notice.${money.kind}`, {date: format.date(money.on, 'long')}),
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
export function timeline(view: CommissionsView, detail: CommissionDetail): TemplateResult | typeof nothing {
  const moments = momentsOf(detail.timeline);
  if (moments.length === 0) return nothing;
  return panelSection(
    view,
    view.t('why.timeline'),
    'timeline',
    html`<ol class="moments">
      ${moments.map((moment) => momentLine(view, moment))}
    </ol>`,
  );
}

function momentLine(view: CommissionsView, moment: Moment): TemplateResult {
  const {note, isLatest} = moment;
  const isAhead = moment.at === undefined;
  return html`<li
    class=${classMap({moment: true, 'is-ahead': isAhead, 'is-latest': isLatest})}
    aria-current=${isLatest ? 'step' : nothing}
  >
    <span
      >${eventWords(view, moment)}${
        note === undefined ? nothing : html` <span class="second-line">${view.text(note)}</span>`
      }</span
    >
    ${momentTime(view, moment)}
  </li>`;
}

/** What is still to come has a day at most, and only the end of a hold is certain. */
function momentTime({t, format}: CommissionsView, {code, at, expectedOn}: Moment): TemplateResult {
  if (at !== undefined) return html`<time class="moment-time" datetime=${at}>${format.dateTime(at)}</time>`;
  if (expectedOn === undefined) return html`<span class="moment-time">${t('why.expected')}</span>`;
  const date = format.date(expectedOn);
  return html`<span class="moment-time">
    <span class="hidden-text">${t('why.expected')}: </span>
    <time datetime=${expectedOn}>${code === 'hold_end' ? date : `≈\u00a0${date}`}</time>
  </span>`;
}
