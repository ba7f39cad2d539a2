import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Instant} from '@kabinet/contract';
import type {ReadyInfo} from '../controllers/resource-state.js';
import type {CommonView} from '../controllers/view.js';
import {moment} from './freshness.js';
import {icon} from './icon.js';
import type {IconName} from './icon.js';

export interface StripOptions {
  icon: IconName;
  text: unknown;
  action?: unknown;
  /** Good news; something to know about otherwise. */
  tone?: 'good';
}

/** One line above figures that are there, but not as they should be, or of what has just been done with them. */
export function strip({icon: name, text, action, tone}: StripOptions): TemplateResult {
  return html`<div class=${tone ? `strip is-${tone}` : 'strip'} part="strip" role="status">
    ${icon(name)}<span class="strip-text">${text}</span>${action ?? nothing}
  </div>`;
}

/** «Нет сети. Показываем данные на 12:04», when the figures could not be refreshed. */
export function staleStrip(
  view: CommonView,
  {outdated, previous}: ReadyInfo,
  asOf: Instant,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  if (!outdated) return nothing;
  const offline = outdated.kind === 'offline';
  const reason = offline ? 'stale.offline' : 'stale.failed';
  return strip({
    icon: offline ? 'offline' : 'alert',
    text: previous ? view.t(`${reason}-kept`) : view.t(reason, {time: moment(view, asOf)}),
    action: html`<button class="link" part="retry" type="button" @click=${onRetry}>${view.t('action.retry')}</button>`,
  });
}

/** A partner who may look and not act is told so, with the reason if there is one. */
export function partnerStrip(view: CommonView): TemplateResult | typeof nothing {
  const {access, session, t} = view;
  if (access.act) return nothing;
  const {status, statusReason} = session.partner;
  const kind = status === 'archived' ? 'archived' : 'suspended';
  const reason = statusReason === undefined ? '' : t('partner.reason', {reason: view.text(statusReason)});
  return strip({
    icon: 'pause',
    text: html`<strong>${t(`partner.${kind}.title`)}.</strong> ${t(`partner.${kind}.text`)} ${reason}`,
  });
}
