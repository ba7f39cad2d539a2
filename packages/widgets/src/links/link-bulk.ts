import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {Offer} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {LateController} from '../controllers/late-controller.js';
import type {LatePart} from '../controllers/late-controller.js';
import {dialog} from '../templates/dialog.js';
import {latePart} from '../templates/late-part.js';
import type {BulkMaker} from './bulk/bulk-maker.js';
import type {bulkMakerOf, linkBulk} from './bulk/link-bulk.part.js';
import {bulkTexts} from './bulk/link-bulk.texts.js';
import type {LinksView} from './links.messages.js';

/** What `bulk/link-bulk.part.ts` brings once it is loaded. */
interface BulkModule extends LatePart {
  bulkMakerOf: typeof bulkMakerOf;
  linkBulk: typeof linkBulk;
}

/** The panel for many links at once. What is under way goes on when it is closed, and is there when it is opened. */
export class LinkBulk implements ReactiveController {
  readonly #host: WidgetHost & LitElement;
  readonly #part: LateController<BulkModule>;
  #maker: BulkMaker | undefined;
  #isOpen = false;

  constructor(host: WidgetHost & LitElement) {
    this.#host = host;
    this.#part = new LateController(host, () => import('./bulk/link-bulk.part.js'), bulkTexts);
    host.addController(this);
  }

  open(): void {
    this.#isOpen = true;
    this.#host.requestUpdate();
    void this.#part.want();
  }

  hostDisconnected(): void {
    this.#isOpen = false;
  }

  render(view: LinksView, offers: readonly Offer[]): TemplateResult {
    const {t} = view;
    return dialog({
      open: this.#isOpen,
      t,
      id: 'link-bulk',
      title: t('bulk.title'),
      place: 'side',
      onClose: () => this.#close(),
      content:
        this.#isOpen &&
        latePart(this.#host, this.#part, {
          ready: (part) => part.linkBulk(view, {maker: (this.#maker ??= part.bulkMakerOf(this.#host)), offers}),
        }),
    });
  }

  #close(): void {
    this.#isOpen = false;
    this.#host.requestUpdate();
  }
}
