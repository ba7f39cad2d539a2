import type {LitElement, TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Offer} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {LateController} from '../../controllers/late-controller.js';
import type {LatePart} from '../../controllers/late-controller.js';
import type {PeriodChoice} from '../../runtime/period-choice.js';
import {latePart} from '../../templates/late-part.js';
import {bone} from '../../templates/skeleton.js';
import type {LinksView} from '../links.messages.js';
import type {linkFilters} from './link-filters.part.js';
import {filterTexts} from './link-filters.texts.js';
import type {LinkList} from './link-list.js';

/** What `link-filters.part.ts` brings once it is loaded. */
interface FiltersModule extends LatePart {
  linkFilters: typeof linkFilters;
}

export interface FiltersOptions {
  list: LinkList;
  offers: readonly Offer[];
  period: PeriodChoice;
  onPeriod: (choice: PeriodChoice) => void;
}

/** The row of filters. Its code comes after the links, which never wait for it; its room is kept. */
export class LinkFilters {
  readonly #host: WidgetHost & LitElement;
  readonly #part: LateController<FiltersModule>;

  constructor(host: WidgetHost & LitElement) {
    this.#host = host;
    this.#part = new LateController(host, () => import('./link-filters.part.js'), filterTexts);
  }

  /** Loads the code once. */
  load(): void {
    this.#part.wantLater();
  }

  render(view: LinksView, options: FiltersOptions): TemplateResult | typeof nothing {
    const room = html`<div class="link-filters-room">${bone('long')}</div>`;
    return latePart(this.#host, this.#part, {room, ready: (part) => part.linkFilters(view, options)});
  }
}

/** Its room before anything is known. */
export function filtersShape(links: number | undefined): TemplateResult | typeof nothing {
  return links === 0 ? nothing : html`<div class="link-filters-room">${bone('long')}</div>`;
}
