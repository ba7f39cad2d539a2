import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {icon} from './icon.js';
import type {IconName} from './icon.js';
import {closePopover, popover} from './popover.js';

export interface MenuItem {
  label: string;
  icon?: IconName;
  onChoose: () => void;
  /** Of a set of which one is in force. */
  checked?: boolean;
}

export interface MenuOptions {
  /** Unique in the widget. */
  id: string;
  /** What the menu is for: «Ещё действия». */
  label: string;
  items: readonly MenuItem[];
  /** In place of three dots. */
  trigger?: unknown;
}

/** A few actions behind one button. They are ordinary buttons: every one is a tab stop. */
export function menu({id, label, items, trigger}: MenuOptions): TemplateResult {
  return popover({
    id,
    label: trigger === undefined ? label : undefined,
    triggerClass: trigger === undefined ? 'is-icon is-bare' : '',
    trigger: trigger ?? icon('more'),
    panelLabel: label,
    panelClass: 'menu',
    content: items.map(
      (item) =>
        html`<button
          class="menu-item"
          type="button"
          aria-pressed=${item.checked ?? nothing}
          @click=${(event: Event) => {
            closePopover(event);
            item.onChoose();
          }}
        >
          ${item.icon ? icon(item.icon) : ''} ${item.label}
        </button>`,
    ),
  });
}
