import {html, nothing} from 'lit';
import type {LitElement, TemplateResult} from 'lit';
import type {Period} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {LateController} from '../../controllers/late-controller.js';
import type {LatePart} from '../../controllers/late-controller.js';
import {icon} from '../../templates/icon.js';
import {latePart} from '../../templates/late-part.js';
import {popover} from '../../templates/popover.js';
import type {CommissionsView} from '../commissions.messages.js';
import type {CommissionList} from '../list/commission-list.js';
import type {Viewed} from '../list/listing-params.js';
import {IN_FORM, takesFilter} from '../list/listing.js';
import type {CommissionListing} from '../list/listing.js';
import type {FilterChoices} from './filter-choices.js';
import type {FilterForm} from './filter-form.js';
import type {JumpOptions} from './jump-form.js';
import type * as panelsModule from './panels.part.js';
import {panelTexts} from './panels.texts.js';
import {savedView, SavedViews, viewedIn} from './saved-views.js';
import type {SavedView} from './saved-views.js';

export interface FilterPanelsOptions {
  list: CommissionList;
  choices: FilterChoices;
  /** The days that are shown. */
  period: (view: CommissionsView) => Period;
  onRelist: (changes: Partial<CommissionListing>) => void;
  onShow: (view: CommissionsView, viewed: Viewed) => void;
}

/** What the panels hold, with its sheets. */
interface PanelsPart extends LatePart {
  readonly form: FilterForm;
  readonly code: typeof panelsModule;
}

/** The buttons of the row that open panels; what stands in those comes when the first of them is opened. */
export class FilterPanels {
  readonly #host: WidgetHost & LitElement;
  readonly #options: FilterPanelsOptions;
  readonly #part: LateController<PanelsPart>;
  readonly #views: SavedViews;

  constructor(host: WidgetHost & LitElement, options: FilterPanelsOptions) {
    this.#host = host;
    this.#options = options;
    this.#views = new SavedViews(host);
    this.#part = new LateController(
      host,
      async () => {
        const code = await import('./panels.part.js');
        return {sheets: code.sheets, code, form: new code.FilterForm(host, options)};
      },
      panelTexts,
    );
  }

  filters(view: CommissionsView): TemplateResult | typeof nothing {
    const {t, session} = view;
    if (!IN_FORM.some((filter) => takesFilter(session.capabilities, filter))) return nothing;
    return popover({
      id: 'commission-filters',
      trigger: html`${icon('plus')} ${t('filters.button')}`,
      triggerClass: 'is-add',
      panelLabel: t('filters.title'),
      panelClass: 'filter-panel',
      onToggle: (open) => {
        if (open) this.#opened();
        else this.#part.value?.form.closed();
      },
      content: () => this.#content(({form}) => form.render(view)),
    });
  }

  #opened(): void {
    this.#options.choices.want();
    void this.#part.want();
    this.#host.requestUpdate();
  }

  /** Days to begin with are those of a list that stands by moments. */
  jump(view: CommissionsView): TemplateResult | typeof nothing {
    const {t, session} = view;
    if (this.#options.list.listing.sort === 'amount' || !takesFilter(session.capabilities, 'jumpTo')) return nothing;
    const options = this.#jumpOptions(view);
    return popover({
      id: 'commission-day',
      trigger: html`${icon('calendar')} ${t('jump.button')}`,
      panelLabel: t('jump.label'),
      panelClass: 'jump-panel',
      onToggle: (open, panel) => void this.#toggleCalendar(open, panel, view, options),
      content: () => this.#content(({code}) => code.jumpForm(view, options)),
    });
  }

  saved(view: CommissionsView): TemplateResult {
    const {t} = view;
    return popover({
      id: 'commission-views',
      trigger: html`${icon('archive')} ${t('views.button')}`,
      panelLabel: t('views.label'),
      panelClass: 'views-panel',
      onToggle: (open) => {
        if (open) void this.#part.want();
      },
      content: () => this.#content(({code}) => this.#savedViews(view, code)),
    });
  }

  #content(ready: (part: PanelsPart) => TemplateResult): TemplateResult {
    return latePart(this.#host, this.#part, {ready});
  }

  #jumpOptions(view: CommissionsView): JumpOptions {
    const {list, period, onRelist} = this.#options;
    return {
      value: list.listing.jumpTo || undefined,
      days: list.isOfPayout(view)
        ? {from: view.session.capabilities.limits?.oldestDay ?? '2000-01-01', to: view.today}
        : period(view),
      onJump: (day) => onRelist({jumpTo: day}),
    };
  }

  async #toggleCalendar(open: boolean, panel: HTMLElement, view: CommissionsView, options: JumpOptions): Promise<void> {
    if (open) await this.#part.want();
    await this.#host.updateComplete;
    if (open && !panel.matches(':popover-open')) return;
    await this.#part.value?.code.toggleCalendar(open, panel, view, options);
  }

  #savedViews(view: CommissionsView, {savedViewsList}: typeof panelsModule): TemplateResult {
    const {list, onShow} = this.#options;
    const shown = savedView('', list.viewed).params;
    return savedViewsList(view, {
      items: this.#views.itemsIn(view),
      isShown: ({params}) => params === shown,
      onShow: (saved) => onShow(view, viewedIn(saved)),
      onSave: (name) => {
        const saved = savedView(name, list.viewed);
        this.#host.announce(view.t(`views.${this.#views.save(view, saved)}`, {name: saved.name}));
      },
      onForget: (saved) => void this.#forget(view, saved),
    });
  }

  /** Focus goes to the field for the next one: the button that had it is gone. */
  async #forget(view: CommissionsView, saved: SavedView): Promise<void> {
    this.#views.forget(view, saved);
    this.#host.announce(view.t('views.forgotten', {name: saved.name}));
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#view-name')?.focus();
  }
}
