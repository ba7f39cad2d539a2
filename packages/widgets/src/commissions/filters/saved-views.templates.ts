import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {icon} from '../../templates/icon.js';
import {closePopover} from '../../templates/popover.js';
import type {CommissionsView} from '../commissions.messages.js';
import {LONGEST_NAME, MOST_VIEWS} from './saved-views.js';
import type {SavedView} from './saved-views.js';

export interface SavedViewsOptions {
  items: readonly SavedView[];
  /** What is shown now is what was saved. */
  isShown: (saved: SavedView) => boolean;
  onShow: (saved: SavedView) => void;
  onSave: (name: string) => void;
  onForget: (saved: SavedView) => void;
}

/** What the visitor has saved under names, and a field for the next one. */
export function savedViewsList(view: CommissionsView, options: SavedViewsOptions): TemplateResult {
  const {t, format} = view;
  const {items} = options;
  return html`${
    items.length > 0
      ? html`<ul class="views-list">
          ${items.map((saved) => savedItem(view, saved, options))}
        </ul>`
      : html`<p class="views-none">${t('views.none')}</p>`
  }
  ${
    items.length < MOST_VIEWS
      ? nameForm(view, options)
      : html`<p class="views-none">${t('views.full', {number: format.count(items.length)})}</p>`
  }`;
}

function savedItem({t}: CommissionsView, saved: SavedView, options: SavedViewsOptions): TemplateResult {
  const {name} = saved;
  const label = t('views.forget', {name});
  return html`<li>
    <button
      class="menu-item"
      part="menu-item"
      type="button"
      aria-pressed=${options.isShown(saved)}
      @click=${(event: Event) => {
        closePopover(event);
        options.onShow(saved);
      }}
    >
      ${name}
    </button>
    <button
      class="button is-icon is-bare"
      part="button"
      type="button"
      aria-label=${label}
      title=${label}
      @click=${() => options.onForget(saved)}
    >
      ${icon('cross')}
    </button>
  </li>`;
}

function nameForm({t}: CommissionsView, {onSave}: SavedViewsOptions): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const input = form.querySelector('input');
    if (!input?.value.trim()) return;
    onSave(input.value);
    form.reset();
  };
  return html`<form class="views-form" @submit=${submit}>
    <div class="field">
      <label class="label" for="view-name">${t('views.name')}</label>
      <input
        class="input"
        part="input"
        id="view-name"
        type="text"
        required
        autocomplete="off"
        maxlength=${LONGEST_NAME}
        placeholder=${t('views.placeholder')}
        aria-describedby="view-name-help"
      />
      <p class="help" id="view-name-help">${t('views.where')}</p>
    </div>
    <button class="button" part="button" type="submit">${t('views.save')}</button>
  </form>`;
}
