import {accessOf, dateIn, methodOf, textIn} from '@kabinet/contract';
import type {BackendError, CalendarDate, Operation, PartnerAccess, Programme, Session, Text} from '@kabinet/contract';
import {createFormatters} from '../runtime/format/formatters.js';
import type {Formatters} from '../runtime/format/formatters.js';
import type {CommonKey} from '../runtime/common.messages.js';
import type {KeyOf, Messages, Translate} from '../runtime/i18n/messages.js';
import type {LiveState} from '../runtime/live/live-state.js';
import type {HeadingLevel} from '../runtime/options.js';
import type {Runtime} from '../runtime/runtime.js';

/** The words that every widget has. */
export type CommonTranslate = Translate<CommonKey>;

/** What a template of any widget may use: words and formats, and who is looking. */
export interface CommonView {
  readonly runtime: Runtime;
  readonly t: CommonTranslate;
  readonly format: Formatters;
  readonly session: Session;
  readonly programme: Programme;
  readonly access: PartnerAccess;
  /** The date in the programme's zone, by the server's clock. */
  readonly today: CalendarDate;
  readonly live: LiveState;
  readonly headingLevel: HeadingLevel;
  /** Whether this partner may do this and the backend can; what is not, is not shown. */
  can(operation: Operation): boolean;
  /** Operator's words in the visitor's language. */
  text(text: Text): string;
}

/** Everything a widget needs for drawing, once the session is there. */
export interface View<M extends Messages> extends CommonView {
  readonly t: Translate<KeyOf<M> | CommonKey>;
}

/** What a widget has to say as a whole, before anything of its own. */
export type Situation<M extends Messages> =
  | {readonly kind: 'unconfigured'}
  | {readonly kind: 'loading'}
  | {readonly kind: 'failed'; readonly error: BackendError; readonly pending: boolean; readonly retry: () => void}
  /** The partner's status or programmes give nothing to see. */
  | {readonly kind: 'closed'; readonly session: Session}
  /** The backend or this partner's rights lack what the widget shows. */
  | {readonly kind: 'unsupported'}
  | {readonly kind: 'ready'; readonly view: View<M>};

export interface ViewParts<M extends Messages> {
  runtime: Runtime;
  session: Session;
  programme: Programme;
  messages: M;
  headingLevel: HeadingLevel;
  /** The moment by the server's clock. */
  now: number;
}

export function createView<M extends Messages>(parts: ViewParts<M>): View<M> {
  const {runtime, session, programme, messages, headingLevel} = parts;
  const {locale, language, backend} = runtime;
  const {timeZone} = programme;
  const today = dateIn(timeZone, new Date(parts.now).toISOString());
  const currencies = [...(session.currencies ?? []), ...runtime.currencies];
  return {
    runtime,
    t: runtime.texts(messages),
    format: createFormatters({locale, timeZone, currencies, today}),
    session,
    programme,
    access: accessOf(session.partner.status),
    today,
    live: runtime.core.live.state.value,
    headingLevel,
    can: (operation) => session.capabilities.methods.includes(operation) && methodOf(backend, operation) !== undefined,
    text: (text) => textIn(text, language),
  };
}

/** The programme to show: the widget's own, the host's, the visitor's choice, the first; the last of these that exists. */
export function programmeOf(session: Session, wanted: readonly (string | undefined)[]): Programme | undefined {
  const {programmes} = session;
  for (const id of wanted) {
    const programme = programmes.find((candidate) => candidate.id === id);
    if (programme) return programme;
  }
  return programmes[0];
}
