/** The items of a menu, in their order. */
export function itemsOf(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('[role^=menuitem]')];
}

/** What a key does in a menu and on its button, after the APG's menu button. Escape is the browser's affair. */
export function moveInMenu(event: KeyboardEvent): void {
  const place = event.currentTarget as HTMLElement;
  const panel = place.matches('[popover]') ? place : panelOf(place);
  if (!panel || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Tab') {
    if (panel.matches(':popover-open')) panel.hidePopover();
    return;
  }
  if (!panel.matches(':popover-open')) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    // Only now are there items.
    panel.showPopover();
  }
  const items = itemsOf(panel);
  const next = targetOf(
    event.key,
    items,
    items.findIndex((item) => item.matches(':focus')),
  );
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function panelOf(trigger: HTMLElement): HTMLElement | null {
  const id = trigger.getAttribute('popovertarget');
  return id === null ? null : (trigger.getRootNode() as ParentNode).querySelector(`#${CSS.escape(id)}`);
}

/** @param at the focused item; -1 when it is the button that has focus, and then only arrows mean the menu. */
function targetOf(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return items[(at + 1) % items.length];
    case 'ArrowUp':
      return items.at(at < 0 ? -1 : at - 1);
    case 'Home':
      return at < 0 ? undefined : items[0];
    case 'End':
      return at < 0 ? undefined : items.at(-1);
    default:
      return at < 0 || key.length > 1 || key === ' ' ? undefined : beginningWith(key, items, at);
  }
}

/** The next item that begins with this letter, from the focused one on. */
function beginningWith(letter: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const inOrder = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  const wanted = letter.toLocaleLowerCase();
  return inOrder.find((item) => item.textContent.trim().toLocaleLowerCase().startsWith(wanted));
}
