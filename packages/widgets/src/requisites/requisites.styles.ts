import {css} from 'lit';

export const styles = css`
  .requisites {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border-top: 1px solid var(--_line);
  }
  .requisite {
    display: grid;
    align-content: start;
    gap: var(--_space-3);
    padding: var(--_space-4) var(--_pad);
  }
  .requisite + .requisite {
    border-top: 1px solid var(--_line);
  }
  .bones .requisite {
    min-block-size: 218px;
  }
  .requisite-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
  }
  .strip + .requisites {
    border-top: 0;
  }
  .requisite .fact dd {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .requisite .caption {
    color: var(--_text-secondary);
  }
  .requisite-tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .requisites + [part='error'] {
    padding: 0 var(--_pad) var(--_space-4);
  }

  @container widget (min-width: 560px) {
    .requisite .fact {
      grid-template-columns: minmax(0, 220px) minmax(0, 1fr);
    }
    .requisite .fact dd {
      text-align: start;
    }
  }
  @container widget (min-width: 840px) {
    .requisites:has(.requisite + .requisite) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .requisite:nth-child(2) {
      border-top: 0;
    }
    .requisite:nth-child(even) {
      border-inline-start: 1px solid var(--_line);
    }
  }
`;
