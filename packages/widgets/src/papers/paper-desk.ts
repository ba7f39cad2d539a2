import type {LitElement} from 'lit';
import {BEGINNING_BYTES, FILE_PROBLEMS, problemOfFile, toBase64} from '@kabinet/contract';
import type {BackendError, FileProblem, Obligation, Obligations} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {proofFor} from '../controllers/step-up.js';
import {WriteController} from '../controllers/write-controller.js';
import {DocumentFiles} from './document-files.js';
import type {PapersView} from './papers.messages.js';

/** Names that are longer lose their beginning: the end says what kind of file it is. */
const MOST_NAME = 200;

/** Where papers are handed in: files that are sent, acts that are read and signed. A chosen file is kept until it is taken. */
export class PaperDesk {
  readonly files: DocumentFiles;
  readonly #host: WidgetHost & LitElement;
  readonly #upload: WriteController<'obligations.upload'>;
  readonly #sign: WriteController<'obligations.sign'>;
  readonly #read = new Set<string>();
  /** The obligation at work, and what came of it. */
  #at: string | undefined;
  #file: File | undefined;
  #problem: FileProblem | undefined;
  #isProving = false;

  constructor(host: WidgetHost & LitElement) {
    this.#host = host;
    this.files = new DocumentFiles(host);
    this.#upload = new WriteController(host, 'obligations.upload');
    this.#sign = new WriteController(host, 'obligations.sign');
  }

  /** Whether anything is on its way; one at a time. */
  get busy(): boolean {
    return this.#isProving || this.#upload.busy || this.#sign.busy;
  }

  isBusyAt({id}: Obligation): boolean {
    return this.busy && this.#at === id;
  }

  /** The file that was chosen and not taken. */
  fileAt({id}: Obligation): File | undefined {
    return this.#at === id ? this.#file : undefined;
  }

  /** What is wrong with the file. */
  problemAt({id}: Obligation): FileProblem | undefined {
    return this.#at === id ? this.#problem : undefined;
  }

  /** Why it was not taken, when it is not the file. */
  errorAt({id}: Obligation): BackendError | undefined {
    return this.#at === id && !this.#problem ? (this.#upload.error ?? this.#sign.error) : undefined;
  }

  /** Whether the document was read: nobody signs what they have not seen. */
  isRead({document}: Obligation): boolean {
    return document?.id === undefined || this.#read.has(document.id);
  }

  leave(): void {
    if (!this.busy) this.#begin(undefined);
  }

  async read(view: PapersView, id: string): Promise<void> {
    if (await this.files.save(view, id)) this.#read.add(id);
    this.#host.requestUpdate();
  }

  /** Judges a file, and sends it if it will do. */
  async send(view: PapersView, obligation: Obligation, file: File): Promise<void> {
    const {id, upload} = obligation;
    if (this.busy || !upload) return;
    this.#begin(id);
    this.#file = file;
    const beginning = new Uint8Array(await file.slice(0, BEGINNING_BYTES).arrayBuffer());
    this.#problem = problemOfFile({type: file.type, size: file.size, beginning}, upload);
    if (this.#problem) return this.#host.requestUpdate();
    const content = toBase64(new Uint8Array(await file.arrayBuffer()));
    const sent = {name: file.name.slice(-MOST_NAME), type: file.type, content};
    const answer = await this.#upload.run({programme: view.programme.id, id, file: sent});
    this.#problem = problemIn(this.#upload.error);
    this.#host.requestUpdate();
    if (answer) await this.#taken(view.t('sent', {title: view.text(obligation.title)}), id);
  }

  async sign(view: PapersView, obligation: Obligation, list: Obligations): Promise<void> {
    const {id} = obligation;
    if (this.busy) return;
    this.#begin(id);
    this.#isProving = true;
    const proof = await proofFor(this.#host, list, 'obligations.sign');
    this.#isProving = false;
    this.#host.requestUpdate();
    if (!proof || !(await this.#sign.run({programme: view.programme.id, id, ...proof}))) return;
    await this.#taken(view.t('signed', {title: view.text(obligation.title)}), id);
  }

  #begin(id: string | undefined): void {
    this.#at = id;
    this.#file = this.#problem = undefined;
    this.#upload.reset();
    this.#sign.reset();
  }

  /** The button that was pressed may be gone: the paper itself takes the focus. */
  async #taken(words: string, id: string): Promise<void> {
    this.#begin(undefined);
    this.#host.announce(words);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-paper="${CSS.escape(id)}"]`)?.focus();
  }
}

/** The backend's word on the file, by the same codes. */
function problemIn(error: BackendError | undefined): FileProblem | undefined {
  const codes = error?.fields.map(({code}) => code) ?? [];
  return FILE_PROBLEMS.find((problem) => codes.includes(problem));
}
