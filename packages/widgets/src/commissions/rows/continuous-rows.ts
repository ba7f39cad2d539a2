import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {Commission} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {LateController} from '../../controllers/late-controller.js';
import type {PagesOf} from '../../controllers/pages-controller.js';
import {dataTable} from '../../templates/data-table.js';
import type {DataTableOptions} from '../../templates/data-table.js';
import type {RowWindow} from '../../templates/row-window.js';
import type {CommissionsView} from '../commissions.messages.js';
import type {CommissionList} from '../list/commission-list.js';
import type * as continuous from './continuous.part.js';

/** Rows below those that are drawn; with fewer, the next page is asked for. */
const AHEAD = 60;

export interface ContinuousRowsOptions {
  isOn: () => boolean;
  list: CommissionList;
}

/** A list that goes on as it is scrolled. Until its code has come, or without it, it is a table with «show more». */
export class ContinuousRows implements ReactiveController {
  readonly #options: ContinuousRowsOptions;
  readonly #part: LateController<typeof continuous>;

  constructor(host: WidgetHost & LitElement, options: ContinuousRowsOptions) {
    this.#options = options;
    this.#part = new LateController(host, () => import('./continuous.part.js'));
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#options.isOn() && !this.#part.isWanted) void this.#part.want();
  }

  table(
    view: CommissionsView,
    options: DataTableOptions<Commission>,
    {total}: PagesOf<'commissions.list'>,
  ): TemplateResult {
    const {isOn, list} = this.#options;
    const part = isOn() ? this.#part.value : undefined;
    if (!part) return dataTable(options);
    const question = JSON.stringify(list.queryIn(view));
    return part.continuousTable({...options, total, question, onLook: (window) => this.#look(window)});
  }

  #look(window: RowWindow): void {
    const {pages} = this.#options.list;
    pages.lookAt(window);
    const {value, state} = pages;
    if (!value?.hasMore || value.loadingMore || value.moreError) return;
    const isOfBefore = state.status === 'ready' && state.info.previous;
    if (!isOfBefore && window.to + AHEAD > value.items.length) void pages.more();
  }
}
