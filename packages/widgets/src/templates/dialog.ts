import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {Directive, directive, PartType} from 'lit/directive.js';
import type {ElementPart, PartInfo} from 'lit/directive.js';
import type {CommonTranslate} from '../controllers/view.js';
import {button} from './button.js';

export interface DialogOptions {
  open: boolean;
  t: CommonTranslate;
  title: string;
  /** Unique in the widget. */
  id: string;
  content: unknown;
  actions?: unknown;
  /** However it was closed: button, Escape, the outside. */
  onClose: () => void;
}

/** One decision in front of everything else, by the browser's own modal dialog; focus returns to where it was. */
export function dialog({open, t, title, id, content, actions, onClose}: DialogOptions): TemplateResult {
  return html`<dialog
    class="dialog"
    part="dialog"
    aria-labelledby="${id}-title"
    ${modal(open)}
    @close=${onClose}
    @click=${(event: MouseEvent) => {
      if (event.target === event.currentTarget) (event.currentTarget as HTMLDialogElement).close();
    }}
  >
    ${
      open
        ? html`<div class="dialog-head">
              <p class="dialog-title" id="${id}-title">${title}</p>
              ${button({label: t('action.close'), icon: 'cross', iconOnly: true, kind: 'bare', onPress: onClose})}
            </div>
            <div class="dialog-body">
              ${content} ${actions ? html`<div class="dialog-foot">${actions}</div>` : nothing}
            </div>`
        : nothing
    }
  </dialog>`;
}

/** `open` as an attribute would show the dialog, but not make it modal. */
class ModalDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('modal() belongs on a <dialog>.');
  }

  override render(_open: boolean): unknown {
    return nothing;
  }

  override update(part: ElementPart, [open]: [boolean]): unknown {
    const element = part.element as HTMLDialogElement;
    // The element and its content are in the document only after this render.
    queueMicrotask(() => {
      if (open && element.isConnected && !element.open) element.showModal();
      else if (!open && element.open) element.close();
    });
    return nothing;
  }
}
const modal = directive(ModalDirective);
