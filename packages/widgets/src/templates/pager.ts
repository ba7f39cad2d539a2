import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LoadedPages} from '../controllers/pages-controller.js';
import type {CommonView} from '../controllers/view.js';
import {icon} from './icon.js';

/** «Показано 20 из 214» and «Показать ещё», or why the next rows did not come. */
export function pager<Item>(view: CommonView, pages: LoadedPages<Item>, onMore: () => void): TemplateResult {
  const {t} = view;
  const {items, total, hasMore, loadingMore, moreError} = pages;
  const shown = items.length;
  return html`<div class="list-foot" part="pager">
    <span> ${total === undefined ? t('list.shown-some', {count: shown}) : t('list.shown', {shown, total})} </span>
    ${
      moreError ? html`<span class="help is-bad">${icon('alert')}${t(`error.${moreError.kind}.title`)}</span>` : nothing
    }
    ${
      hasMore
        ? html`<button
            class="link"
            part="more"
            type="button"
            aria-disabled=${loadingMore ? 'true' : nothing}
            @click=${() => loadingMore || onMore()}
          >
            ${loadingMore ? t('word.loading') : moreError ? t('action.retry') : t('action.more')}
          </button>`
        : nothing
    }
  </div>`;
}
