import {ContextConsumer} from '@lit/context';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {accessOf, BackendError} from '@kabinet/contract';
import type {Operation, Session} from '@kabinet/contract';
import {providerOn, runtimeContext} from '../runtime/context.js';
import {callHost, emit} from '../runtime/events.js';
import type {Messages} from '../runtime/i18n/messages.js';
import {localesFor} from '../runtime/i18n/locales.js';
import {keyOf} from '../runtime/reads.js';
import type {Runtime} from '../runtime/runtime.js';
import type {HeadingLevel} from '../runtime/options.js';
import {levelIn} from '../runtime/usable-options.js';
import {CoreController} from './core-controller.js';
import {CopyController} from './copy-controller.js';
import type {Asked, WidgetHost} from './host.js';
import {LocaleController} from './locale-controller.js';
import {ResourceController} from './resource-controller.js';
import {ThemeController} from './theme-controller.js';
import {ToastController} from './toast-controller.js';
import {createView, programmeOf} from './view.js';
import type {Situation, View} from './view.js';

const SESSION = keyOf('session', {});
const WARN_AFTER_MS = 5000;
/** A new day is noticed so late at most. */
const SAME_FOR_MS = 1000;
let warned = false;

/** Of a widget class; the tag is made of a prefix and this name. */
export interface WidgetClass {
  new (): LitElement & WidgetHost;
  readonly widgetName: string;
}

/**
 * What every widget is: finds its runtime, asks who the partner is, wears the brand, and knows its situation. How that
 * looks is the affair of `templates/frame.ts`.
 *
 * @slot header - Your own markup at the head of the card.
 * @slot footer - Your own markup at its foot.
 * @slot empty - Your own markup in place of ours where nothing has happened yet; not where a filter has left nothing.
 */
export abstract class KabinetElement<M extends Messages = Messages> extends LitElement implements WidgetHost {
  /** Takes precedence over the scope and the page. */
  @property({attribute: false}) runtime: Runtime | undefined;

  /** The id of the programme to show; without it, the visitor's choice. */
  @property() programme: string | undefined;

  /** The level of the title, 1 to 6; without it, the host's. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel: number | undefined;

  abstract readonly messages: M;
  /** Without this operation the widget has nothing to show. */
  protected abstract readonly needs: Operation;

  readonly questions: Set<Asked> = new Set();
  readonly copying: CopyController = new CopyController(this);
  readonly toasts: ToastController = new ToastController(this);
  protected readonly theme = new ThemeController(this);
  protected readonly locale = new LocaleController(this);
  protected readonly membership = new CoreController(this);
  readonly #context = new ContextConsumer(this, {context: runtimeContext, subscribe: true});
  readonly #session = new ResourceController(this, {operation: 'session', query: () => ({})});
  #last: {situation: Situation<M>; madeOf: readonly unknown[]; at: number} | undefined;
  #announcement = '';
  // For those who look from outside; by now its answers may have been drawn after all.
  unusable: BackendError | undefined;
  #judgedProgramme: string | undefined;
  #warning: ReturnType<typeof setTimeout> | undefined;

  get activeRuntime(): Runtime | undefined {
    // A property may be anything.
    return this.runtime?.core ? this.runtime : this.#context.value;
  }

  get widgetName(): string {
    return (this.constructor as unknown as WidgetClass).widgetName;
  }

  /** For those who look from outside why there is nothing to be seen. */
  get needed(): Operation {
    return this.needs;
  }

  override connectedCallback(): void {
    // Before the consumer asks, so that somebody is there to answer now or later.
    providerOn(this.ownerDocument.documentElement);
    super.connectedCallback();
    this.#warning = setTimeout(() => this.#warnOfMissingRuntime(), WARN_AFTER_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#warning);
  }

  /** What screen readers were told last. */
  get announcement(): string {
    return this.#announcement;
  }

  announce(text: string): void {
    // The same words again are news to a screen reader only when they differ.
    this.#announcement = text === this.#announcement ? `${text}\u00a0` : text;
    // In front of a modal dialog nothing else is read out.
    const inDialog = this.renderRoot.querySelector('dialog[open] > [data-announcer]');
    if (inDialog) inDialog.textContent = this.#announcement;
    this.requestUpdate();
  }

  reportError(error: BackendError): void {
    emit(this, 'kabinet-error', {error, widget: this.widgetName});
    callHost(this.activeRuntime?.hooks.onError, error, {widget: this.widgetName});
  }

  /** What was answered cannot be shown. The page is told once, however often drawing is tried. */
  reportUnusable(thrown: unknown): BackendError {
    const error = new BackendError('bad_response', 'The answer cannot be shown.', {cause: thrown});
    if (this.unusable && String(this.unusable.cause) === String(thrown)) return error;
    this.unusable = error;
    console.error(`kabinet: <${this.localName}> cannot show what the backend answered.`, thrown);
    // Not in the middle of drawing: the page may do to the widget what it likes.
    queueMicrotask(() => this.reportError(error));
    return error;
  }

  /** Everything needed for drawing; undefined as long as it is not there. Cheap to ask. */
  get view(): View<M> | undefined {
    const {situation} = this;
    return situation.kind === 'ready' ? situation.view : undefined;
  }

  get situation(): Situation<M> {
    const runtime = this.activeRuntime;
    if (!runtime || !localesFor(runtime.language)) return {kind: 'unconfigured'};
    return this.#session.match<Situation<M>>({
      waiting: () => ({kind: 'loading'}),
      failed: (error, pending) => ({kind: 'failed', error, pending, retry: () => void this.#session.reload()}),
      ready: (session, {outdated}) =>
        outdated?.kind === 'unauthenticated' || outdated?.kind === 'forbidden'
          ? {kind: 'failed', error: outdated, pending: this.#session.pending, retry: () => void this.#session.reload()}
          : this.#guarded(() => this.#situationWith(runtime, session)),
    });
  }

  /** An operator's own backend may answer what no schema has checked: a zone that does not exist, say. */
  #guarded(find: () => Situation<M>): Situation<M> {
    try {
      return find();
    } catch (thrown) {
      const retry = (): void => void this.#session.reload();
      return {kind: 'failed', error: this.reportUnusable(thrown), pending: this.#session.pending, retry};
    }
  }

  /** Asked for by every part of a widget in every drawing: the same until something that it is made of is another. */
  #situationWith(runtime: Runtime, session: Session): Situation<M> {
    const {core, language} = runtime;
    const choices = [this.programme, core.chosenProgramme.value, this.headingLevel];
    const madeOf = [runtime, session, core.live.state.value, localesFor(language), ...choices];
    const last = this.#last;
    const isSame =
      last && Date.now() - last.at < SAME_FOR_MS && madeOf.every((part, index) => part === last.madeOf[index]);
    if (isSame) return last.situation;
    const situation = this.#newSituation(runtime, session);
    this.#last = {situation, madeOf, at: Date.now()};
    return situation;
  }

  #newSituation(runtime: Runtime, session: Session): Situation<M> {
    const wanted = [this.programme, runtime.programme, runtime.core.chosenProgramme.value];
    const programme = programmeOf(session, wanted);
    this.#warnOfProgramme(this.programme ?? runtime.programme, programme?.id);
    if (!accessOf(session.partner.status).see || !programme) return {kind: 'closed', session};
    const view = createView({
      runtime,
      session,
      programme,
      messages: this.messages,
      headingLevel: this.#headingLevel(runtime),
      now: this.#now(runtime, session),
    });
    return view.can(this.needs) ? {kind: 'ready', view} : {kind: 'unsupported'};
  }

  #headingLevel(runtime: Runtime): HeadingLevel {
    return levelIn(this.headingLevel) ?? runtime.headingLevel;
  }

  /** The server's clock, carried on by ours: a wrong clock of the visitor must not move the day. */
  #now({core}: Runtime, session: Session): number {
    const askedAt = core.cache.getQueryState(SESSION)?.dataUpdatedAt;
    return Date.parse(session.now) + (askedAt ? Date.now() - askedAt : 0);
  }

  /** Another one is shown, and offered beside the rest: whoever is told nothing takes its figures for those they want. */
  #warnOfProgramme(stated: string | undefined, shown: string | undefined): void {
    if (stated === this.#judgedProgramme) return;
    this.#judgedProgramme = stated;
    if (stated === undefined || stated === shown) return;
    console.warn(`kabinet: <${this.localName}>: this partner has no programme "${stated}".`);
  }

  #warnOfMissingRuntime(): void {
    if (warned || this.activeRuntime) return;
    warned = true;
    console.warn(`kabinet: <${this.localName}> waits to be configured. No widget shows anything before it.`);
  }
}
