import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {scrollsWithFade} from './scrolls-with-fade.js';
import type {ChipsOptions} from './chips.js';

export interface TabsOptions<Value extends string> extends ChipsOptions<Value> {
  /** Unique in the widget. */
  id: string;
  /** Of the chosen tab; the others are drawn when they are chosen. */
  panel: unknown;
}

/** Parts of one thing, one at a time. The row of tabs is one tab stop; arrows move in it and choose at once. */
export function tabs<Value extends string>(options: TabsOptions<Value>): TemplateResult {
  const {id, label, value, choices, onChoose, panel} = options;
  const current = choices.find((choice) => choice.value === value) ?? choices[0];
  const select = (event: KeyboardEvent): void => {
    const next = choices[nextIndex(event, choices.indexOf(current!), choices.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    onChoose(next.value);
    (event.currentTarget as Element).querySelector<HTMLElement>(`#${CSS.escape(`${id}-${next.value}`)}`)?.focus();
  };
  return html`<div class="tabs" part="tabs">
    <div class="tab-list" role="tablist" aria-label=${label} @keydown=${select} ${scrollsWithFade()}>
      ${choices.map((choice) => {
        const isCurrent = choice === current;
        return html`<button
          class=${classMap({tab: true, 'is-current': isCurrent})}
          part="tab"
          id="${id}-${choice.value}"
          type="button"
          role="tab"
          aria-selected=${isCurrent}
          aria-controls=${isCurrent ? `${id}-panel` : nothing}
          tabindex=${isCurrent ? 0 : -1}
          @click=${() => onChoose(choice.value)}
        >
          ${choice.label} ${choice.count === undefined ? nothing : html`<span class="muted">${choice.count}</span>`}
        </button>`;
      })}
    </div>
    <div
      class="tab-panel"
      id="${id}-panel"
      role="tabpanel"
      tabindex="0"
      aria-labelledby=${current ? `${id}-${current.value}` : nothing}
    >
      ${panel}
    </div>
  </div>`;
}

/** Undefined for keys that mean nothing here. */
function nextIndex({key, currentTarget}: KeyboardEvent, at: number, length: number): number | undefined {
  const forwards = getComputedStyle(currentTarget as Element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    case 'ArrowLeft':
    case 'ArrowRight':
      return (at + (key === forwards ? 1 : length - 1)) % length;
    default:
      return undefined;
  }
}
