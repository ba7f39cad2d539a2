import {html, nothing} from 'lit';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {WidgetHost} from '../controllers/host.js';
import {LateController} from '../controllers/late-controller.js';
import type {LatePart} from '../controllers/late-controller.js';
import type {Core} from '../runtime/core.js';
import {icon} from '../templates/icon.js';
import {latePart} from '../templates/late-part.js';
import {popover, triggerOf} from '../templates/popover.js';
import type {CommissionsView} from './commissions.messages.js';
import type {exportChoice, Exporter, exportState} from './export/export.part.js';
import {exportTexts} from './export/export.texts.js';
import type {CommissionList} from './list/commission-list.js';

/** What `export/export.part.ts` brings once it is loaded. */
interface ExportModule extends LatePart {
  Exporter: typeof Exporter;
  exportChoice: typeof exportChoice;
  exportState: typeof exportState;
}

const ID = 'commission-export';

/** The listed commissions as a file or on paper. What is under way ends with the widget. */
export class CommissionExport implements ReactiveController {
  readonly #host: WidgetHost & LitElement;
  readonly #list: CommissionList;
  readonly #part: LateController<ExportModule>;
  #exporter: Exporter | undefined;
  #core: Core | undefined;

  constructor(host: WidgetHost & LitElement, list: CommissionList) {
    this.#host = host;
    this.#list = list;
    this.#part = new LateController(host, () => import('./export/export.part.js'), exportTexts);
    host.addController(this);
  }

  /** The button, and the choice of a form under it. */
  button(view: CommissionsView): TemplateResult {
    const {t} = view;
    const pages = this.#list.pages.value;
    return popover({
      id: ID,
      label: t('export'),
      trigger: html`${icon('download')} <span class="tool-name">${t('export')}</span>`,
      panelLabel: t('export'),
      disabled: !pages || pages.items.length === 0,
      onToggle: (open) => {
        if (open) void this.#part.want();
      },
      content: () =>
        latePart(this.#host, this.#part, {
          ready: (part) =>
            part.exportChoice(view, this.#exporterOf(part), {query: this.#list.queryIn(view), rows: pages?.total}),
        }),
    });
  }

  /** How far it is, above the list. */
  state(view: CommissionsView): TemplateResult | typeof nothing {
    const part = this.#part.value;
    if (!part || !this.#exporter) return nothing;
    return part.exportState(view, this.#exporter, () => void this.#leave(view));
  }

  hostUpdate(): void {
    const core = this.#host.activeRuntime?.core;
    // Somebody else looks now.
    if (this.#core && core !== this.#core) this.#exporter?.leave();
    this.#core = core;
  }

  hostDisconnected(): void {
    // An element that is only moved is back within this task and loses nothing.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#exporter?.leave();
    });
  }

  #exporterOf({Exporter: Maker}: ExportModule): Exporter {
    return (this.#exporter ??= new Maker(this.#host));
  }

  /** What is pressed goes away with what it ends; focus goes back to where it began. */
  async #leave(view: CommissionsView): Promise<void> {
    if (this.#exporter?.isRunning) this.#host.announce(view.t('export.cancelled'));
    this.#exporter?.leave();
    await this.#host.updateComplete;
    const panel = this.#host.renderRoot.querySelector<HTMLElement>(`#${ID}`);
    if (panel) triggerOf(panel)?.focus();
  }
}
