import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {HeadingLevel} from '../runtime/options.js';
import {heading} from './heading.js';
import {icon} from './icon.js';
import type {IconName} from './icon.js';

export interface StateMessage {
  icon: IconName;
  tone?: 'calm' | 'bad' | 'waiting' | 'accent';
  title: string;
  /** What happened, what is intact, what to do: one sentence or several paragraphs. */
  text: string | readonly string[];
  /** Buttons and links; at most one primary. */
  actions?: readonly unknown[];
  level: HeadingLevel;
  part?: string;
}

/** What stands in place of the content: a mark, what happened, what to do next. */
export function stateMessage(message: StateMessage): TemplateResult {
  const {tone = 'calm', title, text, actions = [], level} = message;
  const mark = {'state-mark': true, [`is-${tone}`]: tone !== 'calm'};
  return html`<div class="state" part=${message.part ?? 'state'}>
    <span class=${classMap(mark)}>${icon(message.icon, 20)}</span>
    <div class="state-text">
      ${heading(level, 'state-title', title)} ${[text].flat().map((paragraph) => html`<p>${paragraph}</p>`)}
    </div>
    ${actions.length > 0 ? html`<div class="state-actions">${actions}</div>` : nothing}
  </div>`;
}
