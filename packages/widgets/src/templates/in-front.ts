import {nothing} from 'lit';
import {Directive, directive, PartType} from 'lit/directive.js';
import type {ElementPart, PartInfo} from 'lit/directive.js';

/**
 * Puts a `<dialog>` in front of the page as a modal one, or an element with `popover` above it, and back. As an
 * attribute, `open` would show a dialog but not make it modal.
 */
class InFrontDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('inFront() belongs on an element.');
  }

  override render(_open: boolean): unknown {
    return nothing;
  }

  override update(part: ElementPart, [open]: [boolean]): unknown {
    const element = part.element as HTMLElement;
    // The element and its content are in the document only after this render.
    queueMicrotask(() => {
      if (element instanceof HTMLDialogElement) setModal(element, open);
      else setPopover(element, open);
    });
    return nothing;
  }
}

function setModal(element: HTMLDialogElement, open: boolean): void {
  if (open && element.isConnected && !element.open) element.showModal();
  else if (!open && element.open) element.close();
}

function setPopover(element: HTMLElement, open: boolean): void {
  const isOpen = element.matches(':popover-open');
  if (open && element.isConnected && !isOpen) element.showPopover();
  else if (!open && isOpen) element.hidePopover();
}

export const inFront = directive(InFrontDirective);
