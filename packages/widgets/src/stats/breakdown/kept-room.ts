import type {LitElement, ReactiveController} from 'lit';

/**
 * Whether the room that was kept for what was to come is kept still. Less may have come than would fill it, or nothing;
 * the rest goes as soon as the end of the widget is below the window, where nobody sees what moves, or the visitor does
 * something in the widget.
 */
export class KeptRoom implements ReactiveController {
  readonly #host: LitElement;
  #isKept = true;
  #observer: IntersectionObserver | undefined;
  #end: Element | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get isKept(): boolean {
    return this.#isKept;
  }

  hostUpdated(): void {
    const {renderRoot} = this.#host;
    const isWaiting = renderRoot.querySelector('.skeleton');
    const end = renderRoot.querySelector('.foot');
    if (!this.#isKept || (!isWaiting && end === this.#end)) return;
    this.hostDisconnected();
    // A widget that was taken away is drawn once more when an answer comes, and nobody would end what begins here.
    if (isWaiting || !end || !this.#host.isConnected) return;
    this.#end = end;
    this.#observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1);
      if (last && !last.isIntersecting && last.boundingClientRect.top > 0) this.#release();
    });
    this.#observer.observe(end);
    this.#host.addEventListener('click', this.#release);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#end = undefined;
    this.#host.removeEventListener('click', this.#release);
  }

  readonly #release = (): void => {
    this.#isKept = false;
    this.hostDisconnected();
    this.#host.requestUpdate();
  };
}
