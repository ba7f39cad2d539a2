import {css} from 'lit';
import {body, small} from '../../styles/type.js';

/** The partner's plan: offers one below the other, each with its lines. */
export const planStyles = css`
  .plan,
  .plan-offer,
  .plan-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    overflow-wrap: anywhere;
  }
  .plan {
    gap: var(--_space-5);
  }
  .plan-offer {
    gap: var(--_space-4);
    padding-top: var(--_space-4);
    border-top: 1px solid var(--_line);
  }
  .plan-name {
    ${body}
    font-weight: var(--_weight-strong);
  }
  .plan-line {
    gap: var(--_space-3);
    ${small}
  }
  .plan-line + .plan-line {
    padding-top: var(--_space-4);
    border-top: 1px dashed var(--_line);
  }
  .plan-conditions {
    display: grid;
    gap: var(--_space-1);
    padding-inline-start: var(--_space-4);
    color: var(--_text-secondary);
  }
  .plan-conditions li {
    list-style: disc;
  }
  .plan-ladder {
    display: grid;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
  }
  .plan-ladder li {
    list-style: none;
    padding: var(--_space-1) var(--_space-3);
  }
  .plan-ladder li + li {
    border-top: 1px solid var(--_line);
  }
  .plan-ladder [aria-current] {
    background: var(--_accent-soft);
    font-weight: var(--_weight-strong);
  }
  .plan-ladder .muted {
    font-weight: var(--_weight-body);
    color: var(--_text-secondary);
  }
`;
