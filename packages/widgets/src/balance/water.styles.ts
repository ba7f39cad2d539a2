import {css} from 'lit';

/** Hatched: not certain. Tinted: certain, not yet yours. Solid: yours to take. Grey: already with you. */
export const waterStyles = css`
  .swatch {
    flex: none;
    inline-size: 10px;
    block-size: 10px;
    border-radius: 3px;
  }
  .swatch.is-pending {
    background: repeating-linear-gradient(135deg, var(--_accent-mid) 0 1.5px, var(--_accent-soft) 1.5px 4px);
  }
  .swatch.is-hold {
    background: var(--_accent-soft-2);
    box-shadow: inset 0 0 0 1px var(--_accent-mid);
  }
  .swatch.is-available {
    background: var(--_accent-graphic);
  }
  .swatch.is-requested {
    background: var(--_accent-mid);
  }
  .swatch.is-paid {
    background: var(--_text-tertiary);
  }
  .hatch-ground {
    fill: var(--_accent-soft);
  }
  .hatch-line {
    stroke: var(--_accent-mid);
    stroke-width: 2;
  }
  .bar .hatch-line {
    stroke-width: 1.5;
  }
  svg .is-hold {
    fill: var(--_accent-soft-2);
  }
  svg .is-available {
    fill: var(--_accent-graphic);
  }
  svg .is-requested {
    fill: var(--_accent-mid);
  }
  svg .is-paid {
    fill: var(--_text-tertiary);
  }

  @media (forced-colors: active) {
    .swatch,
    .river,
    .bar {
      forced-color-adjust: none;
    }
    .hatch-ground {
      fill: Canvas;
    }
    .hatch-line {
      stroke: CanvasText;
    }
    svg .is-hold {
      fill: Canvas;
      stroke: CanvasText;
    }
    svg .is-available {
      fill: Highlight;
    }
    /* Half of the text's colour: the system's own grey means «disabled», and is dark red in some palettes. */
    svg .is-requested {
      fill: color-mix(in srgb, CanvasText 50%, Canvas);
    }
    svg .is-paid {
      fill: CanvasText;
    }
    .swatch.is-pending {
      background: repeating-linear-gradient(135deg, CanvasText 0 1.5px, Canvas 1.5px 4px);
    }
    .swatch.is-hold {
      background: Canvas;
      box-shadow: inset 0 0 0 1px CanvasText;
    }
    .swatch.is-available {
      background: Highlight;
    }
    .swatch.is-requested {
      background: color-mix(in srgb, CanvasText 50%, Canvas);
    }
    .swatch.is-paid {
      background: CanvasText;
    }
    .bar {
      background: Canvas;
      box-shadow: inset 0 0 0 1px CanvasText;
    }
  }
`;
