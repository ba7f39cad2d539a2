import {html} from 'lit';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {WidgetHost} from '../../controllers/host.js';
import {LateController} from '../../controllers/late-controller.js';
import type {LatePart} from '../../controllers/late-controller.js';
import {ResourceController} from '../../controllers/resource-controller.js';
import {detailSkeleton} from '../../templates/detail-panel.js';
import {dialog} from '../../templates/dialog.js';
import {failure} from '../../templates/failure.js';
import {icon} from '../../templates/icon.js';
import {latePart} from '../../templates/late-part.js';
import type {CommissionsView} from '../commissions.messages.js';
import type {planPart} from './plan.part.js';
import {planTexts} from './plan.texts.js';

/** What `plan.part.ts` brings once it is loaded. */
interface PlanModule extends LatePart {
  planPart: typeof planPart;
}

type Host = WidgetHost & LitElement & {readonly view: CommissionsView | undefined};

/** The partner's plan in plain words: the button for it, and the sheet that it stands on. Asked for when it is opened. */
export class CommissionTerms implements ReactiveController {
  readonly #host: Host;
  readonly #part: LateController<PlanModule>;
  readonly #plan: ResourceController<'plan'>;
  #isOpen = false;
  /** Whose terms alone are shown; undefined for those of all offers. */
  #offer: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#part = new LateController(host, () => import('./plan.part.js'), planTexts);
    this.#plan = new ResourceController(host, {
      operation: 'plan',
      query: () => (this.#isOpen && host.view ? {programme: host.view.programme.id} : undefined),
    });
    host.addController(this);
  }

  /** Nothing where the backend does not tell the plan. */
  button(view: CommissionsView): TemplateResult {
    if (!view.can('plan')) return html``;
    const label = view.t('terms');
    return html`<button
      class="button"
      part="terms"
      type="button"
      aria-label=${label}
      title=${label}
      @click=${() => this.open(undefined)}
    >
      ${icon('info')} <span class="tool-name">${label}</span>
    </button>`;
  }

  /** @param offer - Whose terms are shown first; undefined for all. */
  open(offer: string | undefined): void {
    this.#isOpen = true;
    this.#offer = offer;
    this.#host.requestUpdate();
    void this.#part.want();
  }

  close(): void {
    this.#isOpen = false;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isOpen = false;
  }

  render(view: CommissionsView): TemplateResult {
    return dialog({
      open: this.#isOpen,
      t: view.t,
      id: 'terms',
      title: view.t('terms.title'),
      place: 'side',
      onClose: () => this.close(),
      content: this.#isOpen ? this.#content(view) : html``,
    });
  }

  #content(view: CommissionsView): TemplateResult {
    return this.#plan.match<TemplateResult>({
      waiting: detailSkeleton,
      failed: (error, pending) =>
        failure(this.#host, error, {
          title: view.t('terms.failed'),
          onRetry: () => void this.#plan.reload(),
          pending,
          level: view.headingLevel,
        }),
      ready: (plan) =>
        latePart(this.#host, this.#part, {
          ready: ({planPart: shown}) => shown(view, plan, {offer: this.#offer, onEvery: () => this.open(undefined)}),
          room: detailSkeleton(),
        }),
    });
  }
}
