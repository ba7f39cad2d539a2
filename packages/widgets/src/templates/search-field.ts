import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {TypedSearch} from '../controllers/typed-search.js';
import {icon} from './icon.js';

/** A field in a row of filters that says itself what it searches. */
export function searchField(search: TypedSearch, label: string): TemplateResult {
  return html`<span class="filter-search">
    ${icon('search')}
    <input
      class="input"
      part="input"
      type="search"
      aria-label=${label}
      placeholder=${label}
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${live(search.text)}
      @input=${(event: InputEvent) => search.type((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter') search.submit();
      }}
    />
  </span>`;
}
