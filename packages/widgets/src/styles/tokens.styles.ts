import {css} from 'lit';

/**
 * Private names of the public tokens. Widgets read these only; a literal stands in until a brand is there. The
 * names of colours are the roles of the theme.
 */
export const tokens = css`
  :host {
    --_surface: var(--kabinet-color-surface, #fff);
    --_surface-raised: var(--kabinet-color-surface-raised, #fff);
    --_surface-sunken: var(--kabinet-color-surface-sunken, #f8f9fb);
    --_hover: var(--kabinet-color-hover, #f1f3f7);
    --_line: var(--kabinet-color-line, #e2e5ea);
    --_line-soft: var(--kabinet-color-line-soft, #d2d6dd);
    --_line-control: var(--kabinet-color-line-control, #858b96);
    --_scrim: var(--kabinet-color-scrim, rgb(20 24 32 / 0.42));
    --_text: var(--kabinet-color-text, #171b24);
    --_text-secondary: var(--kabinet-color-text-secondary, #4d5462);
    --_text-tertiary: var(--kabinet-color-text-tertiary, #656c7a);
    --_accent: var(--kabinet-color-accent, #2c50cf);
    --_on-accent: var(--kabinet-color-on-accent, #fff);
    --_accent-hover: var(--kabinet-color-accent-hover, #2445b5);
    --_accent-text: var(--kabinet-color-accent-text, #2c50cf);
    --_accent-graphic: var(--kabinet-color-accent-graphic, #2c50cf);
    --_accent-soft: var(--kabinet-color-accent-soft, #eef1fb);
    --_accent-soft-2: var(--kabinet-color-accent-soft-2, #d2daf5);
    --_accent-mid: var(--kabinet-color-accent-mid, #a1b0e9);
    --_previous: var(--kabinet-color-previous, #878d99);
    --_focus: var(--kabinet-color-focus, #2c50cf);
    --_positive: var(--kabinet-color-positive, #0a6b3d);
    --_positive-graphic: var(--kabinet-color-positive-graphic, #17985a);
    --_positive-soft: var(--kabinet-color-positive-soft, #e9f8ee);
    --_warning: var(--kabinet-color-warning, #7d4c05);
    --_warning-graphic: var(--kabinet-color-warning-graphic, #c47f14);
    --_warning-soft: var(--kabinet-color-warning-soft, #fdf3e2);
    --_negative: var(--kabinet-color-negative, #ab1f3c);
    --_negative-graphic: var(--kabinet-color-negative-graphic, #dc3f58);
    --_negative-soft: var(--kabinet-color-negative-soft, #fdeff0);
    --_calm: var(--kabinet-color-calm, #4d5462);
    --_calm-soft: var(--kabinet-color-calm-soft, #f1f3f7);
    --_shadow-float: var(--kabinet-shadow-float, 0 0 0 1px rgb(20 24 32 / 0.07), 0 16px 32px -8px rgb(20 24 32 / 0.14));
    --_radius-control: var(--kabinet-radius-control, 8px);
    --_radius-widget: var(--kabinet-radius-widget, 12px);
    --_radius-pill: var(--kabinet-radius-pill, 16px);
    --_row: var(--kabinet-density-row, 40px);
    --_space-1: var(--kabinet-space-1, 4px);
    --_space-2: var(--kabinet-space-2, 8px);
    --_space-3: var(--kabinet-space-3, 12px);
    --_space-4: var(--kabinet-space-4, 16px);
    --_space-5: var(--kabinet-space-5, 20px);
    --_space-6: var(--kabinet-space-6, 24px);
    --_space-7: var(--kabinet-space-7, 32px);
    --_space-8: var(--kabinet-space-8, 40px);
    --_font-mono: var(--kabinet-font-mono, ui-monospace, monospace);
    --_weight-heading: var(--kabinet-weight-heading, 600);
    --_weight-figure: var(--kabinet-weight-figure, 600);
    --_tracking-heading: var(--kabinet-tracking-heading, -0.014em);
    --_quick: var(--kabinet-motion-quick, 120ms ease-out);
    --_move: var(--kabinet-motion-move, 220ms ease-out);
  }
`;
