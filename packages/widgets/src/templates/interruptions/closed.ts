import type {TemplateResult} from 'lit';
import {accessOf, textIn} from '@kabinet/contract';
import type {PartnerStatus, Session} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {messages as common} from '../../runtime/common.messages.js';
import {callHost} from '../../runtime/events.js';
import type {Runtime} from '../../runtime/runtime.js';
import {button} from '../button.js';
import type {IconName} from '../icon.js';
import {stateMessage} from '../state-message.js';
import type {StateMessage} from '../state-message.js';

/** Statuses that close the widgets; the others are a strip above the figures. */
const LOOKS: Readonly<Partial<Record<PartnerStatus, {icon: IconName; tone: NonNullable<StateMessage['tone']>}>>> = {
  invited: {icon: 'send', tone: 'accent'},
  pending: {icon: 'clock', tone: 'waiting'},
  blocked: {icon: 'lock', tone: 'bad'},
};

/** What a partner sees whose status, or lack of programmes, leaves nothing to show. */
export function closed(host: WidgetHost, runtime: Runtime, session: Session): TemplateResult {
  const {hooks, headingLevel: level, language} = runtime;
  const t = runtime.texts(common);
  const {status, statusLabel, statusReason} = session.partner;
  const support = (): void => callHost(hooks.support, {widget: host.widgetName});
  const actions = hooks.support ? [button({label: t('action.support'), onPress: support})] : [];
  if (accessOf(status).see) {
    const [title, text] = [t('partner.no-programmes.title'), t('partner.no-programmes.text')];
    return stateMessage({icon: 'info', title, text, actions, level});
  }
  const known = Object.hasOwn(LOOKS, status) ? (status as 'invited' | 'pending' | 'blocked') : undefined;
  const word = statusLabel === undefined ? status : textIn(statusLabel, language);
  const reason = statusReason === undefined ? [] : [t('partner.reason', {reason: textIn(statusReason, language)})];
  return stateMessage({
    ...((known && LOOKS[known]) ?? {icon: 'info', tone: 'calm'}),
    title: t(`partner.${known ?? 'unknown'}.title`),
    text: [t(`partner.${known ?? 'unknown'}.text`, {status: word}), ...reason],
    actions,
    level,
  });
}
