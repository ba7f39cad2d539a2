import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {callHost} from '../runtime/events.js';
import {button} from '../templates/button.js';
import {nextLevel} from '../templates/heading.js';
import {emptySlot} from '../templates/slots.js';
import {stateMessage} from '../templates/state-message.js';
import type {StatsView} from './stats.view.js';

/** Nothing has been counted in this period, and what to do about it where the page can take the visitor there. */
export function nothingYet({t, runtime, headingLevel}: StatsView): TemplateResult {
  const {navigate} = runtime.hooks;
  const open = (): void => callHost(navigate, {widget: 'links'});
  return html`<div class="empty">
    ${emptySlot(
      stateMessage({
        icon: 'chart',
        tone: 'accent',
        title: t('empty.title'),
        text: t('empty.text'),
        actions: navigate ? [button({label: t('empty.action'), icon: 'link', kind: 'primary', onPress: open})] : [],
        level: nextLevel(headingLevel),
        part: 'empty',
      }),
    )}
  </div>`;
}
