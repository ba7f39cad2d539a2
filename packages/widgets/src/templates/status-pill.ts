import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {Text} from '@kabinet/contract';
import type {CommonKey} from '../runtime/common.messages.js';
import type {CommonView} from '../controllers/view.js';
import {icon} from './icon.js';
import type {IconName} from './icon.js';

export type Tone = 'calm' | 'waiting' | 'good' | 'bad' | 'moving' | 'done';

export interface PillOptions {
  label: string;
  tone?: Tone;
  icon?: IconName;
  /** The answer to the first question it raises: «до 5 дек.», «возврат 19 нояб.» */
  note?: string | undefined;
}

/** Glyph, word and colour, in this order of importance. */
export function pill({label, tone = 'calm', icon: name = 'ring', note}: PillOptions): TemplateResult {
  return html`<span class=${classMap({pill: true, [`is-${tone}`]: tone !== 'calm'})} part="status">
      ${icon(name, 14)} ${label}
    </span>
    ${note ? html`<span class="pill-note">${note}</span>` : nothing}`;
}

/** How a status looks wherever it is told. */
export type Look = readonly [tone: Tone, icon: IconName];

export interface StatusOptions {
  status: string;
  /** The operator's own word, shown instead of ours. */
  label?: Text | undefined;
  note?: string | undefined;
}

/** A status we do not know is shown by its own name, in neutral. */
export function statusPill(
  view: CommonView,
  options: StatusOptions,
  look: Look | undefined,
  key: CommonKey,
): TemplateResult {
  const {status, label, note} = options;
  const own = label === undefined ? undefined : view.text(label);
  if (!look) return pill({label: own ?? (status === 'unknown' ? view.t('word.unknown-status') : status), note});
  const [tone, name] = look;
  return pill({label: own ?? view.t(key), tone, icon: name, note});
}
