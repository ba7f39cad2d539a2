import {html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';

/** Strokes of 1.5 on a grid of 16. */
const STROKES = {
  alert: 'M8 2.5l6 11H2zM8 6.5v3M8 11.5h.01',
  archive: 'M2.5 3h11v3h-11zM3.5 6v7h9V6M6.5 9h3',
  arrow: 'M2.5 8h10.5M9 4l4 4-4 4',
  back: 'M6 3L2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 7H6',
  calendar: 'M2.5 4.5h11v9h-11zM2.5 7.5h11M5.5 2.5v3M10.5 2.5v3',
  chart: 'M2.5 13.5h11M4.5 11V8M8 11V4M11.5 11V6',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  checks: 'M1.5 8.5L4.5 12l6-7.5M7.5 11l1 1L14.5 4.5',
  chevron: 'M3.5 6l4.5 4.5L12.5 6',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 4.5V8l2.5 1.5',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  cross: 'M4 4l8 8M12 4l-8 8',
  download: 'M8 2.5v8M4.5 7.5L8 11l3.5-3.5M3 13.5h10',
  edit: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.7l2.3 2.3',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7.5V11M8 5.2h.01',
  left: 'M10 3.5L5.5 8 10 12.5',
  link: 'M6.5 9.5l3-3M7 4.5l1.5-1.5a3.2 3.2 0 0 1 4.5 4.5L11.5 9M9 11.5L7.5 13A3.2 3.2 0 0 1 3 8.5L4.5 7',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  offline: 'M2 2l12 12M5 10.5a4 4 0 0 1 4-1M8 13h.01M2.5 8A8 8 0 0 1 5 6.3M8 5.3a8 8 0 0 1 5.5 2.7',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.5l7 4.5-7 4.5z',
  plus: 'M8 3v10M3 8h10',
  qr: 'M2.5 2.5h4v4h-4zM9.5 2.5h4v4h-4zM2.5 9.5h4v4h-4zM9.5 9.5h1.5v1.5M13.5 9.5v1.5M9.5 13.5h1M13 13.5h.5',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.5L13 6M13 2.5V6H9.5',
  right: 'M6 3.5L10.5 8 6 12.5',
  ring: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.2 3.2',
  send: 'M13.5 2.5L7 9M13.5 2.5l-4 11L7 9 2.5 6.5z',
  shield: 'M8 2l5 2v4c0 3-2 5-5 6-3-1-5-3-5-6V4zM6 6l4 4M10 6l-4 4',
  wallet: 'M2.5 4.5h11v8.5h-11zM2.5 4.5L10 2.5v2M10.5 8.8h.01',
} as const;

/** Glyphs that point along the line of writing, and turn round with it. */
const DIRECTED: ReadonlySet<string> = new Set(['arrow', 'back', 'left', 'list', 'right', 'send']);

export type IconName = keyof typeof STROKES;

/** Decoration: what it means stands beside it in words, or in the label of its button. */
export function icon(name: IconName, size = 16): TemplateResult {
  return html`<svg
    class=${DIRECTED.has(name) ? 'is-directed' : nothing}
    viewBox="0 0 16 16"
    width=${size}
    height=${size}
    aria-hidden="true"
    focusable="false"
  >
    ${strokes(name)}
  </svg>`;
}

function strokes(name: IconName): SVGTemplateResult {
  return svg`<path d=${STROKES[name]} fill="none" stroke="currentColor"
    stroke-width=${name === 'more' ? 2.4 : 1.5} stroke-dasharray=${name === 'ring' ? '2.6 1.72' : 'none'}
    stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** A filled triangle of 8 px: up or down. */
export function triangle(direction: 'up' | 'down'): TemplateResult {
  const path = direction === 'up' ? 'M5 1.5L9 8H1z' : 'M5 8.5L1 2h8z';
  return html`<svg viewBox="0 0 10 10" width="8" height="8" aria-hidden="true" focusable="false">
    <path d=${path} fill="currentColor" />
  </svg>`;
}
