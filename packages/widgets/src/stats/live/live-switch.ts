import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {icon} from '../../templates/icon.js';
import type {StatsView} from '../stats.view.js';

/** Lets the figures stand still, on the whole page, or move again. */
export function liveSwitch(view: StatsView, announce: (text: string) => void): TemplateResult {
  const {t, runtime} = view;
  const isHeld = view.live === 'held';
  const label = t(isHeld ? 'live.resume' : 'live.hold');
  const press = (): void => {
    runtime.core.live.hold(!isHeld);
    announce(t(isHeld ? 'live.resumed' : 'live.held'));
  };
  return html`<button
    class="live-switch"
    part="live-switch"
    type="button"
    aria-label=${label}
    title=${label}
    @click=${press}
  >
    ${icon(isHeld ? 'play' : 'pause', 12)}
  </button>`;
}
