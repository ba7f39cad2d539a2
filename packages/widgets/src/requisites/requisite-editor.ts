import {html} from 'lit';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {
  BackendError,
  Bank,
  FieldProblem,
  Requisite,
  RequisiteForm,
  Requisites,
  RequisiteValues,
} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {LateController} from '../controllers/late-controller.js';
import type {LatePart} from '../controllers/late-controller.js';
import {StepUp} from '../controllers/step-up.js';
import {WriteController} from '../controllers/write-controller.js';
import {dialog} from '../templates/dialog.js';
import {latePart} from '../templates/late-part.js';
import {BankLookup} from './bank-lookup.js';
import type {requisiteEditing} from './editing/requisite-editing.part.js';
import {editingTexts} from './editing/requisite-editing.texts.js';
import {problemsByField} from './field-problems.js';
import type {RequisitesView} from './requisites.messages.js';

/** What `editing/requisite-editing.part.ts` brings once it is loaded. */
interface EditingModule extends LatePart {
  requisiteEditing: typeof requisiteEditing;
}

/** All requisites, and of them those that are changed; undefined for new ones. */
interface Opened {
  readonly requisites: Requisites;
  readonly changed: Requisite | undefined;
}

/** The dialog in which requisites are filled in or changed: what is typed, what is wrong with it, and the change. */
export class RequisiteEditor implements ReactiveController {
  readonly lookup: BankLookup;
  readonly #host: WidgetHost & LitElement;
  readonly #part: LateController<EditingModule>;
  readonly #save: WriteController<'requisites.save'>;
  readonly #stepUp: StepUp;
  readonly #onDone: (isNew: boolean) => void;
  readonly #typed = new Map<string, string>();
  /** Fields that were filled in by the bank of a БИК. */
  readonly #filled = new Set<string>();
  readonly #left = new Set<string>();
  #problems: ReadonlyMap<string, FieldProblem> = new Map();
  #opened: Opened | undefined;
  #formId = '';
  #isMain = false;

  constructor(host: WidgetHost & LitElement, onDone: (isNew: boolean) => void) {
    this.#host = host;
    this.#onDone = onDone;
    this.lookup = new BankLookup(host);
    this.#part = new LateController(host, () => import('./editing/requisite-editing.part.js'), editingTexts);
    this.#save = new WriteController(host, 'requisites.save');
    this.#stepUp = new StepUp(host, () => this.#opened);
    host.addController(this);
  }

  get busy(): boolean {
    return this.#stepUp.busy || this.#save.busy;
  }

  get error(): BackendError | undefined {
    return this.#save.error;
  }

  /** Whether they shall be the main ones; undefined where that is no question. */
  get isMain(): boolean | undefined {
    const {requisites, changed} = this.#opened ?? {};
    const isOnly = requisites?.items.every(({id}) => id === changed?.id) ?? true;
    return isOnly || changed?.isMain ? undefined : this.#isMain;
  }

  set isMain(value: boolean) {
    this.#isMain = value;
    this.#host.requestUpdate();
  }

  /** Those that are changed; undefined for new ones. */
  get changed(): Requisite | undefined {
    return this.#opened?.changed;
  }

  /** What is wrong with fields by the backend's word. */
  get problems(): ReadonlyMap<string, FieldProblem> {
    return this.#problems;
  }

  form({forms}: Requisites): RequisiteForm | undefined {
    return forms.find(({id}) => id === this.#formId) ?? (this.changed ? undefined : forms[0]);
  }

  open(requisites: Requisites, changed?: Requisite): void {
    this.#opened = {requisites, changed};
    this.#isMain = false;
    this.choose(changed?.form ?? requisites.forms[0]?.id ?? '');
    void this.#part.want();
  }

  /** Another form is begun anew. */
  choose(form: string): void {
    this.#opened &&= {...this.#opened};
    this.#formId = form;
    this.#typed.clear();
    this.#filled.clear();
    this.#left.clear();
    this.#problems = new Map();
    this.lookup.forget();
    this.#save.reset();
  }

  close(): void {
    this.#opened = undefined;
    this.choose('');
  }

  /** What stands in a field. A secret that is kept is not there: nobody tells it unasked. */
  valueOf(name: string, form: RequisiteForm): string {
    const typed = this.#typed.get(name);
    if (typed !== undefined) return typed;
    return form.properties[name]?.writeOnly ? '' : (this.changed?.values[name] ?? '');
  }

  /** The masked value that stays unless something is typed in its place. */
  keptIn(name: string, form: RequisiteForm): string | undefined {
    return this.#isReplaced(name, form) ? undefined : this.#untouchedIn(name, form);
  }

  /** The masked value that goes, because the visitor has filled in another way: a card where there was a phone. */
  droppedIn(name: string, form: RequisiteForm): string | undefined {
    return this.#isReplaced(name, form) ? this.#untouchedIn(name, form) : undefined;
  }

  type(view: RequisitesView, form: RequisiteForm, name: string, value: string): void {
    this.#typed.set(name, value);
    this.#filled.delete(name);
    this.#problems = new Map([...this.#problems].filter(([field]) => field !== name));
    const fills = form.properties[name]?.['x-fills'];
    if (fills && view.can('requisites.bank')) void this.lookup.look(value, (bank) => this.#fill(form, fills, bank));
    this.#host.requestUpdate();
  }

  /** What is wrong with a field is told once the visitor has left it. */
  leave(name: string): void {
    this.#left.add(name);
    this.#host.requestUpdate();
  }

  isLeft(name: string): boolean {
    return this.#left.has(name);
  }

  leaveAll(form: RequisiteForm): void {
    for (const name of Object.keys(form.properties)) this.#left.add(name);
    void this.showFirstProblem();
  }

  async send(view: RequisitesView, form: RequisiteForm, values: RequisiteValues): Promise<void> {
    const opened = this.#opened;
    if (!opened || this.busy) return;
    const {requisites, changed} = opened;
    this.#problems = new Map();
    const draft = {
      programme: view.programme.id,
      form: form.id,
      values: {...values},
      ...(this.isMain && {isMain: true}),
      ...(changed && {id: changed.id}),
    };
    const proof = await this.#stepUp.proof(requisites, 'requisites.save');
    if (!proof) return;
    const saved = await this.#save.run({...draft, ...proof});
    const isOpen = opened === this.#opened;
    if (saved) {
      if (isOpen) this.close();
      this.#onDone(!changed);
    } else if (this.error && isOpen) {
      this.#problems = problemsByField(this.error);
      await this.showFirstProblem();
    }
  }

  async showFirstProblem(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.editing [aria-invalid="true"]')?.focus();
  }

  hostDisconnected(): void {
    this.#opened = undefined;
    this.#typed.clear();
  }

  render(view: RequisitesView): TemplateResult {
    const {requisites, changed} = this.#opened ?? {};
    return dialog({
      open: requisites !== undefined,
      t: view.t,
      id: 'requisite-edit',
      title: view.t(changed ? 'edit.change' : 'edit.add'),
      place: 'side',
      onClose: () => this.close(),
      content: requisites
        ? latePart(this.#host, this.#part, {ready: (part) => part.requisiteEditing(view, {editor: this, requisites})})
        : html``,
    });
  }

  #untouchedIn(name: string, form: RequisiteForm): string | undefined {
    return form.properties[name]?.writeOnly && !this.#isTyped(name) ? this.changed?.values[name] : undefined;
  }

  #isTyped = (name: string): boolean => (this.#typed.get(name)?.trim() ?? '') !== '';

  #isReplaced(name: string, {anyOf = []}: RequisiteForm): boolean {
    const isOneOfThem = anyOf.some(({required}) => required.includes(name));
    return isOneOfThem && anyOf.some(({required}) => !required.includes(name) && required.every(this.#isTyped));
  }

  /** What the visitor has typed stays. */
  #fill(form: RequisiteForm, fills: Readonly<Record<string, string>>, bank: Bank): void {
    for (const [key, name] of Object.entries(fills)) {
      const value = Object.hasOwn(bank, key) ? bank[key as keyof Bank] : undefined;
      if (value === undefined || (this.valueOf(name, form).trim() !== '' && !this.#filled.has(name))) continue;
      this.#typed.set(name, value);
      this.#filled.add(name);
    }
  }
}
