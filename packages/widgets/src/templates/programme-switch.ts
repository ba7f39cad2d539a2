import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {WidgetHost} from '../controllers/host.js';
import type {CommonView} from '../controllers/view.js';
import {icon} from './icon.js';

/**
 * Shown to a partner of several programmes, unless the page has fixed one of them; the choice holds for every widget of
 * the page that has none of its own.
 */
export function programmeSwitch(host: WidgetHost, view: CommonView): TemplateResult | typeof nothing {
  const {runtime, session, programme} = view;
  const fixed = host.programme ?? runtime.programme;
  if (session.programmes.length < 2 || session.programmes.some(({id}) => id === fixed)) return nothing;
  const choose = (event: Event): void => {
    runtime.core.chosenProgramme.value = (event.target as HTMLSelectElement).value;
  };
  return html`<span class="select is-compact programme" part="programme">
    <select class="input" aria-label=${view.t('word.programme')} @change=${choose}>
      ${session.programmes.map(
        ({id, name}) => html`<option value=${id} .selected=${live(id === programme.id)}>${view.text(name)}</option>`,
      )}
    </select>
    ${icon('chevron')}
  </span>`;
}
