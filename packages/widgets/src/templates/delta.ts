import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {CommonTranslate} from '../controllers/view.js';
import {triangle} from './icon.js';

/** A change against another period, written out already: `12,3 %`, `0,23 п. п.` */
export interface Delta {
  direction: 'up' | 'down' | 'same' | 'new';
  /** Without a sign: the arrow is the sign. */
  value: string;
  /** Whether that is good news. */
  tone: 'good' | 'bad' | 'neutral';
  /** Against which period; the one just before, unless said otherwise. */
  against?: 'previous' | 'year';
}

/** Arrow, value and colour; read out as a sentence. */
export function delta({direction, value, tone, against = 'previous'}: Delta, t: CommonTranslate): TemplateResult {
  const classes = {delta: true, 'is-good': tone === 'good', 'is-bad': tone === 'bad'};
  if (direction === 'new') return html`<span class=${classMap(classes)} part="delta">${t('delta.new')}</span>`;
  return html`<span class=${classMap(classes)} part="delta">
    <span class="hidden-text"
      >${t(against === 'year' ? `delta.${direction}-year` : `delta.${direction}`, {value})}</span
    >
    ${direction === 'same' ? html`<span aria-hidden="true">=</span>` : triangle(direction)}
    <span aria-hidden="true">${value}</span>
  </span>`;
}
