import {css} from 'lit';

/** The shape of what is to come. */
export const skeleton = css`
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
  /* Of the least height of what will stand there. */
  .interrupted {
    display: grid;
    place-content: start;
    gap: var(--_space-3);
    justify-items: start;
    padding: var(--_space-6) var(--_pad);
    min-block-size: 208px;
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
    .bone,
    .bone-block {
      background: GrayText;
    }
  }
`;
