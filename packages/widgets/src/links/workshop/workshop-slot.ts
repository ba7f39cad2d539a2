import {nothing} from 'lit';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {Offer} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {LateController} from '../../controllers/late-controller.js';
import type {LatePart} from '../../controllers/late-controller.js';
import {messages as common} from '../../runtime/common.messages.js';
import {latePart} from '../../templates/late-part.js';
import {builderShape} from '../link-builder.templates.js';
import type {LinksView} from '../links.messages.js';
import type {LinkWorkshop, WorkshopGround} from './link-workshop.js';
import type {workshopOf} from './workshop.part.js';
import {workshopTexts} from './workshop.texts.js';

/** In milliseconds: figures of many links may take long, and the form does not wait for them. */
const PATIENCE_MS = 500;

/** What `workshop.part.ts` brings once it is loaded. */
interface WorkshopModule extends LatePart {
  workshopOf: typeof workshopOf;
}

/** The workshop, whose code comes after the links; what is asked of it before is done when it is there. */
export class WorkshopSlot implements ReactiveController {
  readonly #host: WidgetHost & LitElement;
  readonly #ground: WorkshopGround;
  readonly #part: LateController<WorkshopModule>;
  #workshop: LinkWorkshop | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(host: WidgetHost & LitElement, ground: WorkshopGround) {
    this.#host = host;
    this.#ground = ground;
    this.#part = new LateController(host, () => import('./workshop.part.js'), workshopTexts);
    host.addController(this);
  }

  /** Undefined before it is there. */
  get workshop(): LinkWorkshop | undefined {
    const part = this.#part.value;
    return part && (this.#workshop ??= part.workshopOf(this.#host, this.#ground));
  }

  /** At once, or as soon as it is there. */
  async do(act: (workshop: LinkWorkshop) => void): Promise<void> {
    if (!this.workshop) await this.#part.want();
    if (this.workshop) act(this.workshop);
    else this.#tellFailure();
  }

  form(view: LinksView, offers: readonly Offer[]): TemplateResult {
    return latePart(this.#host, this.#part, {
      room: builderShape(),
      ready: () => this.workshop!.form(view, offers),
    });
  }

  strip(view: LinksView): unknown {
    return this.workshop?.strip(view) ?? nothing;
  }

  dialogs(view: LinksView): unknown {
    return this.workshop?.dialogs(view) ?? nothing;
  }

  /** Moves to the field that a new link begins with. */
  async focus(): Promise<void> {
    if (!this.workshop) {
      await this.#part.want();
      await this.#host.updateComplete;
    }
    this.#host.renderRoot.querySelector<HTMLElement>('#link-destination')?.focus();
  }

  hostUpdated(): void {
    const {list, hasList, offers} = this.#ground;
    const [isListed, isOffered] = [list().pages, offers.pages].map(({state}) => state.status !== 'waiting');
    if (isListed || (isOffered && !hasList())) this.#part.wantLater();
    else if (isOffered) this.#patience ??= setTimeout(() => this.#part.wantLater(), PATIENCE_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }

  #tellFailure(): void {
    const t = this.#host.activeRuntime?.texts(common);
    if (t) this.#host.toasts.show({text: t('part.failed'), tone: 'bad'});
  }
}
