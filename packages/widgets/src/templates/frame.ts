import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {WidgetHost} from '../controllers/host.js';
import type {KabinetElement} from '../controllers/kabinet-element.js';
import type {View} from '../controllers/view.js';
import {messages as common} from '../runtime/common.messages.js';
import type {Messages} from '../runtime/i18n/messages.js';
import type {Runtime} from '../runtime/runtime.js';
import {failure} from './failure.js';
import {interrupted, interruptionsOf} from './interrupted.js';
import {skeleton} from './skeleton.js';
import {footerSlot, headerSlot} from './slots.js';

export interface FrameOptions<M extends Messages> {
  /** The shape of the widget before its data. */
  skeleton: () => unknown;
  /** The widget itself. If it throws, this widget shows an error and the others go on. */
  ready: (view: View<M>) => unknown;
}

/**
 * The widget's outer element and, as long as it cannot show its own content, what it shows instead. What the backend
 * lacks is not shown at all: absent is not an error, and the visitor can do nothing about it.
 */
export function frame<M extends Messages>(host: KabinetElement<M>, options: FrameOptions<M>): TemplateResult {
  const {situation, activeRuntime: runtime} = host;
  if (situation.kind === 'unsupported') return html``;
  const waiting = situation.kind === 'unconfigured' || situation.kind === 'loading';
  return html`<section
    class="widget"
    part="widget"
    lang=${runtime?.language ?? nothing}
    aria-busy=${waiting ? 'true' : nothing}
  >
    ${headerSlot()} ${contentOf(host, options)} ${footerSlot()} ${runtime ? latestToast(host, runtime) : nothing}
    <p class="hidden-text" role="status">${host.announcement}</p>
  </section>`;
}

/** Its place is there as soon as its code is. */
function latestToast(host: WidgetHost, runtime: Runtime): TemplateResult | typeof nothing {
  const interruptions = interruptionsOf(host);
  if (host.toasts.current && !interruptions.isWanted) void interruptions.want();
  return interruptions.value?.toast(host, runtime.texts(common)) ?? nothing;
}

function contentOf<M extends Messages>(host: KabinetElement<M>, options: FrameOptions<M>): unknown {
  const {situation, activeRuntime: runtime} = host;
  if (!runtime || situation.kind === 'unconfigured') return skeleton(options.skeleton(), {still: true});
  const level = runtime.headingLevel;
  switch (situation.kind) {
    case 'loading':
      return skeleton(options.skeleton());
    case 'failed':
      return failure(host, situation.error, {onRetry: situation.retry, pending: situation.pending, level});
    case 'closed':
      return interrupted(host, ({closed}) => closed(host, runtime, situation.session));
    case 'unsupported':
      return nothing;
    case 'ready':
      return guarded(host, () => options.ready(situation.view));
  }
}

/** An operator's own backend may answer what no schema has checked. */
function guarded<M extends Messages>(host: KabinetElement<M>, render: () => unknown): unknown {
  try {
    return render();
  } catch (thrown) {
    return failure(host, host.reportUnusable(thrown), {onRetry: () => host.requestUpdate()});
  }
}
