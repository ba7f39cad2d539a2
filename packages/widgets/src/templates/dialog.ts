import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {CommonTranslate} from '../controllers/view.js';
import {button} from './button.js';
import {inFront} from './in-front.js';

export interface DialogOptions {
  open: boolean;
  t: CommonTranslate;
  title: string;
  /** Unique in the widget. */
  id: string;
  content: unknown;
  actions?: unknown;
  /**
   * In the middle, for a decision; at the end of the line over the whole height, for something to read. In a
   * window narrower than 720 px both are a sheet that comes from below.
   */
  place?: 'middle' | 'side';
  /** However it was closed: button, Escape, the outside, as long as nothing was typed. */
  onClose: () => void;
}

/** Something in front of everything else, by the browser's own modal dialog; focus returns to where it was. */
export function dialog(options: DialogOptions): TemplateResult {
  const {open, id, place = 'middle', onClose} = options;
  return html`<dialog
    class=${classMap({dialog: true, 'is-side': place === 'side'})}
    part="dialog"
    aria-labelledby="${id}-title"
    ${inFront(open)}
    @close=${(event: Event) => {
      typedIn.delete(event.currentTarget!);
      onClose();
    }}
    @input=${(event: Event) => void typedIn.add(event.currentTarget!)}
    @pointerdown=${notePress}
    @click=${closeByPressOutside}
  >
    ${open ? insideOf(options) : nothing}
    <p class="hidden-text" data-announcer role="status"></p>
  </dialog>`;
}

function insideOf({t, title, id, content, actions, onClose}: DialogOptions): TemplateResult {
  return html`<div class="dialog-head">
      <p class="dialog-title" id="${id}-title">${title}</p>
      ${button({label: t('action.close'), icon: 'cross', iconOnly: true, kind: 'bare', onPress: onClose})}
    </div>
    <div class="dialog-body">${content} ${actions ? html`<div class="dialog-foot">${actions}</div>` : nothing}</div>`;
}

const pressedOutside = new WeakSet<EventTarget>();
/** A press beside a form is easily made, and what was typed into it is not to be lost by that. */
const typedIn = new WeakSet<EventTarget>();

/** Where a press began: one that selects text and ends outside is none on the outside. */
function notePress({target, currentTarget}: Event): void {
  if (!currentTarget) return;
  if (target === currentTarget) pressedOutside.add(currentTarget);
  else pressedOutside.delete(currentTarget);
}

/** The dialog itself is hit only by its backdrop: everything inside stands on its children. */
function closeByPressOutside({target, currentTarget}: Event): void {
  const element = currentTarget as HTMLDialogElement;
  if (target === element && pressedOutside.has(element) && !typedIn.has(element)) element.close();
}
