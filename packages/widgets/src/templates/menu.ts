import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {icon} from './icon.js';
import type {IconName} from './icon.js';
import {itemsOf, moveInMenu} from './menu-keys.js';
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

/** A few actions behind one button: the button is one tab stop, arrows move inside, letters find an item. */
export function menu({id, label, items, trigger}: MenuOptions): TemplateResult {
  return popover({
    id,
    label: trigger === undefined ? label : undefined,
    triggerClass: trigger === undefined ? 'is-icon is-bare' : '',
    trigger: trigger ?? icon('more'),
    panelLabel: label,
    panelClass: 'menu',
    panelRole: 'menu',
    content: () => items.map(menuItem),
    onKey: moveInMenu,
    onToggle: (open, panel) => {
      if (open && !panel.matches(':focus-within')) firstOf(panel)?.focus();
    },
  });
}

function menuItem({label, icon: name, checked, onChoose}: MenuItem): TemplateResult {
  return html`<button
    class="menu-item"
    part="menu-item"
    type="button"
    tabindex="-1"
    role=${checked === undefined ? 'menuitem' : 'menuitemradio'}
    aria-checked=${checked ?? nothing}
    @click=${(event: Event) => {
      closePopover(event);
      onChoose();
    }}
  >
    ${name ? icon(name) : nothing} ${label}
  </button>`;
}

/** What is in force, where something is. */
function firstOf(panel: HTMLElement): HTMLElement | undefined {
  const items = itemsOf(panel);
  return items.find((item) => item.ariaChecked === 'true') ?? items[0];
}
