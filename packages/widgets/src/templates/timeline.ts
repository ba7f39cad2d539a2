import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {TimelineEvent} from '@kabinet/contract';
import type {CommonView} from '../controllers/view.js';
import {detailSection} from './detail-section.js';
import {momentsOf} from './moments.js';
import type {Moment} from './moments.js';

export interface TimelineOptions {
  title: string;
  events: readonly TimelineEvent[];
  wordsOf: (moment: Moment) => string;
  /** «ожидается» */
  expected: string;
  /** How certain the day of something that is still to come is: «≈ 10 дек.» */
  dayOf: (date: string, moment: Moment) => string;
}

/**
 * What has happened and what is expected; nothing when the backend does not tell.
 *
 * @part timeline
 */
export function timeline(view: CommonView, options: TimelineOptions): TemplateResult | typeof nothing {
  const moments = momentsOf(options.events);
  if (moments.length === 0) return nothing;
  return detailSection(
    view,
    options.title,
    'timeline',
    html`<ol class="moments">
      ${moments.map((moment) => momentLine(view, moment, options))}
    </ol>`,
  );
}

function momentLine(view: CommonView, moment: Moment, options: TimelineOptions): TemplateResult {
  const {at, note, isLatest} = moment;
  return html`<li
    class=${classMap({moment: true, 'is-ahead': at === undefined, 'is-latest': isLatest})}
    aria-current=${isLatest ? 'step' : nothing}
  >
    <span
      >${options.wordsOf(moment)}${
        note === undefined ? nothing : html` <span class="second-line">${view.text(note)}</span>`
      }</span
    >
    ${momentTime(view, moment, options)}
  </li>`;
}

/** What is still to come has a day at most. */
function momentTime({format}: CommonView, moment: Moment, {expected, dayOf}: TimelineOptions): TemplateResult {
  const {at, expectedOn} = moment;
  if (at !== undefined) return html`<time class="moment-time" datetime=${at}>${format.dateTime(at)}</time>`;
  if (expectedOn === undefined) return html`<span class="moment-time">${expected}</span>`;
  return html`<span class="moment-time">
    <span class="hidden-text">${expected}: </span>
    <time datetime=${expectedOn}>${dayOf(format.date(expectedOn), moment)}</time>
  </span>`;
}
