import type {LitElement} from 'lit';
import {BEGINNING_BYTES, FILE_PROBLEMS, problemOfFile, toBase64} from '@kabinet/contract';
import type {BackendError, FileProblem, Obligation, Obligations} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {StepUp} from '../controllers/step-up.js';
import {WriteController} from '../controllers/write-controller.js';
import {DocumentFiles} from './document-files.js';
import type {PapersView} from './papers.messages.js';

/** Names that are longer lose their beginning: the end says what kind of file it is. */
const MOST_NAME = 200;

/** What is wrong with a file; `unreadable` when it has gone since it was chosen, or may not be opened. */
export type ChosenProblem = FileProblem | 'unreadable';

/** What is going on about a paper, or what came of it. */
interface Work {
  readonly isOn: boolean;
  /** Chosen, and not taken yet. */
  readonly file?: File | undefined;
  readonly problem?: ChosenProblem | undefined;
  /** Why it was not taken, when it is not the file. */
  readonly error?: BackendError | undefined;
}

/** Where papers are handed in: files that are sent, acts that are read and signed. A chosen file is kept until it is taken. */
export class PaperDesk {
  readonly files: DocumentFiles;
  readonly #host: WidgetHost & LitElement;
  readonly #upload: WriteController<'obligations.upload'>;
  readonly #sign: WriteController<'obligations.sign'>;
  readonly #stepUp: StepUp;
  readonly #read = new Set<string>();
  readonly #works = new Map<string, Work>();
  #signing: object | undefined;
  /** Ends with the last paper in the queue. */
  #queue: Promise<void> = Promise.resolve();

  constructor(host: WidgetHost & LitElement) {
    this.#host = host;
    this.files = new DocumentFiles(host);
    this.#upload = new WriteController(host, 'obligations.upload');
    this.#sign = new WriteController(host, 'obligations.sign');
    this.#stepUp = new StepUp(host, () => this.#signing);
  }

  /** Whether it is on its way, or waits until another has been sent. */
  isBusyAt({id}: Obligation): boolean {
    return this.#works.get(id)?.isOn === true;
  }

  /** The file that was chosen and not taken. */
  fileAt({id}: Obligation): File | undefined {
    return this.#works.get(id)?.file;
  }

  problemAt({id}: Obligation): ChosenProblem | undefined {
    return this.#works.get(id)?.problem;
  }

  /** Why it was not taken, when it is not the file. */
  errorAt({id}: Obligation): BackendError | undefined {
    return this.#works.get(id)?.error;
  }

  /** Whether the document was read: nobody signs what they have not seen. */
  isRead({document}: Obligation): boolean {
    return document?.id === undefined || this.#read.has(document.id);
  }

  /** What is on its way goes on; an act that is not signed yet will not be. */
  leave(): void {
    this.#signing = undefined;
    for (const [id, {isOn}] of this.#works) if (!isOn) this.#works.delete(id);
  }

  async read(view: PapersView, id: string): Promise<void> {
    if (await this.files.save(view, id)) this.#read.add(id);
    this.#host.requestUpdate();
  }

  /** Judges a file, and sends it if it will do. */
  send(view: PapersView, obligation: Obligation, file: File): Promise<void> {
    const {upload} = obligation;
    if (!upload || this.isBusyAt(obligation)) return Promise.resolve();
    return this.#inTurn(obligation, file, () => this.#sent(view, obligation, upload, file));
  }

  sign(view: PapersView, obligation: Obligation, list: Obligations): Promise<void> {
    if (this.isBusyAt(obligation)) return Promise.resolve();
    const signing = (this.#signing = {});
    return this.#inTurn(obligation, undefined, async () => {
      if (signing !== this.#signing) return undefined;
      const proof = await this.#stepUp.proof(list, 'obligations.sign');
      if (!proof) return undefined;
      const {id} = obligation;
      if (!(await this.#sign.run({programme: view.programme.id, id, ...proof}))) return {error: this.#sign.error};
      return this.#taken(view.t('signed', {title: view.text(obligation.title)}), id);
    });
  }

  /** One after another: what is chosen while a paper is on its way waits, and is not lost. */
  #inTurn({id}: Obligation, file: File | undefined, act: () => Promise<Omit<Work, 'isOn'> | undefined>): Promise<void> {
    this.#become(id, {isOn: true, file});
    this.#queue = this.#queue.then(act).then((left) => this.#become(id, left && {...left, isOn: false}));
    return this.#queue;
  }

  /** What is left of the work on a file. */
  async #sent(
    view: PapersView,
    {id, title}: Obligation,
    upload: NonNullable<Obligation['upload']>,
    file: File,
  ): Promise<Omit<Work, 'isOn'> | undefined> {
    const read = await readFile(file, upload);
    if ('problem' in read) return {file, ...read};
    const sent = {name: file.name.slice(-MOST_NAME), type: file.type, content: read.content};
    if (await this.#upload.run({programme: view.programme.id, id, file: sent})) {
      return this.#taken(view.t('sent', {title: view.text(title)}), id);
    }
    const {error} = this.#upload;
    const problem = problemIn(error);
    return problem ? {file, problem} : {file, error};
  }

  #become(id: string, work: Work | undefined): void {
    if (work) this.#works.set(id, work);
    else this.#works.delete(id);
    this.#host.requestUpdate();
  }

  /** The button that was pressed may be gone: the paper itself takes the focus, unless it stands in another by now. */
  async #taken(words: string, id: string): Promise<undefined> {
    this.#become(id, undefined);
    this.#host.announce(words);
    await this.#host.updateComplete;
    const {renderRoot} = this.#host;
    const at = (renderRoot as ShadowRoot).activeElement?.closest<HTMLElement>('[data-paper]');
    if (at && at.dataset.paper !== id) return undefined;
    renderRoot.querySelector<HTMLElement>(`[data-paper="${CSS.escape(id)}"]`)?.focus();
    return undefined;
  }
}

/** The content in base64, or why the file will not do. */
async function readFile(
  file: File,
  upload: NonNullable<Obligation['upload']>,
): Promise<{content: string} | {problem: ChosenProblem}> {
  try {
    const beginning = new Uint8Array(await file.slice(0, BEGINNING_BYTES).arrayBuffer());
    const problem = problemOfFile({type: file.type, size: file.size, beginning}, upload);
    return problem ? {problem} : {content: toBase64(new Uint8Array(await file.arrayBuffer()))};
  } catch {
    return {problem: 'unreadable'};
  }
}

/** The backend's word on the file, by the same codes. */
function problemIn(error: BackendError | undefined): FileProblem | undefined {
  const codes = error?.fields.map(({code}) => code) ?? [];
  return FILE_PROBLEMS.find((problem) => codes.includes(problem));
}
