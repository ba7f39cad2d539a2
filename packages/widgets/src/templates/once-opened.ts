import {noChange, nothing} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import {PartType} from 'lit/directive.js';
import type {ChildPart, PartInfo} from 'lit/directive.js';

/**
 * What stands in a popover, drawn when it is opened for the first time and kept up to date from then on. Most panels of
 * a page are never opened, and a list has one for every row.
 */
class OnceOpenedDirective extends AsyncDirective {
  #isListening = false;
  #isOpened = false;
  #content: () => unknown = () => nothing;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.CHILD) throw new TypeError('onceOpened() stands in the content of a popover.');
  }

  override render(content: () => unknown): unknown {
    return this.#isOpened ? content() : nothing;
  }

  override update(part: ChildPart, [content]: [() => unknown]): unknown {
    this.#content = content;
    if (this.#isOpened) return content();
    this.#listen(part.parentNode);
    return noChange;
  }

  #listen(panel: Node): void {
    if (this.#isListening) return;
    this.#isListening = true;
    // Before it is seen, so that its size is known when it is placed.
    panel.addEventListener('beforetoggle', () => this.#open(), {once: true});
  }

  #open(): void {
    this.#isOpened = true;
    if (this.isConnected) this.setValue(this.#content());
  }
}

export const onceOpened = directive(OnceOpenedDirective);
