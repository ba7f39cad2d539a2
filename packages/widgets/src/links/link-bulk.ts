import {html} from 'lit';
import type {ReactiveController, TemplateResult} from 'lit';
import type {Link, Offer} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {LazyPart} from '../controllers/lazy-part.js';
import type {PartModule} from '../controllers/lazy-part.js';
import {ask} from '../runtime/reads.js';
import {dialog} from '../templates/dialog.js';
import type {BulkMaker} from './bulk/bulk-maker.js';
import type {createMaker, linkBulk} from './bulk/link-bulk.part.js';
import {partFailure} from './link-problems.templates.js';
import {messages} from './links.messages.js';
import type {LinksView} from './links.messages.js';

/** What `bulk/link-bulk.part.ts` brings once it is loaded. */
interface BulkModule extends PartModule {
  createMaker: typeof createMaker;
  linkBulk: typeof linkBulk;
}

/** The panel for many links at once. What is under way goes on when it is closed, and is there when it is opened. */
export class LinkBulk implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #part: LazyPart<BulkModule>;
  #maker: BulkMaker | undefined;
  #isOpen = false;

  constructor(host: WidgetHost) {
    this.#host = host;
    this.#part = new LazyPart(host, () => import('./bulk/link-bulk.part.js'));
    host.addController(this);
  }

  open(): void {
    this.#isOpen = true;
    this.#host.requestUpdate();
    void this.#part.load();
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
        this.#part.match<TemplateResult>({
          waiting: () => html`<p class="small">${t('word.loading')}</p>`,
          failed: () => partFailure(view, () => void this.#part.load()),
          ready: (part) => part.linkBulk(view, {maker: this.#makerOf(part), offers}),
        }),
    });
  }

  #close(): void {
    this.#isOpen = false;
    this.#host.requestUpdate();
  }

  #makerOf(part: BulkModule): BulkMaker {
    const host = this.#host;
    this.#maker ??= part.createMaker({
      create: async (draft, idempotencyKey) => {
        const runtime = host.activeRuntime;
        if (!runtime) throw new Error('The widget is not configured any more.');
        return (await ask(runtime.backend, 'links.create', draft, {idempotencyKey})) as Link;
      },
      changed: () => host.requestUpdate(),
      finished: (made, left) => this.#finish(made, left),
    });
    return this.#maker;
  }

  #finish(made: number, left: number): void {
    const runtime = this.#host.activeRuntime;
    if (!runtime) return;
    for (const topic of ['links', 'session']) void runtime.core.cache.invalidateQueries({queryKey: [topic]});
    this.#host.announce(runtime.texts(messages)('bulk.finished', {made, left}));
  }
}
