import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';

export interface BadgeOptions {
  /** A word or a number: «новая», «12». */
  label: string;
  tone?: 'calm' | 'accent' | 'info' | 'good' | 'waiting' | 'bad';
}

/** A word beside a name. A status is a `pill`: it has a glyph, since its colour alone says nothing. */
export function badge({label, tone = 'calm'}: BadgeOptions): TemplateResult {
  return html`<span class=${classMap({badge: true, [`is-${tone}`]: tone !== 'calm'})} part="badge">${label}</span>`;
}
