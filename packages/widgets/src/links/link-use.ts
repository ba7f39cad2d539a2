import {html} from 'lit';
import type {ReactiveController, TemplateResult} from 'lit';
import type {Link} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {LazyPart} from '../controllers/lazy-part.js';
import type {PartModule} from '../controllers/lazy-part.js';
import {dialog} from '../templates/dialog.js';
import {partFailure} from './link-problems.templates.js';
import type {LinksView} from './links.messages.js';
import {nameOf} from './links.model.js';
import type {linkUse} from './use/link-use.part.js';

/** What `use/link-use.part.ts` brings once it is loaded. */
interface UseModule extends PartModule {
  linkUse: typeof linkUse;
}

/** The panel of what can be done with a link, and which link it is open for. */
export class LinkUse implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #part: LazyPart<UseModule>;
  #link: Link | undefined;

  constructor(host: WidgetHost) {
    this.#host = host;
    this.#part = new LazyPart(host, () => import('./use/link-use.part.js'));
    host.addController(this);
  }

  open(link: Link): void {
    this.#link = link;
    this.#host.requestUpdate();
    void this.#part.load();
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
        this.#part.match<TemplateResult>({
          waiting: () => html`<p class="small">${view.t('word.loading')}</p>`,
          failed: () => partFailure(view, () => void this.#part.load()),
          ready: (part) =>
            part.linkUse(view, {link, copying: this.#host.copying, onCopy: () => onCopy(link, `use-${link.id}`)}),
        }),
    });
  }
}
