import type {ReactiveController} from 'lit';
import {messages as common} from '../runtime/common.messages.js';
import type {WidgetHost} from './host.js';

const SHOWN_MS = 2000;

/** `selected`: the clipboard is closed to us, so the text is selected for the visitor to copy. */
export type CopyState = 'idle' | 'copied' | 'selected';

/** Copies texts and remembers for two seconds which one, so that its button can say so. */
export class CopyController implements ReactiveController {
  readonly #host: WidgetHost;
  #latest: {id: string; state: CopyState} | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: WidgetHost) {
    this.#host = host;
    host.addController(this);
  }

  stateOf(id: string): CopyState {
    return this.#latest?.id === id ? this.#latest.state : 'idle';
  }

  /**
   * Copies a text; `id` names it within the widget. Where the clipboard is denied, the element that shows the text
   * (`data-copy="<id>"`) is selected instead.
   *
   * @param isWritten - Where it has been begun already.
   */
  async copy(id: string, text: string, isWritten = written(text)): Promise<void> {
    const state: CopyState = (await isWritten) ? 'copied' : 'selected';
    if (state === 'selected') this.#select(id);
    this.#latest = {id, state};
    const t = this.#host.activeRuntime?.texts(common);
    if (t) this.#host.announce(t(state === 'copied' ? 'action.copied' : 'action.copy-by-hand'));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#forget(), state === 'copied' ? SHOWN_MS : SHOWN_MS * 3);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#latest = undefined;
  }

  #forget(): void {
    this.#latest = undefined;
    this.#host.requestUpdate();
  }

  #select(id: string): void {
    const source = this.#host.renderRoot.querySelector(`[data-copy="${CSS.escape(id)}"]`);
    if (source instanceof HTMLInputElement) source.select();
    else if (source) getSelection()?.selectAllChildren(source);
  }
}

/** Without a secure page there is no clipboard at all; with one it may be forbidden. */
export async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
