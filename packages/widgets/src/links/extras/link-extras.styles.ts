import {css} from 'lit';

export const extrasStyles = css`
  .extras {
    display: grid;
    gap: var(--_space-4);
    padding-top: var(--_space-3);
  }
  .extras .fold-body {
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
    padding-top: 0;
  }
  .presets {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .preset {
    display: inline-flex;
    max-inline-size: 100%;
  }
  .save-template {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-3);
    align-items: end;
  }
  .help.is-warning {
    margin: 0;
    color: var(--_warning);
  }

  @container widget (max-width: 559.9px) {
    .save-template {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
