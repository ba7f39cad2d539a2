import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {HeadingLevel} from '../runtime/options.js';

/** A heading of the level that fits the page. Sections inside a widget take the next one: `nextLevel`. */
export function heading(level: HeadingLevel, className: string, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${className}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className}>${content}</h5>`;
    case 6:
      return html`<h6 class=${className}>${content}</h6>`;
  }
}

export function nextLevel(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 6) as HeadingLevel;
}
