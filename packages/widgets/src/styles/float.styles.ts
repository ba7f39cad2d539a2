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
    max-block-size: calc(100vh - 16px);
    overflow: auto;
    overscroll-behavior: contain;
    color: var(--_text);
    background: var(--_surface-raised);
    border-radius: min(var(--_radius-widget), 16px);
    box-shadow: var(--_shadow-float);
  }
  .float:not(:popover-open) {
    display: none;
  }

  .menu {
    min-inline-size: 176px;
    padding: 8px;
  }
  .menu-item {
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 36px;
    padding: 8px 12px;
    border-radius: var(--_radius-control);
    ${small}
    color: var(--_text-secondary);
    white-space: nowrap;
  }
  .menu-item:hover {
    background: var(--_hover);
    color: var(--_text);
  }
  .menu-item[aria-pressed='true'],
  .menu-item[aria-checked='true'] {
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-weight: 600;
  }

  .dialog {
    inline-size: min(440px, calc(100vw - 16px));
    max-block-size: calc(100vh - 16px);
    margin: auto;
    padding: 0;
    border: 0;
    color: var(--_text);
    background: var(--_surface-raised);
    border-radius: min(var(--_radius-widget), 16px);
    box-shadow: var(--_shadow-float);
  }
  .dialog::backdrop {
    background: var(--_scrim);
  }
  .dialog-head {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 12px;
    padding: 20px 20px 0;
  }
  .dialog-head .dialog-title {
    ${title}
  }
  .dialog-head .button {
    margin: -6px -10px -6px 0;
  }
  .dialog-body {
    display: grid;
    gap: 16px;
    padding: 16px 20px 20px;
  }
  .dialog-foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
  }

  @media (max-width: 559.9px) {
    .dialog {
      margin: auto 0 0;
      inline-size: 100vw;
      max-inline-size: none;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
  @media (forced-colors: active) {
    .float,
    .dialog {
      border: 1px solid CanvasText;
    }
  }
`;
