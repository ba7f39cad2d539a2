import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {placeUnder} from './place-under.js';

export interface TooltipOptions {
  /** Unique in the widget. */
  id: string;
  text: unknown;
  /** What it explains: one element that can have focus, with `aria-describedby` of the same id. */
  anchor: unknown;
  /** For an anchor that does something else when it is touched: a sign beside it, for fingers only. */
  sign?: unknown;
}

/** Long enough for the pointer to go from the word to its explanation. */
const LINGER_MS = 200;
const HOVER_MS = 300;

/**
 * An explanation that comes with the pointer or with focus, can itself be pointed at, and goes by Escape. It stands in
 * the top layer, so nothing of the page cuts it off.
 */
export function tooltip({id, text, anchor, sign}: TooltipOptions): TemplateResult {
  return html`<span
    class="tooltip-place"
    @pointerenter=${(event: PointerEvent) => {
      if (event.pointerType !== 'touch') later(event, HOVER_MS, show);
    }}
    @pointerleave=${(event: PointerEvent) => {
      // A finger leaves whatever it has touched.
      if (event.pointerType !== 'touch') later(event, LINGER_MS, hide);
    }}
    @focusin=${(event: FocusEvent) => show(event.currentTarget as HTMLElement)}
    @focusout=${(event: FocusEvent) => later(event, LINGER_MS, hide)}
    >${anchor}${sign === undefined ? nothing : fingerSign(sign)}<span
      class="float tooltip"
      part="tooltip"
      id=${id}
      role="tooltip"
      popover="manual"
      >${text}</span
    ></span
  >`;
}

/** Keyboard and screen readers have the description of the anchor itself. */
function fingerSign(sign: unknown): TemplateResult {
  return html`<button class="finger-sign" type="button" tabindex="-1" aria-hidden="true" @click=${showAround}>
    ${sign}
  </button>`;
}

export interface TermOptions {
  /** Unique in the widget. */
  id: string;
  /** What is in sight: «Коэфф. конверсии» */
  name: unknown;
  explanation: unknown;
}

/** A word with its explanation, or a short name with the full one. */
export function term({id, name, explanation}: TermOptions): TemplateResult {
  const anchor = html`<button class="term" part="term" type="button" aria-describedby=${id} @click=${showAround}>
    ${name}
  </button>`;
  return tooltip({id, text: explanation, anchor});
}

const waiting = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();
const shown = new WeakMap<HTMLElement, AbortController>();

function later(event: Event, delay: number, act: (place: HTMLElement) => void): void {
  const place = event.currentTarget as HTMLElement;
  clearTimeout(waiting.get(place));
  waiting.set(
    place,
    setTimeout(() => act(place), delay),
  );
}

function showAround(event: Event): void {
  show((event.currentTarget as Element).closest<HTMLElement>('.tooltip-place'));
}

function show(place: HTMLElement | null): void {
  const [panel, anchor] = [place?.querySelector<HTMLElement>('[role=tooltip]'), place?.firstElementChild];
  if (!place || !panel || !(anchor instanceof HTMLElement)) return;
  if (shown.get(place)?.signal.aborted === false) return;
  clearTimeout(waiting.get(place));
  panel.showPopover();
  const hiding = placeUnder(panel, anchor);
  shown.set(place, hiding);
  // In front of the page's own: Escape takes away the explanation, and not the dialog that it stands in.
  const ending = {capture: true, signal: hiding.signal};
  addEventListener('keydown', (event) => closeByEscape(event, place), ending);
  addEventListener('pointerdown', (event) => event.composedPath().includes(place) || close(place), ending);
}

/** Pointer or focus may still be there, or be back. */
function hide(place: HTMLElement): void {
  if (!place.matches(':is(:hover, :focus-within)')) close(place);
}

function close(place: HTMLElement): void {
  shown.get(place)?.abort();
  shown.delete(place);
  openPanel(place)?.hidePopover();
}

function openPanel(place: HTMLElement): HTMLElement | null {
  return place.querySelector('[role=tooltip]:popover-open');
}

function closeByEscape(event: KeyboardEvent, place: HTMLElement): void {
  if (event.key !== 'Escape') return;
  // It may have gone with its widget.
  if (openPanel(place)) {
    event.preventDefault();
    event.stopPropagation();
  }
  close(place);
}
