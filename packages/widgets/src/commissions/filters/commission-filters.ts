import {html, nothing} from 'lit';
import type {LitElement, TemplateResult} from 'lit';
import type {WidgetHost} from '../../controllers/host.js';
import {LateController} from '../../controllers/late-controller.js';
import type {LatePart} from '../../controllers/late-controller.js';
import {latePart} from '../../templates/late-part.js';
import {bone} from '../../templates/skeleton.js';
import type {CommissionsView} from '../commissions.messages.js';
import type {FilterRow, FilterRowOptions} from './filter-row.js';
import {filterTexts} from './filters.texts.js';

/** The row itself, with its sheets. */
interface FiltersPart extends LatePart {
  readonly row: FilterRow;
}

/** The row of filters. All of it but the period comes after the commissions, which never wait for it. */
export class CommissionFilters {
  readonly #host: WidgetHost & LitElement;
  readonly #part: LateController<FiltersPart>;

  constructor(host: WidgetHost & LitElement, options: FilterRowOptions) {
    this.#host = host;
    this.#part = new LateController(
      host,
      async () => {
        const {FilterRow: Row, sheets} = await import('./filters.part.js');
        return {sheets, row: new Row(host, options)};
      },
      filterTexts,
    );
  }

  /** Loads the code once. */
  load(): void {
    this.#part.wantLater();
  }

  /** @param period What stands first, from the beginning. @param isNeeded There is something to narrow down. */
  render(view: CommissionsView, period: TemplateResult, isNeeded: boolean): TemplateResult {
    const {value} = this.#part;
    const isThere = isNeeded && value !== undefined;
    return html`<div class="filter-row" part="filters">
        ${period} ${isThere ? value.row.fields(view) : nothing}
        ${isNeeded && !isThere ? latePart(this.#host, this.#part, {room: room(), ready: () => html``}) : nothing}
      </div>
      ${isThere ? value.row.chips(view) : nothing}`;
  }
}

function room(): TemplateResult {
  return html`<span class="filter-room">${bone('long')}</span>`;
}

/** Its room before anything is known, the period included. */
export function filterRowShape(): TemplateResult {
  return html`<div class="filter-row">
    <span class="button is-period"><span class="bone is-figure"></span></span>${room()}
  </div>`;
}
