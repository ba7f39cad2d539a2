import type {Link} from '@kabinet/contract';
import type {WidgetHost} from '../controllers/host.js';
import {emit} from '../runtime/events.js';

/**
 * Whether it stands on the clipboard now; otherwise it is selected.
 *
 * @param id - Of what shows that it was copied.
 * @param isWritten - Where the copying has begun already.
 */
export async function copyLink(
  host: WidgetHost,
  link: Link,
  id = link.id,
  isWritten?: Promise<boolean>,
): Promise<boolean> {
  const {copying} = host;
  await copying.copy(id, link.url, isWritten);
  const copied = copying.stateOf(id) === 'copied';
  if (copied) emit(host, 'kabinet-link-copied', {link});
  return copied;
}
