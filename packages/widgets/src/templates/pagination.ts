import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CommonView} from '../controllers/view.js';
import {icon} from './icon.js';
import type {IconName} from './icon.js';

export interface PaginationOptions {
  /** From 1. */
  page: number;
  pages: number;
  onGo: (page: number) => void;
}

/** Numbers of pages, for lists whose length is known; `pager` is for those that only know whether there is more. */
export function pagination({t, format}: Pick<CommonView, 't' | 'format'>, options: PaginationOptions): TemplateResult {
  const {page, pages, onGo} = options;
  const step = (name: IconName, label: string, to: number): TemplateResult =>
    html`<button
      class="button is-bare is-icon"
      type="button"
      aria-label=${label}
      title=${label}
      aria-disabled=${to < 1 || to > pages ? 'true' : nothing}
      @click=${() => to >= 1 && to <= pages && onGo(to)}
    >
      ${icon(name)}
    </button>`;
  return html`<nav class="pages" part="pages" aria-label=${t('pages.label')}>
    ${step('left', t('pages.previous'), page - 1)}
    <ol class="page-list">
      ${pageNumbers(page, pages).map((number) =>
        number === undefined
          ? html`<li class="page-gap" aria-hidden="true">…</li>`
          : html`<li>
              <button
                class="page"
                type="button"
                aria-label=${t('pages.page', {page: number})}
                aria-current=${number === page ? 'page' : nothing}
                @click=${() => number !== page && onGo(number)}
              >
                ${format.count(number)}
              </button>
            </li>`,
      )}
    </ol>
    ${step('right', t('pages.next'), page + 1)}
  </nav>`;
}

/** The first, the last, and those around the current one; undefined stands for what is left out: 1 … 6 7 8 … 20. */
export function pageNumbers(page: number, pages: number): (number | undefined)[] {
  const around = new Set([1, page - 1, page, page + 1, pages]);
  const shown = [...around].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
  return shown.flatMap((number, index) => {
    const before = shown[index - 1] ?? 0;
    if (number - before === 2) return [number - 1, number];
    return number - before > 2 ? [undefined, number] : [number];
  });
}
