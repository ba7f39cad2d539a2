import type {ListRead} from '../runtime/reads.js';
import type {WidgetHost} from './host.js';
import type {PagesController} from './pages-controller.js';

/** Loads the next page. Once everything is shown, the button is gone: focus goes on to the first new row. */
export async function showMore<R extends ListRead>(host: WidgetHost, list: PagesController<R>): Promise<void> {
  const shown = list.value?.items.length ?? 0;
  await list.more();
  await host.updateComplete;
  if (list.value?.hasMore === false) host.renderRoot.querySelectorAll<HTMLElement>('.row-open')[shown]?.focus();
}
