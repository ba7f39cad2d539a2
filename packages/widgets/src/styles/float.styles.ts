import {css} from 'lit';
import {small, title} from './type.js';

/** What floats over the widget: popovers, menus, dialogs. They stand in the top layer; the rest has no shadow. */
export const float = css`
  .float {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0;
    border: 0;
    max-inline-size: calc(100vw - 16px);
    max-block-size: calc(100dvh - 16px);
    overflow: auto;
    overscroll-behavior: contain;
    color: var(--_text);
    background: var(--_surface-raised);
    border-radius: var(--_radius-overlay);
    box-shadow: var(--_shadow-float);
  }
  .float:not(:popover-open) {
    display: none;
  }

  .menu {
    inline-size: max-content;
    min-inline-size: 176px;
    max-inline-size: min(360px, calc(100vw - 16px));
    padding: var(--_space-2);
  }
  .menu-item {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: var(--_space-1) var(--_space-3);
    border-radius: var(--_radius-control);
    ${small}
    color: var(--_text-secondary);
    overflow-wrap: anywhere;
  }
  @media (any-pointer: coarse) {
    .menu-item {
      min-block-size: max(44px, var(--_control));
    }
  }
  .menu-item:is(:hover, [role^='menuitem']:focus) {
    background: var(--_hover);
    color: var(--_text);
  }
  .menu-item[aria-pressed='true'],
  .menu-item[aria-checked='true'] {
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-weight: var(--_weight-strong);
  }

  .dialog {
    inline-size: min(440px, calc(100vw - 16px));
    max-inline-size: none;
    max-block-size: calc(100dvh - 16px);
    margin: auto;
    padding: 0;
    border: 0;
    overflow: auto;
    /* The head stays where it is, and a field that takes the focus comes below it, with its name. */
    scroll-padding-block: 96px var(--_space-5);
    overscroll-behavior: contain;
    color: var(--_text);
    background: var(--_surface-raised);
    border-radius: var(--_radius-overlay);
    box-shadow: var(--_shadow-float);
  }
  .dialog[open] {
    transition: translate var(--_move);
  }
  @starting-style {
    .dialog[open] {
      translate: 0 8px;
    }
  }
  .dialog::backdrop {
    background: var(--_scrim);
  }
  .dialog-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: var(--_space-3);
    padding: var(--_space-5) var(--_space-5) var(--_space-3);
    background: var(--_surface-raised);
  }
  .dialog-head .dialog-title {
    ${title}
    overflow-wrap: anywhere;
  }
  .dialog-head .button {
    flex: none;
    margin-block: -6px;
    margin-inline-end: -10px;
  }
  /* Below the content it would make the dialog scroll. */
  .dialog > .hidden-text {
    inset-block-start: 0;
  }
  .dialog-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    padding: var(--_space-1) var(--_space-5) var(--_space-5);
  }
  .dialog-foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--_space-2);
  }

  .dialog.is-side {
    inline-size: min(480px, calc(100vw - 16px));
    block-size: 100dvh;
    max-block-size: none;
    margin-block: 0;
    margin-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  @starting-style {
    .dialog.is-side[open] {
      translate: 24px 0;
    }
    .dialog.is-side[open]:dir(rtl) {
      translate: -24px 0;
    }
  }

  /* A sheet from below, whose upper edge leaves the page in sight. It asks the window, for there it stands. */
  @media (max-width: 719.9px) {
    .dialog,
    .dialog.is-side {
      inline-size: min(100vw, 560px);
      block-size: fit-content;
      max-block-size: calc(100dvh - 40px);
      margin: auto auto 0;
      border-radius: var(--_radius-overlay) var(--_radius-overlay) 0 0;
    }
    .dialog-body {
      padding-block-end: max(20px, env(safe-area-inset-bottom));
    }
    .dialog-foot {
      flex-direction: column-reverse;
      align-items: stretch;
    }
    @starting-style {
      .dialog[open],
      .dialog.is-side[open],
      .dialog.is-side[open]:dir(rtl) {
        translate: 0 48px;
      }
    }
  }
  @media (forced-colors: active) {
    .float,
    .dialog {
      border: 1px solid CanvasText;
    }
    .menu-item:is([aria-pressed='true'], [aria-checked='true']) {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
