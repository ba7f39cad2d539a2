import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {DocumentRef} from '@kabinet/contract';
import type {CommonView} from '../controllers/view.js';
import {safeHref} from '../templates/safe-href.js';
import type {DocumentFiles} from './document-files.js';

export interface DocumentLinkOptions {
  document: DocumentRef;
  files: DocumentFiles;
}

/**
 * A document: a file that comes from the backend, or a page of the operator's. An address that is not safe to follow is
 * no link.
 *
 * @part document
 */
export function documentLink(view: CommonView, {document, files}: DocumentLinkOptions): TemplateResult {
  const {id, url, label} = document;
  const words = view.text(label);
  if (id !== undefined && view.can('documents.open')) {
    const failed = files.errorOf(id);
    return html`<button
        class="link document"
        part="document"
        type="button"
        aria-disabled=${files.isBusy(id) ? 'true' : nothing}
        @click=${() => void files.save(view, id)}
      >
        ${words}
      </button>
      ${failed ? html`<span class="caption" role="alert">${view.t(`error.${failed.kind}.title`)}.</span>` : nothing}`;
  }
  const href = url === undefined ? undefined : safeHref(url);
  if (href === undefined) return html`<span class="document">${words}</span>`;
  return html`<a
    class="link document"
    part="document"
    href=${href}
    target="_blank"
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    >${words}</a
  >`;
}
