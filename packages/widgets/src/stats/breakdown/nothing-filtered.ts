import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {button} from '../../templates/button.js';
import {nextLevel} from '../../templates/heading.js';
import {stateMessage} from '../../templates/state-message.js';
import type {StatsView} from '../stats.view.js';

/** Filters have left nothing, and the way back from them. */
export function nothingFiltered({t, headingLevel}: StatsView, onReset: () => void): TemplateResult {
  return html`<div class="empty">
    ${stateMessage({
      icon: 'search',
      title: t('filtered.title'),
      text: t('filtered.text'),
      actions: [button({label: t('filters.clear'), onPress: onReset})],
      level: nextLevel(headingLevel),
      part: 'empty',
    })}
  </div>`;
}
