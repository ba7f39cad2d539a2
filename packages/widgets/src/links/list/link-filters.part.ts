import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Offer} from '@kabinet/contract';
import {columnChoiceStyles} from '../../styles/column-choices.styles.js';
import {filterRow} from '../../styles/filter-row.styles.js';
import {periodStyles} from '../../styles/period.styles.js';
import {choice} from '../../templates/choice.js';
import {columnChoices} from '../../templates/column-choices.js';
import {icon} from '../../templates/icon.js';
import {periodPicker} from '../../templates/period-picker.js';
import {popover} from '../../templates/popover.js';
import {searchField} from '../../templates/search-field.js';
import type {LinksView} from '../links.messages.js';
import type {FiltersOptions} from './link-filters.js';
import type {LinkList} from './link-list.js';
import {columnName} from './link-words.js';
import {columnsFor, LINK_FILTERS, takesFilter} from './list.model.js';

export const sheets = [periodStyles, filterRow, columnChoiceStyles];

/** Search, filters, period and columns in one row, which scrolls where it is too long for a phone. */
export function linkFilters(view: LinksView, {list, offers, period, onPeriod}: FiltersOptions): TemplateResult {
  const {t, session} = view;
  const {capabilities} = session;
  return html`<div class="filter-row" part="filters" role="group" aria-label=${t('filters.label')}>
    ${takesFilter(capabilities, 'search') ? searchField(list.search, t('filters.search')) : nothing}
    ${periodPicker(view, {id: 'links-period', value: period, onChoose: onPeriod})}
    ${takesFilter(capabilities, 'status') ? statusChoice(view, list) : nothing}
    ${takesFilter(capabilities, 'offer') ? offerChoice(view, list, offers) : nothing}
    ${takesFilter(capabilities, 'tag') ? tagChoice(view, list) : nothing} ${columnChooser(view, list)}
    ${
      list.isFiltered
        ? html`<button class="button is-bare" part="button" type="button" @click=${() => list.clear()}>
            ${icon('cross')} ${t('filters.clear')}
          </button>`
        : nothing
    }
  </div>`;
}

function statusChoice({t}: LinksView, list: LinkList): TemplateResult {
  return choice({
    label: t('filter.label'),
    value: list.listing.filter,
    choices: LINK_FILTERS.map((value) => ({value, label: t(`filter.${value}`)})),
    onChoose: (filter) => list.relist({filter}),
  });
}

/** One offer is no choice. */
function offerChoice(view: LinksView, list: LinkList, offers: readonly Offer[]): TemplateResult | typeof nothing {
  const {t} = view;
  if (offers.length < 2) return nothing;
  return choice({
    label: t('filter.offer'),
    value: list.listing.offer,
    choices: [
      {value: '', label: t('filter.every-offer')},
      ...offers.map(({id, name}) => ({value: id, label: view.text(name)})),
    ],
    onChoose: (offer) => list.relist({offer}),
  });
}

function tagChoice({t, session}: LinksView, list: LinkList): TemplateResult | typeof nothing {
  const known = session.capabilities.links?.tags ?? [];
  const {tag} = list.listing;
  const tags = [...new Set([...known, ...(tag ? [tag] : [])])];
  if (tags.length === 0) return nothing;
  return choice({
    label: t('filter.tag'),
    value: tag,
    choices: [{value: '', label: t('filter.every-tag')}, ...tags.map((value) => ({value, label: value}))],
    onChoose: (chosen) => list.relist({tag: chosen}),
  });
}

function columnChooser(view: LinksView, list: LinkList): TemplateResult {
  const {t, session} = view;
  return popover({
    id: 'link-columns',
    trigger: html`${icon('list')} ${t('columns.button')}`,
    panelLabel: t('columns.label'),
    panelClass: 'columns',
    content: () =>
      columnChoices({
        columns: columnsFor(session.capabilities.metrics).map((id) => ({id, name: columnName(view, id)})),
        shown: list.columnsIn(view),
        onChoose: (shown) => list.showColumns(view, shown),
      }),
  });
}
