import type {LitElement} from 'lit';
import {BackendError} from '@kabinet/contract';
import type {DocumentFile} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import type {CommonView} from '../controllers/view.js';
import {saveFile} from '../files/save-file.js';
import {ask} from '../runtime/reads.js';

/**
 * Fetches documents and gives them to the visitor as files: the token stays in a header, and what somebody else has
 * written is never shown as a part of the page.
 */
export class DocumentFiles {
  readonly #host: WidgetHost & LitElement;
  #busy: string | undefined;
  #failed: {readonly id: string; readonly error: BackendError} | undefined;

  constructor(host: WidgetHost & LitElement) {
    this.#host = host;
  }

  /** Whether it is on its way. */
  isBusy(id: string): boolean {
    return this.#busy === id;
  }

  /** Why it did not come. */
  errorOf(id: string): BackendError | undefined {
    return this.#failed?.id === id ? this.#failed.error : undefined;
  }

  /** Whether it was given to the visitor. One at a time. */
  async save({runtime}: CommonView, id: string): Promise<boolean> {
    if (this.#busy !== undefined) return false;
    this.#busy = id;
    this.#failed = undefined;
    this.#host.requestUpdate();
    try {
      const question = {id, language: runtime.language};
      const {name, type, bytes} = (await ask(runtime.backend, 'documents.open', question, {})) as DocumentFile;
      saveFile(new Blob([bytes], {type}), name);
      return true;
    } catch (thrown) {
      const error = BackendError.from(thrown);
      this.#failed = {id, error};
      this.#host.reportError(error);
      return false;
    } finally {
      this.#busy = undefined;
      this.#host.requestUpdate();
    }
  }
}
