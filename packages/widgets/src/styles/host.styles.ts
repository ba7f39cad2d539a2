import {css} from 'lit';
import {body, caption, figure, figureLarge, small, title} from './type.js';

/**
 * The widget's edge against the page. All text properties that would be inherited are set anew on the inner element,
 * where no selector of the page reaches; the font family alone comes from the page when the brand names none.
 *
 * Widths are the widget's own (container `widget`): 360 · 560 · 840 · 1000 · 1120 px.
 */
export const host = css`
  :host {
    display: block;
    color-scheme: var(--_scheme);
    /* Drawn through everything inside, whatever stands there. */
    text-decoration: none !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  .widget {
    container: widget / inline-size;
    position: relative;
    box-sizing: border-box;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-widget);
    ${body}
    font-family: var(--_font-body, inherit);
    font-size-adjust: var(--_font-size-adjust);
    font-variant-numeric: var(--_font-numeric);
    font-style: normal;
    font-stretch: normal;
    writing-mode: horizontal-tb;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    text-decoration: none;
    text-emphasis: none;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    fill: currentcolor;
    stroke: none;
    stroke-width: 1px;
    accent-color: auto;
    caret-color: auto;
    cursor: auto;
    border-collapse: separate;
    border-spacing: 0;
    caption-side: top;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    tab-size: 8;
    list-style: none;
    quotes: auto;
    -webkit-font-smoothing: antialiased;
    -webkit-text-size-adjust: 100%;
  }

  /* Not of ::before and ::after: where a rule meets them all, the browser computes both for every element. */
  .widget * {
    box-sizing: border-box;
  }

  .widget > * {
    --_pad: calc(var(--_space-4) + var(--_inset));
  }

  /* Resets weigh nothing, so that one class is always enough to override them. */
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, legend) {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(fieldset) {
    border: 0;
    min-inline-size: 0;
  }
  :where(button, input, select, textarea) {
    margin: 0;
    font: inherit;
    font-variant-numeric: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  :where(button) {
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    cursor: pointer;
  }
  :where(svg) {
    display: block;
    flex: none;
  }
  .widget:dir(rtl) .is-directed {
    scale: -1 1;
  }
  /* Words of the other direction keep their order: «23 Oct – 21 Nov», «10 of 50», the stop at the end of a sentence. */
  :where(.widget:dir(rtl) *) {
    unicode-bidi: plaintext;
  }
  .widget:dir(rtl) {
    text-align: right;
  }
  [hidden] {
    display: none !important;
  }

  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: var(--_focus-offset);
  }

  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container widget (min-width: 560px) {
    .widget > * {
      --_pad: calc(var(--_space-5) + var(--_inset));
    }
  }
  @container widget (min-width: 840px) {
    .widget > * {
      --_pad: calc(var(--_space-6) + var(--_inset));
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .widget *,
    .widget *::before,
    .widget *::after {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_text-tertiary: var(--_text-secondary);
      --_line: var(--_line-control);
      --_line-soft: var(--_line-control);
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
  /* Tints carry meaning, and a row is read as one. */
  @media print {
    .widget {
      print-color-adjust: exact;
    }
    .widget :is(li, tr, canvas) {
      break-inside: avoid;
    }
  }
`;

/** Roles of text, as classes. */
export const text = css`
  .title {
    ${title}
    text-wrap: balance;
  }
  .subtitle {
    ${body}
    font-weight: var(--_weight-strong);
  }
  .small {
    ${small}
    color: var(--_text-secondary);
  }
  .caption {
    ${caption}
    color: var(--_text-tertiary);
  }
  .figure {
    ${figure}
  }
  .figure-large {
    ${figureLarge}
  }
  .strong {
    font-weight: var(--_weight-strong);
    color: var(--_text);
  }
  .mono {
    font-family: var(--_font-mono);
    font-variant-ligatures: none;
  }
  .nowrap {
    white-space: nowrap;
  }
  .end {
    text-align: end;
  }

  .amount,
  .nowrap {
    word-spacing: 0.06em;
  }
  .amount {
    white-space: nowrap;
  }
  .amount .fraction {
    color: var(--_text-tertiary);
  }
  /* Smaller digits in a line of the full height would make the line higher. */
  .figure .fraction {
    font-size: 0.72em;
    line-height: 1;
    font-weight: var(--_weight-label);
    letter-spacing: 0;
  }
  .figure-large .fraction {
    font-size: 0.64em;
    line-height: 1;
    font-weight: var(--_weight-label);
    letter-spacing: 0;
  }
  .dimmed,
  .dimmed :is(.small, .amount, .fraction, .figure, .figure-large) {
    color: var(--_text-tertiary);
  }
`;
