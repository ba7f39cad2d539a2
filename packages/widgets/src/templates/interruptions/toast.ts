import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import type {WidgetHost} from '../../controllers/host.js';
import type {Toast, ToastController} from '../../controllers/toast-controller.js';
import type {CommonTranslate} from '../../controllers/view.js';
import {button} from '../button.js';
import {icon} from '../icon.js';
import type {IconName} from '../icon.js';
import {inFront} from '../in-front.js';

const GLYPHS: Readonly<Record<'good' | 'bad' | 'calm', IconName>> = {good: 'check', bad: 'alert', calm: 'info'};

/**
 * What has just happened, at the lower edge of the window. It is read out by the widget's one live region, so it is none
 * itself.
 *
 * @part toast
 */
export function toast({toasts}: WidgetHost, t: CommonTranslate): TemplateResult {
  const {current} = toasts;
  const tone = current?.tone ?? 'calm';
  return html`<div
    class=${classMap({float: true, toast: true, [`is-${tone}`]: tone !== 'calm'})}
    part="toast"
    popover="manual"
    ${inFront(current !== undefined)}
    @pointerenter=${() => toasts.hold()}
    @pointerleave=${() => toasts.resume()}
    @focusin=${() => toasts.hold()}
    @focusout=${() => toasts.resume()}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') toasts.dismiss();
    }}
  >
    ${current ? contentOf(toasts, current, t) : nothing}
  </div>`;
}

function contentOf(toasts: ToastController, {text, tone = 'calm', action}: Toast, t: CommonTranslate): TemplateResult {
  const close = (): void => toasts.dismiss();
  return html`${icon(GLYPHS[tone])}
    <span class="toast-text">${text}</span>
    ${
      action
        ? html`<button
            class="link"
            type="button"
            @click=${() => {
              action.onPress();
              close();
            }}
          >
            ${action.label}
          </button>`
        : nothing
    }
    ${button({label: t('action.close'), icon: 'cross', iconOnly: true, kind: 'bare', onPress: close})}`;
}
