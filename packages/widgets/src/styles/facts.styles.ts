import {css} from 'lit';
import {small} from './type.js';

/** Names and values. */
export const facts = css`
  .facts {
    display: grid;
    gap: var(--_space-2);
  }
  .fact {
    display: grid;
    /* A long value leaves its name a third. */
    grid-template-columns: minmax(33%, 1fr) minmax(0, auto);
    gap: var(--_space-3);
    ${small}
  }
  .fact dt {
    color: var(--_text-secondary);
  }
  .fact dd {
    text-align: end;
    overflow-wrap: anywhere;
  }
`;
