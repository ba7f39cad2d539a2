import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {Link} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {LateController} from '../controllers/late-controller.js';
import type {LatePart} from '../controllers/late-controller.js';
import {dialog} from '../templates/dialog.js';
import {latePart} from '../templates/late-part.js';
import type {LinksView} from './links.messages.js';
import {nameOf} from './links.model.js';
import type {linkUse} from './use/link-use.part.js';
import {useTexts} from './use/link-use.texts.js';

/** What `use/link-use.part.ts` brings once it is loaded. */
interface UseModule extends LatePart {
  linkUse: typeof linkUse;
}

/** The panel of what can be done with a link, and which link it is open for. */
export class LinkUse implements ReactiveController {
  readonly #host: WidgetHost & LitElement;
  readonly #part: LateController<UseModule>;
  #link: Link | undefined;

  constructor(host: WidgetHost & LitElement) {
    this.#host = host;
    this.#part = new LateController(host, () => import('./use/link-use.part.js'), useTexts);
    host.addController(this);
  }

  open(link: Link): void {
    this.#link = link;
    this.#host.requestUpdate();
    void this.#part.want();
  }

  close(): void {
    this.#link = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#link = undefined;
  }

  render(view: LinksView, onCopy: (link: Link, id: string) => void): TemplateResult {
    const link = this.#link;
    return dialog({
      open: link !== undefined,
      t: view.t,
      id: 'link-use',
      title: link ? nameOf(link) : '',
      place: 'side',
      onClose: () => this.close(),
      content:
        link &&
        latePart(this.#host, this.#part, {
          ready: (part) =>
            part.linkUse(view, {link, copying: this.#host.copying, onCopy: () => onCopy(link, `use-${link.id}`)}),
        }),
    });
  }
}
