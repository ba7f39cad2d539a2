import {css} from 'lit';

/*
 * The type scale, as declarations to put into a rule: `.caption { ${caption} }`. The `font` shorthand takes a size and
 * its line height together, but also wants a family and resets what stands in `inherited`.
 */
const inherited = css`
  font-family: inherit;
  font-size-adjust: inherit;
  font-variant-numeric: inherit;
`;
const heading = css`
  font-family: var(--_font-heading, inherit);
  font-size-adjust: inherit;
  font-variant-numeric: inherit;
`;

/** 12/16: freshness, hints, second lines, table heads. Nothing smaller exists. */
export const caption = css`
  font: var(--_weight-body) var(--_type-caption-size) / var(--_type-caption-line) sans-serif;
  ${inherited}
`;
/** 13/20: tables, labels, buttons, sentences. */
export const small = css`
  font: var(--_weight-body) var(--_type-small-size) / var(--_type-small-line) sans-serif;
  ${inherited}
`;
/** 14/20: fields, names of sections. */
export const body = css`
  font: var(--_weight-body) var(--_type-body-size) / var(--_type-body-line) sans-serif;
  ${inherited}
`;
/** 16/24, heading font: one per widget, panel, dialog. */
export const title = css`
  font: var(--_weight-heading) var(--_type-title-size) / var(--_type-title-line) sans-serif;
  ${heading}
  letter-spacing: var(--_tracking-heading);
  text-transform: var(--_transform-heading);
`;
/** 20/28: tiles. */
export const figure = css`
  font: var(--_weight-figure) var(--_type-figure-size) / var(--_type-figure-line) sans-serif;
  ${inherited}
  letter-spacing: var(--_tracking-figure);
  word-spacing: 0.06em;
  white-space: nowrap;
`;
/** 28/36, heading font: one per widget, the sum it is about. */
export const figureLarge = css`
  font: var(--_weight-figure) var(--_type-figure-l-size) / var(--_type-figure-l-line) sans-serif;
  ${heading}
  letter-spacing: -0.02em;
  word-spacing: 0.05em;
  white-space: nowrap;
`;
