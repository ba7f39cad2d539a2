import {css} from 'lit';

/**
 * What the page puts into a widget stands in line with the rest of it. Boxes are of the page's own elements, so that
 * there is none where it puts nothing, and rules of the page take precedence.
 */
export const slots = css`
  ::slotted(*) {
    box-sizing: border-box;
    max-inline-size: 100%;
    margin: 0;
  }
  ::slotted([slot='header']),
  ::slotted([slot='footer']) {
    padding: var(--_space-3) var(--_pad);
  }
  ::slotted([slot='header']) {
    border-block-end: 1px solid var(--_line);
  }
  ::slotted([slot='footer']) {
    border-block-start: 1px solid var(--_line);
  }
  ::slotted([slot='empty']) {
    padding: var(--_space-6) var(--_pad);
  }
`;
