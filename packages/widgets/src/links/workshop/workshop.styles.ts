import {css} from 'lit';
import {caption, small} from '../../styles/type.js';

/** What stands in the form, and in the dialogs that change a link. */
export const workshopStyles = css`
  /* The hyphens of punycode must not become a dash. */
  .builder-fields .help {
    font-variant-ligatures: none;
    overflow-wrap: anywhere;
  }

  .fold > summary {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    padding: var(--_space-1) 0;
    ${small}
    font-weight: var(--_weight-medium);
    cursor: pointer;
    list-style: none;
    position: relative;
  }
  .fold > summary::after {
    content: '';
    position: absolute;
    inset: -8px 0;
  }
  .fold > summary::-webkit-details-marker {
    display: none;
  }
  .fold > summary small {
    ${caption}
    color: var(--_text-tertiary);
  }
  .fold > summary svg {
    color: var(--_text-tertiary);
    transition: rotate var(--_quick);
  }
  .fold[open] > summary svg {
    rotate: 90deg;
  }
  .fold-title::first-letter {
    text-transform: uppercase;
  }
  .fold-body {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(160px, 1fr));
    gap: var(--_space-3);
    padding-top: var(--_space-3);
  }

  .preview {
    display: grid;
    align-content: start;
    gap: var(--_space-3);
  }
  .preview .label {
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    margin-bottom: -8px;
  }
  .address {
    font-family: var(--_font-mono);
    font-size: 14px;
    line-height: 24px;
    font-weight: var(--_weight-label);
    font-variant-ligatures: none;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }
  .address-host {
    color: var(--_text-secondary);
  }
  .address-code {
    padding-bottom: 2px;
    border-bottom: 2px solid var(--_accent-graphic);
    font-weight: var(--_weight-strong);
  }
  .address-target {
    font-family: var(--_font-mono);
    font-variant-ligatures: none;
    overflow-wrap: anywhere;
  }
  .address-target strong {
    font-weight: var(--_weight-strong);
    color: var(--_text);
  }
  .address-utm {
    border-bottom: 2px dashed var(--_positive-graphic);
  }
  .address-erid {
    border-bottom: 2px dotted var(--_warning-graphic);
  }
  .address-promo {
    border-bottom: 2px solid var(--_positive-graphic);
  }
  .legend {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 6px var(--_space-3);
    align-items: baseline;
    ${caption}
    color: var(--_text-secondary);
  }
  .legend dt {
    display: flex;
    gap: var(--_space-2);
    white-space: nowrap;
    font-weight: var(--_weight-medium);
    color: var(--_text);
  }
  .legend dt::before {
    content: '';
    align-self: center;
    inline-size: 16px;
    border-bottom: 2px solid var(--_accent-graphic);
  }
  .legend dt.is-label::before {
    border-bottom: 2px dashed var(--_warning-graphic);
  }
  .legend dt.is-utm::before {
    border-bottom: 2px dashed var(--_positive-graphic);
  }
  .legend dt.is-erid::before {
    border-bottom: 2px dotted var(--_warning-graphic);
  }
  .legend dt.is-promo::before {
    border-bottom: 2px solid var(--_positive-graphic);
  }
  .legend dt.is-opens::before {
    border-bottom: 2px dotted var(--_text-tertiary);
  }

  .problem {
    display: flex;
    gap: var(--_space-2);
    padding: var(--_space-3);
    border-radius: var(--_radius-control);
    background: var(--_negative-soft);
    ${small}
    color: var(--_text);
    overflow-wrap: anywhere;
  }
  .problem > svg {
    margin-top: 2px;
    color: var(--_negative);
  }
  .dialog-form {
    display: grid;
    gap: var(--_space-4);
  }

  @container widget (max-width: 559.9px) {
    .preview {
      min-block-size: 146px;
    }
  }
`;
