import type {Brand, Scheme, Theme} from '@kabinet/themes';
import {scopeKabinet} from '@kabinet/widgets';
import type {KabinetHandle} from '@kabinet/widgets';
import '@kabinet/widgets/define';
import {html, nothing, render} from 'lit';
import type {TemplateResult} from 'lit';
import type {Globals} from '../support/globals.js';
import {pageHooks} from '../support/page-hooks.js';
import {spoken} from '../support/texts.js';
import {toolbarBackend} from '../support/toolbar-backend.js';

const TAGS = ['kabinet-stats', 'kabinet-balance', 'kabinet-links', 'kabinet-commissions', 'kabinet-payouts'] as const;

/** All widgets of one scheme below each other, in the brand of the lab. */
export class Gallery {
  readonly element = document.createElement('div');
  readonly #scheme: Scheme;
  readonly #handle: KabinetHandle;
  readonly #sign = document.createElement('p');

  constructor(scheme: Scheme, brand: Brand, globals: Globals) {
    this.#scheme = scheme;
    this.element.className = 'lab-gallery';
    this.element.dataset.scheme = scheme;
    if (globals.locale === 'rtl') this.element.dir = 'rtl';
    this.#handle = scopeKabinet(this.element, {
      ...pageHooks,
      ...spoken(globals.locale),
      backend: toolbarBackend(globals)(),
      brand,
      scheme,
      headingLevel: 3,
    });
    this.#sign.className = 'lab-sign';
    this.element.append(this.#sign, ...TAGS.map((tag) => document.createElement(tag)));
  }

  /** Widgets follow at once, without a reload and without asking the backend again. */
  wear(brand: Brand, theme: Theme): void {
    const tokens = theme[this.#scheme];
    this.element.style.setProperty('--gallery-ground', tokens['--kabinet-color-surface-sunken']);
    this.element.style.setProperty('--gallery-text', tokens['--kabinet-color-text-secondary']);
    render(signOf(brand, this.#scheme), this.#sign);
    this.#handle.update({brand});
  }
}

/** Logo and name, as they would stand in the head of the operator's page. Nothing is fetched from another site. */
function signOf({name, logo}: Brand, scheme: Scheme): TemplateResult {
  const address = logo?.[scheme];
  const isOurs = address !== undefined && new URL(address, document.baseURI).origin === location.origin;
  return html`${isOurs ? html`<img src=${address} alt="" width="28" height="28" />` : nothing}<span>${name}</span>`;
}
