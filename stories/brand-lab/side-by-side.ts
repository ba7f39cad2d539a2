import {sampleBrands} from '@kabinet/themes';
import {scopeKabinet} from '@kabinet/widgets';
import '@kabinet/widgets/define';
import {brandOf} from '../support/brand.js';
import type {Globals} from '../support/globals.js';
import {pageHooks} from '../support/page-hooks.js';
import {spoken} from '../support/texts.js';
import {toolbarBackend} from '../support/toolbar-backend.js';

const TAGS = ['kabinet-balance', 'kabinet-payouts'] as const;

/** The sample brands on one page, each in a column of its own, as a page of several programmes would show them. */
export function sideBySide(globals: Globals): HTMLElement {
  const page = document.createElement('main');
  page.className = 'brand-columns';
  if (globals.locale === 'rtl') page.dir = 'rtl';
  for (const brand of Object.keys(sampleBrands) as (keyof typeof sampleBrands)[]) {
    page.append(columnOf({...globals, brand}));
  }
  return page;
}

function columnOf(globals: Globals): HTMLElement {
  const column = document.createElement('section');
  const brand = brandOf(globals);
  const title = document.createElement('h1');
  title.lang = 'en';
  title.textContent = brand.name;
  scopeKabinet(column, {...pageHooks, ...spoken(globals.locale), backend: toolbarBackend(globals)(), brand});
  column.append(title, ...TAGS.map((tag) => document.createElement(tag)));
  return column;
}
