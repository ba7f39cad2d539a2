import {css} from 'lit';
import {body, small} from '../styles/type.js';

export const papersStyles = css`
  .papers-summary {
    ${small}
    color: var(--_text-secondary);
  }
  .papers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .paper {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
  }
  .paper-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: var(--_space-1) var(--_space-3);
  }
  .paper-title {
    ${body}
    font-weight: var(--_weight-strong);
    overflow-wrap: anywhere;
  }
  .paper-acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
`;
