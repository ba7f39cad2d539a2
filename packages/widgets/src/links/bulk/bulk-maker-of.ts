import type {Link} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {ask} from '../../runtime/reads.js';
import {reviewed} from '../destination-review.js';
import {messages} from '../links.messages.js';
import {BulkMaker} from './bulk-maker.js';

/** Makes links by the widget's backend; at the end the list and the quota are asked again. */
export function bulkMakerOf(host: WidgetHost): BulkMaker {
  return new BulkMaker({
    create: async (draft, idempotencyKey) => {
      const runtime = host.activeRuntime;
      if (!runtime) throw new Error('The widget is not configured any more.');
      const {programme, offer, destination} = draft;
      const reviewedDraft = {
        ...draft,
        ...(destination !== undefined && {destination: await reviewed(runtime, {programme, offer, destination})}),
      };
      return (await ask(runtime.backend, 'links.create', reviewedDraft, {idempotencyKey})) as Link;
    },
    changed: () => host.requestUpdate(),
    finished: (made, left) => {
      const runtime = host.activeRuntime;
      if (!runtime) return;
      for (const topic of ['links', 'session']) void runtime.core.cache.invalidateQueries({queryKey: [topic]});
      host.announce(runtime.texts(messages)('bulk.finished', {made, left}));
    },
  });
}
