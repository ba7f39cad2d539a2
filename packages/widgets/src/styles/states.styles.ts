import {css} from 'lit';
import {caption, small, title} from './type.js';

/** What is shown instead of, or above, the content. */
export const states = css`
  .state {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    justify-items: start;
    align-content: start;
    padding: var(--_space-6) var(--_pad);
    min-block-size: 208px;
  }
  /* In the middle of the room that was kept for what is not there. */
  .state[part='empty'] {
    place-content: center;
    justify-items: center;
    text-align: center;
  }
  .state-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: var(--_space-1);
  }
  .state-title {
    ${title}
    text-wrap: balance;
  }
  .state-text p {
    ${small}
    color: var(--_text-secondary);
    max-inline-size: 44ch;
    text-wrap: pretty;
  }
  .state[part='empty'] :is(.state-text, .state-actions) {
    justify-content: center;
    justify-items: center;
  }
  .state-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
    padding-top: var(--_space-1);
  }
  .state-mark {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: min(var(--_radius-control), 12px);
    background: var(--_hover);
    color: var(--_text-secondary);
  }
  .state-mark.is-bad {
    background: var(--_negative-soft);
    color: var(--_negative);
  }
  .state-mark.is-waiting {
    background: var(--_warning-soft);
    color: var(--_warning);
  }
  .state-mark.is-accent {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  .reference {
    display: inline-flex;
    gap: var(--_space-1);
    align-items: center;
    ${caption}
    font-family: var(--_font-mono);
    color: var(--_text-tertiary);
    overflow-wrap: anywhere;
  }

  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    padding: var(--_space-2) var(--_pad);
    background: var(--_warning-soft);
    ${small}
    color: var(--_text);
    border-block: 1px solid var(--_line);
  }
  .strip svg {
    color: var(--_warning);
  }
  .strip-text {
    flex: 1 1 160px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  /* Bones come after 150 ms, so that a quick answer never flashes; their room is there from the start. */
  .skeleton {
    animation: appear 200ms 150ms both;
    /* A browser that keeps what is in sight in its place holds on to the widget, which stays, not to a bone. */
    overflow-anchor: none;
  }
  .skeleton .bone,
  .skeleton .bone-block {
    animation: wait 1.6s 350ms ease-in-out infinite;
  }
  .skeleton.is-still :is(.bone, .bone-block) {
    animation: none;
  }
  .bones {
    display: grid;
    gap: var(--_space-3);
  }
  .bone {
    display: block;
    border-radius: 4px;
    background: var(--_hover);
    block-size: 12px;
    max-inline-size: 100%;
  }
  .bone.is-short {
    inline-size: 56px;
  }
  .bone.is-medium {
    inline-size: 96px;
  }
  .bone.is-long {
    inline-size: 70%;
  }
  .bone.is-wide {
    inline-size: 240px;
  }
  .bone.is-figure {
    block-size: 20px;
    inline-size: 112px;
  }
  .bone-block {
    display: block;
    border-radius: 4px;
    background: var(--_hover);
  }
  /* A bone as high as the line of text that it stands for. */
  .bone-line {
    display: flex;
    align-items: center;
  }
  .bone-line::before {
    content: '\\200b';
  }
  .bone-row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    min-block-size: calc(var(--_row) + 1px);
    padding-inline: var(--_pad);
    border-top: 1px solid var(--_line);
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @keyframes wait {
    50% {
      opacity: 0.55;
    }
  }
  @media (forced-colors: active) {
    .state-mark {
      border: 1px solid CanvasText;
    }
    .bone,
    .bone-block {
      background: GrayText;
    }
  }
`;
