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

/** Dialogs in front whose content, and with it the place where they begin, is still on its way. */
const waiting = new WeakSet<HTMLDialogElement>();

function setModal(element: HTMLDialogElement, open: boolean): void {
  if (open && element.isConnected && !element.open) {
    element.showModal();
    waiting.add(element);
  } else if (!open && element.open) element.close();
  if (waiting.has(element)) begin(element);
}

/** The browser looks for `autofocus` only while it opens a dialog. A visitor who has moved on is left where they are. */
function begin(element: HTMLDialogElement): void {
  const place = element.querySelector<HTMLElement>('[autofocus]');
  if (!place) return;
  waiting.delete(element);
  const focused = (element.getRootNode() as ShadowRoot).activeElement;
  if (element.contains(focused) && focused === element.querySelector('button')) place.focus();
}

function setPopover(element: HTMLElement, open: boolean): void {
  const isOpen = element.matches(':popover-open');
  if (open && element.isConnected && !isOpen) element.showPopover();
  else if (!open && isOpen) element.hidePopover();
}

export const inFront = directive(InFrontDirective);
