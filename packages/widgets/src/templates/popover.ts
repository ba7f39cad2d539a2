import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {onceOpened} from './once-opened.js';
import {placeUnder} from './place-under.js';

export interface PopoverOptions {
  /** Unique in the widget. */
  id: string;
  /** What the button shows. */
  trigger: unknown;
  /** What the button is called when it shows no words. */
  label?: string | undefined;
  /** Classes of the button besides `button`. */
  triggerClass?: string;
  /** What the panel is called. */
  panelLabel: string;
  panelClass?: string;
  /** A dialog unless said otherwise. */
  panelRole?: 'dialog' | 'menu';
  /** Drawn when the panel is opened. */
  content: () => unknown;
  /** Called when the panel has opened or closed. */
  onToggle?: (open: boolean, panel: HTMLElement) => void;
  /** Keys pressed on the button or in the panel. */
  onKey?: (event: KeyboardEvent) => void;
  disabled?: boolean;
}

/**
 * A button and the panel that it opens, in the top layer by the browser's own popover: Escape and a press outside
 * close it, focus returns to the button.
 */
export function popover(options: PopoverOptions): TemplateResult {
  const {id, trigger, label, panelLabel, panelRole = 'dialog', content, onToggle, disabled = false} = options;
  const onKey = (event: KeyboardEvent): void => options.onKey?.(event);
  const classes = Object.fromEntries(
    ['button', ...(options.triggerClass?.split(' ').filter(Boolean) ?? [])].map((name) => [name, true]),
  );
  return html`<button
      class=${classMap(classes)}
      part="button"
      type="button"
      popovertarget=${id}
      aria-haspopup=${panelRole}
      aria-label=${label ?? nothing}
      title=${label ?? nothing}
      ?disabled=${disabled}
      @keydown=${onKey}
    >
      ${trigger}
    </button>
    <div
      id=${id}
      class="float ${options.panelClass ?? ''}"
      part="popover"
      role=${panelRole}
      aria-label=${panelLabel}
      popover
      @keydown=${onKey}
      @beforetoggle=${prepare}
      @toggle=${(event: ToggleEvent) => {
        toggled(event);
        onToggle?.(event.newState === 'open', event.currentTarget as HTMLElement);
      }}
    >
      ${onceOpened(content)}
    </div>`;
}

/** Closes the panel that this event came from. */
export function closePopover(event: Event): void {
  (event.currentTarget as Element).closest<HTMLElement>('[popover]')?.hidePopover();
}

/** The button that opens a panel. */
export function triggerOf(panel: HTMLElement): HTMLElement | null {
  return (panel.getRootNode() as ParentNode).querySelector(`[popovertarget="${CSS.escape(panel.id)}"]`);
}

const placing = new WeakMap<HTMLElement, AbortController>();

/**
 * Before the panel is seen it is out of the way, so that it never flashes in a corner. Before it goes, focus inside it
 * goes back to the button: left to itself the browser drops it, and a dialog opened from here could not return it.
 */
function prepare(event: ToggleEvent): void {
  const panel = event.currentTarget as HTMLElement;
  if (event.newState === 'open') panel.style.setProperty('opacity', '0');
  else if (panel.matches(':focus-within')) triggerOf(panel)?.focus();
}

function toggled(event: ToggleEvent): void {
  const panel = event.currentTarget as HTMLElement;
  placing.get(panel)?.abort();
  placing.delete(panel);
  const trigger = triggerOf(panel);
  if (event.newState !== 'open' || !trigger) return;
  placing.set(panel, placeUnder(panel, trigger));
  panel.style.removeProperty('opacity');
}
