import type {TemplateResult} from 'lit';
import type {BackendError, ErrorKind} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import type {CommonTranslate} from '../../controllers/view.js';
import {messages as common} from '../../runtime/common.messages.js';
import {callHost} from '../../runtime/events.js';
import {localTime} from '../../runtime/format/dates.js';
import type {Runtime} from '../../runtime/runtime.js';
import {button} from '../button.js';
import {reference} from '../copy-button.js';
import type {IconName} from '../icon.js';
import type {FailureOptions} from '../failure.js';
import {nextLevel} from '../heading.js';
import {stateMessage} from '../state-message.js';

const MARKS: Readonly<Partial<Record<ErrorKind, {icon: IconName; tone: 'calm' | 'waiting'}>>> = {
  unauthenticated: {icon: 'clock', tone: 'waiting'},
  forbidden: {icon: 'lock', tone: 'calm'},
  not_found: {icon: 'search', tone: 'calm'},
  offline: {icon: 'offline', tone: 'waiting'},
  rate_limited: {icon: 'clock', tone: 'waiting'},
  unsupported: {icon: 'info', tone: 'calm'},
};

/** Kinds whose own words say more than «could not be loaded». */
const SPEAKS_FOR_ITSELF: ReadonlySet<ErrorKind> = new Set(['unauthenticated', 'forbidden', 'not_found', 'offline']);

/** What stands in place of what could not be loaded. */
export function failureState(host: WidgetHost, error: BackendError, options: FailureOptions): TemplateResult {
  const runtime = host.activeRuntime;
  if (!runtime) return stateMessage({icon: 'alert', title: '', text: [], level: 2});
  const t = runtime.texts(common);
  const {icon, tone} = MARKS[error.kind] ?? {icon: 'alert', tone: 'bad'};
  return stateMessage({
    icon,
    tone,
    title: ownWords(error, options.title) ?? t(`error.${error.kind}.title`),
    text: ownWords(error, options.text) ?? textOf(t, error, runtime),
    actions: actionsFor(host, runtime, t, error, options),
    level: options.level ?? nextLevel(runtime.headingLevel),
    part: 'error',
  });
}

function ownWords({kind}: BackendError, own: string | undefined): string | undefined {
  return SPEAKS_FOR_ITSELF.has(kind) ? undefined : own;
}

function textOf(t: CommonTranslate, {kind, retryAt}: BackendError, {locale}: Runtime): string {
  if (kind === 'rate_limited' && retryAt) return t('error.rate_limited.until', {time: localTime(locale, retryAt)});
  return t(`error.${kind}.text`);
}

function actionsFor(
  host: WidgetHost,
  runtime: Runtime,
  t: CommonTranslate,
  error: BackendError,
  {onRetry, pending = false}: FailureOptions,
): unknown[] {
  const {hooks, core} = runtime;
  const {requestId} = error;
  if (error.kind === 'unauthenticated') {
    // One login on a page: the first widget that hears of it offers it.
    core.loginCard.value ??= host;
    if (core.loginCard.value !== host) return [];
    const logIn = hooks.onSessionExpired;
    if (logIn)
      return [button({label: t('action.login'), kind: 'primary', part: 'login', onPress: () => callHost(logIn)})];
  }
  const retry = button({
    label: t('action.retry'),
    icon: 'refresh',
    kind: 'primary',
    busy: pending,
    part: 'retry',
    onPress: onRetry,
  });
  const support = (): void => callHost(hooks.support, {widget: host.widgetName, requestId});
  return [
    error.kind === 'unsupported' ? [] : [retry],
    hooks.support && error.kind !== 'offline'
      ? [button({label: t('action.support'), kind: 'bare', onPress: support})]
      : [],
    requestId ? [reference({copying: host.copying, t, id: requestId})] : [],
  ].flat();
}
