import {html, nothing} from 'lit';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {WidgetHost} from '../controllers/host.js';
import {LateController} from '../controllers/late-controller.js';
import type {LatePart} from '../controllers/late-controller.js';
import {ResourceController} from '../controllers/resource-controller.js';
import type {CommonView} from '../controllers/view.js';
import {afterPaint} from '../runtime/after-paint.js';
import {latePart} from '../templates/late-part.js';
import type {PaperDesk, papersDialog} from './papers.part.js';
import {papersTexts} from './papers.texts.js';

/** What `papers.part.ts` brings once it is loaded. */
interface PapersModule extends LatePart {
  PaperDesk: typeof PaperDesk;
  papersDialog: typeof papersDialog;
}

type Host = WidgetHost & LitElement & {readonly view: CommonView | undefined};

/** The papers that payouts need: how many are open, and the checklist, which comes when it is opened. */
export class Papers implements ReactiveController {
  readonly list: ResourceController<'obligations.list'>;
  readonly #host: Host;
  readonly #part: LateController<PapersModule>;
  #desk: PaperDesk | undefined;
  #isOpen = false;
  #isDue = false;
  #isRead = false;

  constructor(host: Host) {
    this.#host = host;
    this.#part = new LateController(host, () => import('./papers.part.js'), papersTexts);
    this.list = new ResourceController(host, {
      operation: 'obligations.list',
      query: () => {
        const {view} = host;
        return (this.#isRead || this.#isOpen) && view && isOffered(view) ? {programme: view.programme.id} : undefined;
      },
    });
    host.addController(this);
  }

  /** How many wait for the partner; undefined where the backend keeps no checklist. */
  openIn(view: CommonView): number | undefined {
    if (!isOffered(view)) return undefined;
    const items = this.list.value?.items ?? [];
    return items.filter(({upload, signable, status}) => (upload ?? signable) && status !== 'in_review').length;
  }

  /** Reads the list once what is there now has been painted; otherwise it is read when it is opened. */
  readLater(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    void afterPaint().then(() => {
      this.#isRead = true;
      this.#host.requestUpdate();
    });
  }

  open(): void {
    this.#isOpen = true;
    this.#host.requestUpdate();
    void this.#part.want();
  }

  close(): void {
    this.#isOpen = false;
    this.#desk?.leave();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isOpen = false;
  }

  render(view: CommonView): TemplateResult | typeof nothing {
    if (!isOffered(view) || !this.#part.isWanted) return nothing;
    return latePart(this.#host, this.#part, {
      room: html``,
      ready: (part) =>
        part.papersDialog(view, {
          host: this.#host,
          list: this.list,
          desk: (this.#desk ??= new part.PaperDesk(this.#host)),
          open: this.#isOpen,
          onClose: () => this.close(),
        }),
    });
  }
}

function isOffered({can}: CommonView): boolean {
  return can('obligations.list');
}
