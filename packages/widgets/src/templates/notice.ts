import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {icon} from './icon.js';
import type {Look} from './status-pill.js';

export interface NoticeOptions {
  /** Of the status; neutral for one that we do not know. */
  look: Look | undefined;
  title: string;
  /** What is empty or undefined is left out. */
  paragraphs: readonly (string | undefined)[];
}

/**
 * A status in sentences: since when, why, and what becomes of the money.
 *
 * @part notice
 */
export function notice({look = ['calm', 'ring'], title, paragraphs}: NoticeOptions): TemplateResult {
  const [tone, glyph] = look;
  return html`<div class="notice is-${tone}" part="notice">
    ${icon(glyph)}
    <div>
      <p class="strong">${title}</p>
      ${paragraphs.map((paragraph) => (paragraph ? html`<p>${paragraph}</p>` : nothing))}
    </div>
  </div>`;
}
