import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {WidgetHost} from '../controllers/host.js';
import {LateController} from '../controllers/late-controller.js';
import {messages as common} from '../runtime/common.messages.js';
import {button} from './button.js';
import type * as interruptionsPart from './interruptions/interruptions.part.js';
import {skeleton} from './skeleton.js';

type Interruptions = typeof interruptionsPart;

/** What comes between a widget and its content, wanted when the content is there, or needed in its place. */
class InterruptionsController extends LateController<Interruptions> {
  readonly #host: WidgetHost;

  constructor(host: WidgetHost) {
    super(host, () => import('./interruptions/interruptions.part.js'));
    this.#host = host;
  }

  /** Nothing that is still awaited comes after it. */
  hostUpdated(): void {
    const {renderRoot} = this.#host;
    if (renderRoot.querySelector('.widget') && !renderRoot.querySelector('.skeleton')) this.wantLater();
  }
}

const controllers = new WeakMap<WidgetHost, InterruptionsController>();

export function interruptionsOf(host: WidgetHost): LateController<Interruptions> {
  const controller = controllers.get(host) ?? new InterruptionsController(host);
  controllers.set(host, controller);
  return controller;
}

/**
 * What stands in place of the content. Where not even its code could be loaded: a sentence, and the way to try again.
 */
export function interrupted(
  host: WidgetHost,
  draw: (interruptions: Interruptions) => TemplateResult,
  onRetry?: () => void,
): TemplateResult {
  const interruptions = interruptionsOf(host);
  if (!interruptions.isWanted) void interruptions.want();
  return interruptions.match({
    waiting: () => skeleton(html`<div class="interrupted"></div>`),
    failed: (_error, busy) => {
      const t = host.activeRuntime?.texts(common);
      const onPress = (): void => {
        void interruptions.want();
        onRetry?.();
      };
      return html`<div class="interrupted" part="error">
        <p>${t?.('error.unavailable.title')}</p>
        ${t && button({label: t('action.retry'), part: 'retry', busy, onPress})}
      </div>`;
    },
    ready: draw,
  });
}
