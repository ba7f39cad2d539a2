import type {BackendError, Period} from '@kabinet/contract';
import type {PeriodChoice} from './period-choice.js';

/**
 * Events by name and what they carry. Each widget adds its own:
 * `declare module '../runtime/events.js' { interface KabinetEvents { 'kabinet-link-created': {link: Link} } }`.
 */
export interface KabinetEvents {
  /** Something could not be loaded; the visitor has been told. */
  'kabinet-error': {error: BackendError; widget: string};
  /** The visitor chose another period: a preset or dates, and the days that it means today. */
  'kabinet-period-changed': {period: PeriodChoice; days: Period; widget: string};
}

type EventObjects = {[Name in keyof KabinetEvents]: CustomEvent<KabinetEvents[Name]>};

declare global {
  interface GlobalEventHandlersEventMap extends EventObjects {
    'kabinet-error': CustomEvent<KabinetEvents['kabinet-error']>;
  }
}

/** Tells the host page; events bubble and leave the shadow root. */
export function emit<Name extends keyof KabinetEvents>(from: Element, name: Name, detail: KabinetEvents[Name]): void {
  from.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
}

/** Calls what the host page has given. If it throws, the widgets go on and the console tells. */
export function callHost<Args extends unknown[]>(hook: ((...args: Args) => void) | undefined, ...args: Args): void {
  try {
    hook?.(...args);
  } catch (error) {
    console.error('kabinet: a callback of the page failed.', error);
  }
}
