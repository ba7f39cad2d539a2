import {html} from 'lit';
import type {TemplateResult} from 'lit';

/** A docstring with its `code` set as code. */
export function inlineCode(text = ''): TemplateResult {
  const pieces = text.split('`');
  return html`${pieces.map((piece, index) => (index % 2 ? html`<code>${piece}</code>` : piece))}`;
}
