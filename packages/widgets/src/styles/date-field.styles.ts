import {css} from 'lit';

/** A date field and the panel of its calendar. */
export const dateField = css`
  .date-input {
    position: relative;
    display: block;
  }
  .date-input > .button {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: 2px;
    translate: 0 -50%;
  }
  .date-input > .input {
    padding-inline-end: 44px;
  }
  .date-input.is-native > .button {
    display: none;
  }
  .date-input.is-native > .input {
    padding-inline-end: var(--_space-3);
  }
  /* One button for one calendar. */
  .date-input:not(.is-native) > .input::-webkit-calendar-picker-indicator {
    display: none;
  }
  .date-panel {
    padding: var(--_space-4);
  }
  .date-panel:has(> .calendar[hidden]) {
    visibility: hidden;
  }
`;
