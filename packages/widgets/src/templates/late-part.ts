import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {LateController, LatePart} from '../controllers/late-controller.js';
import type {WidgetHost} from '../controllers/host.js';
import {messages as common} from '../runtime/common.messages.js';
import type {HeadingLevel} from '../runtime/options.js';
import {failure} from './failure.js';
import {bone, skeleton} from './skeleton.js';

export interface LatePartOptions<Part> {
  ready: (part: Part) => TemplateResult;
  /** The shape of what is to come, kept from the start; without it, a line as soon as the part is asked for. */
  room?: unknown;
  /** Of the heading of what stands there when it did not come. */
  level?: HeadingLevel;
}

/**
 * A part whose code comes when it is asked for: its room until then, and the way to ask again when it did not come.
 */
export function latePart<Part extends LatePart>(
  host: WidgetHost,
  part: LateController<Part>,
  {ready, room, level}: LatePartOptions<Part>,
): TemplateResult {
  return part.match<TemplateResult>({
    waiting: () => (room || part.isWanted ? skeleton(room ?? bone('long')) : html``),
    failed: (error, pending) => {
      const t = host.activeRuntime?.texts(common);
      return failure(host, error, {
        ...(t && {title: t('part.failed'), text: t('part.failed-text')}),
        ...(level && {level}),
        onRetry: () => void part.want(),
        pending,
      });
    },
    ready,
  });
}
