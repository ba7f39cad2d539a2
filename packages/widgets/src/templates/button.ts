import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {icon} from './icon.js';
import type {IconName} from './icon.js';

export interface ButtonOptions {
  label: string;
  onPress: () => void;
  /** One primary button to a widget: it says what will happen. */
  kind?: 'plain' | 'primary' | 'danger' | 'bare' | 'done';
  icon?: IconName;
  /** Shows the icon alone; the label is read out. */
  iconOnly?: boolean;
  /** At work: pressing again does nothing, focus stays. */
  busy?: boolean;
  disabled?: boolean;
  type?: 'button' | 'submit';
  part?: string;
}

export function button(options: ButtonOptions): TemplateResult {
  const {label, onPress, kind = 'plain', iconOnly = false, busy = false, disabled = false, type = 'button'} = options;
  const classes = {button: true, [`is-${kind}`]: kind !== 'plain', 'is-icon': iconOnly};
  return html`<button
    class=${classMap(classes)}
    type=${type}
    part=${options.part ?? 'button'}
    aria-label=${iconOnly ? label : nothing}
    title=${iconOnly ? label : nothing}
    aria-disabled=${busy ? 'true' : nothing}
    ?disabled=${disabled}
    @click=${(event: Event) => {
      if (busy) event.preventDefault();
      else onPress();
    }}
  >
    ${options.icon ? icon(options.icon) : nothing} ${iconOnly ? nothing : label}
  </button>`;
}
