import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';

/** Stands for text to come: a word, a name, a short sentence, a line, or a figure. */
export function bone(length: 'short' | 'medium' | 'wide' | 'long' | 'figure' = 'medium'): TemplateResult {
  return html`<span class="bone is-${length}"></span>`;
}

/**
 * The shape of a widget before its data: of the final size, with its hairlines. `still` is for widgets that wait for
 * the host and not for an answer.
 */
export function skeleton(content: unknown, {still = false} = {}): TemplateResult {
  return html`<div class=${classMap({skeleton: true, 'is-still': still})} part="skeleton" aria-hidden="true">
    ${content}
  </div>`;
}

/** Title and freshness; with `tools`, the room of the period picker. */
export function skeletonHead({tools = false} = {}): TemplateResult {
  return html`<div class="head">
    <div class="head-name">
      <span class="title bone-line">${bone('medium')}</span><span class="caption bone-line">${bone('short')}</span>
    </div>
    ${
      tools
        ? html`<div class="head-tools">
            <span class="button is-period"><span class="bone is-figure"></span></span>
          </div>`
        : nothing
    }
  </div>`;
}

/** As many rows as will probably come. */
export function skeletonRows(rows: number): TemplateResult[] {
  return Array.from({length: rows}, () => html`<div class="bone-row bones">${bone('long')} ${bone('short')}</div>`);
}

export function skeletonFoot(): TemplateResult {
  return html`<div class="foot">
    <span class="bone-line">${bone('wide')}</span><span class="bone-line">${bone('wide')}</span>
  </div>`;
}
