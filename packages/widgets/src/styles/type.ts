import {css, unsafeCSS} from 'lit';

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
  font-family: var(--kabinet-font-heading, inherit);
  font-size-adjust: inherit;
  font-variant-numeric: inherit;
`;
const size = (name: string, literal: string) => unsafeCSS(`var(--kabinet-type-${name}, ${literal})`);

/** 12/16: freshness, hints, second lines, table heads. Nothing smaller exists. */
export const caption = css`
  font: 400 ${size('caption', '12px/16px')} sans-serif;
  ${inherited}
`;
/** 13/20: tables, labels, buttons, sentences. */
export const small = css`
  font: 400 ${size('small', '13px/20px')} sans-serif;
  ${inherited}
`;
/** 14/20: fields, names of sections. */
export const body = css`
  font: 400 ${size('body', '14px/20px')} sans-serif;
  ${inherited}
`;
/** 16/24, heading font: one per widget, panel, dialog. */
export const title = css`
  font: var(--_weight-heading) ${size('title', '16px/24px')} sans-serif;
  ${heading}
  letter-spacing: var(--_tracking-heading);
`;
/** 20/28: tiles. */
export const figure = css`
  font: var(--_weight-figure) ${size('figure', '20px/28px')} sans-serif;
  ${inherited}
  letter-spacing: -0.014em;
  word-spacing: 0.06em;
  white-space: nowrap;
`;
/** 28/36, heading font: one per widget, the sum it is about. */
export const figureLarge = css`
  font: var(--_weight-figure) ${size('figure-l', '28px/36px')} sans-serif;
  ${heading}
  letter-spacing: -0.02em;
  word-spacing: 0.05em;
  white-space: nowrap;
`;
