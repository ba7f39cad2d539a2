import {css} from 'lit';
import {caption, small} from '../../styles/type.js';

export const styles = css`
  .use {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    ${small}
  }
  .use-qr {
    display: grid;
    justify-items: center;
    gap: var(--_space-3);
  }
  /* Dark on white in every brand and scheme, or cameras fail. */
  .qr {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    forced-color-adjust: none;
    border-radius: 4px;
  }
  .use-address {
    font-family: var(--_font-mono);
    font-variant-ligatures: none;
    overflow-wrap: anywhere;
    color: var(--_text-secondary);
  }
  .use a.button {
    text-decoration: none;
  }
  .use-row {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .use-section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }
  .snippet {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
  }
  .snippet-name {
    grid-column: 1 / -1;
    ${caption}
    color: var(--_text-secondary);
  }
  .snippet code {
    max-block-size: 84px;
    overflow: auto;
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-control);
    background: var(--_surface-sunken);
    font-family: var(--_font-mono);
    font-size: 12px;
    line-height: 20px;
    font-variant-ligatures: none;
    overflow-wrap: anywhere;
  }
`;
