import {css} from 'lit';
import {caption, small} from './type.js';

/** cally's calendar, dressed through its parts. It comes with the calendar. */
export const calendar = css`
  /* One button for one calendar. */
  .period-dates:has(+ .calendar:not([hidden])) .input::-webkit-calendar-picker-indicator {
    display: none;
  }

  .calendar-element {
    inline-size: auto;
    max-inline-size: 100%;
    ${small}
  }
  .calendar-element::part(container) {
    display: grid;
    gap: var(--_space-2);
  }
  .calendar-element::part(header) {
    gap: var(--_space-2);
  }
  .calendar-element::part(heading) {
    ${small}
    font-weight: var(--_weight-strong);
  }
  .calendar-element::part(button) {
    inline-size: 36px;
    block-size: 36px;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    color: var(--_text-secondary);
    background: none;
  }
  .calendar-element::part(button):hover {
    background: var(--_hover);
    color: var(--_text);
  }
  .calendar-element::part(disabled) {
    opacity: 1;
    color: var(--_line-control);
  }
  .calendar-element::part(button):focus-visible,
  calendar-month::part(button):focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 1px;
  }
  .calendar-page {
    display: grid;
    place-items: center;
  }
  .calendar-months {
    display: grid;
    justify-content: center;
    gap: var(--_space-6);
  }
  .is-double .calendar-months {
    grid-template-columns: auto auto;
  }

  calendar-month {
    --color-accent: var(--_accent);
    --color-text-on-accent: var(--_on-accent);
    gap: var(--_space-1);
    /* Six weeks: the panel keeps its size from month to month. */
    min-block-size: 284px;
  }
  calendar-month::part(heading) {
    ${small}
    font-weight: var(--_weight-strong);
  }
  calendar-month::part(heading)::first-letter {
    text-transform: uppercase;
  }
  calendar-month::part(table) {
    font: inherit;
  }
  calendar-month::part(th) {
    ${caption}
    inline-size: 36px;
    block-size: 28px;
    color: var(--_text-tertiary);
  }
  calendar-month::part(td) {
    padding: 1px 0;
  }
  calendar-month::part(button) {
    font-family: inherit;
    inline-size: 36px;
    block-size: 36px;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    color: var(--_text);
    background: none;
  }
  calendar-month::part(button):hover {
    background: var(--_hover);
  }
  calendar-month::part(today) {
    border-color: var(--_line-control);
    font-weight: var(--_weight-strong);
  }
  calendar-month::part(selected) {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: var(--_weight-strong);
  }
  calendar-month::part(range-inner) {
    border-radius: 0;
    background: var(--_accent-soft-2);
    color: var(--_text);
    font-weight: var(--_weight-body);
  }
  calendar-month::part(button):disabled,
  calendar-month::part(disallowed) {
    background: none;
    color: var(--_line-control);
    opacity: 1;
    cursor: default;
  }

  @container widget (max-width: 559.9px) {
    calendar-month::part(th),
    calendar-month::part(button) {
      font-family: inherit;
      inline-size: min(40px, calc((100vw - 56px) / 7));
    }
    calendar-month::part(button) {
      font-family: inherit;
      block-size: 40px;
    }
    calendar-month {
      min-block-size: 308px;
    }
  }
  @media (forced-colors: active) {
    calendar-month::part(button) {
      font-family: inherit;
      border-color: Canvas;
    }
    calendar-month::part(today) {
      border-color: CanvasText;
    }
    calendar-month::part(selected) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    calendar-month::part(range-inner) {
      background: Canvas;
      color: CanvasText;
      border-block-color: Highlight;
    }
    calendar-month::part(button):disabled,
    calendar-month::part(disallowed) {
      color: GrayText;
    }
  }
`;
