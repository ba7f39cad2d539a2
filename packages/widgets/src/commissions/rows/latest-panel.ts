import {html} from 'lit';
import type {LitElement, TemplateResult} from 'lit';
import type {Commission} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {dataTable} from '../../templates/data-table.js';
import {failure} from '../../templates/failure.js';
import {head} from '../../templates/head.js';
import {nextLevel} from '../../templates/heading.js';
import {wayToAll} from '../../templates/latest.js';
import {listWithDetail} from '../../templates/list-with-detail.js';
import {skeleton, skeletonHead, skeletonRows} from '../../templates/skeleton.js';
import {stateMessage} from '../../templates/state-message.js';
import {explained} from '../commission-explained.js';
import type {Explained} from '../commission-explained.js';
import {commissionTable} from '../commission-table.templates.js';
import type {CommissionsView} from '../commissions.messages.js';
import type {CommissionList} from '../list/commission-list.js';

export interface LatestPanelOptions {
  list: CommissionList;
  explained: Explained;
  /** How many are shown. */
  count: () => number;
  onReload: () => void;
  /** Shows the terms of an offer. */
  onTerms: (offer: string) => void;
}

/** The newest commissions in a narrow column, and the way to where all of them are. */
export class LatestPanel {
  readonly #host: WidgetHost & LitElement;
  readonly #options: LatestPanelOptions;

  constructor(host: WidgetHost & LitElement, options: LatestPanelOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Before anything is known. */
  shape(): TemplateResult {
    return html`${skeletonHead()} ${this.#rowsShape()}`;
  }

  render(view: CommissionsView): TemplateResult {
    const {t} = view;
    const {list, onReload} = this.#options;
    const {state, value} = list.pages;
    return html`${head(this.#host, view, {
      title: t('latest.title'),
      asOf: value?.meta.asOf,
      info: state.status === 'ready' ? state.info : undefined,
      tools: wayToAll(view, t('latest.all'), 'commissions'),
      onRetry: onReload,
    })}
    ${list.pages.match<unknown>({
      waiting: () => skeleton(this.#rowsShape()),
      failed: (error, pending) => failure(this.#host, error, {title: t('failed'), onRetry: onReload, pending}),
      ready: ({items}, {previous}) => this.#rows(view, items, previous),
    })}`;
  }

  #rows(view: CommissionsView, rows: readonly Commission[], previous: boolean): TemplateResult {
    const {explained: opened, onTerms} = this.#options;
    const openedId = opened.idIn(view);
    const toggle = (id: string): void => void opened.toggle(view, id);
    return listWithDetail({
      label: view.t('list'),
      previous,
      hasDetail: false,
      list:
        rows.length === 0
          ? nothingYet(view)
          : commissionTable(view, {
              caption: view.t('latest.title'),
              table: dataTable,
              rows,
              columns: ['date', 'status'],
              areChosen: false,
              more: undefined,
              openedId,
              onToggle: view.can('commissions.get') ? toggle : undefined,
              sortingBy: () => undefined,
            }),
      detail: explained(this.#host, view, opened, {
        id: openedId,
        items: rows,
        isNarrow: true,
        onTerms: view.can('plan') ? onTerms : undefined,
      }),
    });
  }

  #rowsShape(): TemplateResult {
    return html`<div class="bone-list">${skeletonRows(this.#options.count())}</div>`;
  }
}

function nothingYet({t, headingLevel}: CommissionsView): TemplateResult {
  return stateMessage({
    icon: 'wallet',
    tone: 'accent',
    level: nextLevel(headingLevel),
    title: t('latest.empty'),
    text: [t('empty.what'), t('empty.when')],
  });
}
