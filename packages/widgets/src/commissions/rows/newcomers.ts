import {html, nothing} from 'lit';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {WidgetHost} from '../../controllers/host.js';
import type {PagesOf} from '../../controllers/pages-controller.js';
import {icon} from '../../templates/icon.js';
import type {CommissionsView} from '../commissions.messages.js';
import type {CommissionList} from '../list/commission-list.js';

type Pages = PagesOf<'commissions.list'>;

export interface NewcomersOptions {
  view: () => CommissionsView | undefined;
  list: CommissionList;
}

/** Commissions that came in while the list is being read: how many, until the visitor wants to see them. */
export class Newcomers implements ReactiveController {
  readonly #host: WidgetHost & LitElement;
  readonly #options: NewcomersOptions;
  #areTold = false;

  constructor(host: WidgetHost & LitElement, options: NewcomersOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The first of them are told aloud; a busy day does not talk on. */
  hostUpdated(): void {
    const view = this.#options.view();
    const pages = this.#pages;
    const isTold = this.#areTold;
    this.#areTold = pages !== undefined;
    if (view && pages && !isTold) this.#host.announce(wordsFor(view, pages));
  }

  /** Lies over the head of the table, so that nothing moves when it comes. */
  render(view: CommissionsView): TemplateResult | typeof nothing {
    const pages = this.#pages;
    if (!pages) return nothing;
    return html`<div class="newcomers">
      <button class="button is-primary" part="newcomers" type="button" @click=${() => void this.#show()}>
        ${icon('refresh')} ${wordsFor(view, pages)}
      </button>
    </div>`;
  }

  /** The list, as long as there are some. */
  get #pages(): Pages | undefined {
    const {value} = this.#options.list.pages;
    return value && value.newcomers > 0 ? value : undefined;
  }

  /** The button goes with what it says: focus moves on to the list, whose first rows are the new ones. */
  async #show(): Promise<void> {
    await this.#options.list.pages.reload();
    await this.#host.updateComplete;
    if (this.#pages) return;
    const list = this.#host.renderRoot.querySelector<HTMLElement>('[part=list]');
    list?.querySelector('.is-continuous')?.scrollTo({top: 0});
    list?.focus({preventScroll: true});
    list?.scrollIntoView({block: 'nearest'});
  }
}

/** «12 новых»; «20+ новых» where nobody knows how many more. */
function wordsFor({t, format}: CommissionsView, {newcomers: count, mayHaveMoreNewcomers}: Pages): string {
  return t('newcomers', {count, number: `${format.count(count)}${mayHaveMoreNewcomers ? '+' : ''}`});
}
