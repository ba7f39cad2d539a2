import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {WidgetHost} from '../../controllers/host.js';
import {selectField, textField} from '../../templates/field.js';
import {closePopover} from '../../templates/popover.js';
import type {CommissionsView} from '../commissions.messages.js';
import type {CommissionList} from '../list/commission-list.js';
import {cleared, IN_FORM, takesFilter} from '../list/listing.js';
import type {CommissionFilter, CommissionListing} from '../list/listing.js';
import type {FilterChoice, FilterChoices} from './filter-choices.js';
import {changesIn, draftOf, problemsIn} from './filter-draft.js';
import type {AmountProblem, FilterDraft} from './filter-draft.js';

export interface FilterFormOptions {
  list: CommissionList;
  choices: FilterChoices;
  onRelist: (changes: Partial<CommissionListing>) => void;
}

/** The filters that are not worth a place of their own, applied together. */
export class FilterForm {
  readonly #host: WidgetHost;
  readonly #options: FilterFormOptions;
  /** Undefined as long as nothing has been changed. */
  #draft: FilterDraft | undefined;
  #isJudged = false;

  constructor(host: WidgetHost, options: FilterFormOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** What was typed and not applied is gone. */
  closed(): void {
    this.#draft = undefined;
    this.#isJudged = false;
  }

  #draftIn(view: CommissionsView): FilterDraft {
    const {list, choices} = this.#options;
    const slots = choices.slots(view, Object.keys(list.listing.subIds)).map(({value}) => value);
    return this.#draft ?? draftOf(list.listing, slots, markIn(view));
  }

  render(view: CommissionsView): TemplateResult {
    const {t, session} = view;
    const draft = this.#draftIn(view);
    const edit = (changes: Partial<FilterDraft>): void => {
      this.#draft = {...this.#draftIn(view), ...changes};
      this.#host.requestUpdate();
    };
    const fieldsOf: Partial<Record<CommissionFilter, () => unknown>> = {
      periodBy: () => this.#periodBy(view, draft, edit),
      type: () => this.#select(view, draft, 'type', edit),
      offer: () => this.#select(view, draft, 'offer', edit),
      link: () => this.#link(view, draft, edit),
      currency: () => this.#select(view, draft, 'currency', edit),
      amount: () => this.#amount(view, draft, edit),
      subIds: () => this.#subIds(view, draft, edit),
    };
    return html`<form class="filter-form" novalidate @submit=${(event: SubmitEvent) => this.#submit(view, event)}>
      ${IN_FORM.map((filter) => (takesFilter(session.capabilities, filter) ? fieldsOf[filter]?.() : nothing))}
      <div class="filter-actions">
        <button class="button is-bare" type="button" @click=${(event: Event) => this.#reset(event)}>
          ${t('filters.reset')}
        </button>
        <button class="button is-primary" type="submit">${t('action.apply')}</button>
      </div>
    </form>`;
  }

  /** What a payout pays has no period. */
  #periodBy(view: CommissionsView, {periodBy}: FilterDraft, edit: Edit): TemplateResult | typeof nothing {
    if (this.#options.list.isOfPayout(view)) return nothing;
    const {t} = view;
    return selectField({
      id: 'filter-period-by',
      label: t('filters.period-by'),
      value: periodBy,
      choices: [
        {value: 'event', label: t('filters.period-by-event')},
        {value: 'status', label: t('filters.period-by-status')},
      ],
      onChoose: (value) => edit({periodBy: value === 'status' ? 'status' : 'event'}),
    });
  }

  /** One choice is none. */
  #select(
    view: CommissionsView,
    draft: FilterDraft,
    name: 'type' | 'offer' | 'currency',
    edit: Edit,
  ): TemplateResult | typeof nothing {
    const {choices} = this.#options;
    const offered: Record<typeof name, () => FilterChoice[]> = {
      type: () => choices.types(view, draft.type),
      offer: () => choices.offers(view, draft.offer),
      currency: () => choices.currencies(view, draft.currency),
    };
    const some = offered[name]();
    if (name === 'currency' && some.length < 2) return nothing;
    return selectField({
      id: `filter-${name}`,
      label: view.t(`filters.${name}`),
      value: draft[name],
      choices: [{value: '', label: view.t(`filters.every-${name}`)}, ...some],
      onChoose: (value) => edit({[name]: value}),
    });
  }

  #link(view: CommissionsView, {link}: FilterDraft, edit: Edit): TemplateResult {
    const {t} = view;
    const {choices} = this.#options;
    const {linkSearch} = choices;
    return html`${selectField({
      id: 'filter-link',
      label: t('filters.link'),
      value: link,
      choices: [{value: '', label: t('filters.every-link')}, ...choices.links(link)],
      onChoose: (value) => edit({link: value}),
    })}
    ${
      choices.canFindLinks(view)
        ? textField({
            id: 'filter-link-search',
            label: t('filters.find-link'),
            type: 'search',
            value: linkSearch.text,
            maxLength: 200,
            onInput: (text) => linkSearch.type(text),
          })
        : nothing
    }`;
  }

  #amount(view: CommissionsView, draft: FilterDraft, edit: Edit): TemplateResult {
    const {t} = view;
    const problems = this.#isJudged ? problemsIn(draft, markIn(view)) : {};
    const says = (problem: AmountProblem | undefined): string | undefined => problem && t(`filters.${problem}`);
    return html`${textField({
      id: 'filter-min',
      label: t('filters.min'),
      value: draft.min,
      maxLength: 60,
      error: says(problems.min),
      onInput: (min) => edit({min}),
    })}
    ${textField({
      id: 'filter-max',
      label: t('filters.max'),
      value: draft.max,
      maxLength: 60,
      error: says(problems.max),
      onInput: (max) => edit({max}),
    })}`;
  }

  #subIds(view: CommissionsView, {slot, subIds}: FilterDraft, edit: Edit): TemplateResult {
    const {t} = view;
    return html`${selectField({
      id: 'filter-slot',
      label: t('filters.slot'),
      value: slot,
      choices: this.#options.choices.slots(view, Object.keys(subIds)),
      onChoose: (value) => edit({slot: value}),
    })}
    ${textField({
      id: 'filter-slot-value',
      label: t('filters.slot-value'),
      help: t('filters.slot-help'),
      value: subIds[slot] ?? '',
      maxLength: 200,
      onInput: (value) => edit({subIds: {...subIds, [slot]: value}}),
    })}`;
  }

  #submit(view: CommissionsView, event: SubmitEvent): void {
    event.preventDefault();
    const draft = this.#draftIn(view);
    const mark = markIn(view);
    if (Object.keys(problemsIn(draft, mark)).length > 0) {
      void this.#complain(event.currentTarget as HTMLElement);
      return;
    }
    closePopover(event);
    this.#options.onRelist(changesIn(draft, mark));
  }

  async #complain(form: HTMLElement): Promise<void> {
    this.#isJudged = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  #reset(event: Event): void {
    closePopover(event);
    this.#options.onRelist(cleared(IN_FORM));
  }
}

type Edit = (changes: Partial<FilterDraft>) => void;

/** What the visitor's language puts between whole and fraction. */
function markIn({format}: CommissionsView): string {
  return format.decimal('1.5', 1).charAt(1);
}
