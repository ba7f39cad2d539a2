import type {Theme} from '@kabinet/themes';
import {themeFor} from './brand.js';
import {providerOn} from './context.js';
import type {Core} from './core.js';
import {textsOfTerms, withTerms} from './i18n/terms.js';
import type {Overrides} from './i18n/translator.js';
import {statedLanguage} from './language.js';
import type {KabinetOptions} from './options.js';
import {coreFor, createRuntime} from './runtime.js';

export {askAhead} from './ask-ahead.js';

export interface KabinetHandle {
  /** Changes what is given and keeps the rest; widgets follow at once. Throws `TypeError` for an unusable backend. */
  update(changes: Partial<KabinetOptions>): void;
  /** Asks again for everything shown: after a login in front of the page, or when the page knows of something new. */
  refresh(): void;
  /** Lets go of everything; widgets return to their quiet skeleton. */
  dispose(): void;
}

/**
 * Gives all widgets of the page their backend, brand and language; they may be there already or come later. A second
 * call takes the place of the first. Throws `TypeError` for an unusable backend.
 */
export function configureKabinet(options: KabinetOptions): KabinetHandle {
  return new Configuration(document.documentElement, options);
}

/** As `configureKabinet`, for the widgets inside one element: two operators or two brands on one page. */
export function scopeKabinet(element: HTMLElement, options: KabinetOptions): KabinetHandle {
  return new Configuration(element, options);
}

/** Which configuration an element has now; what an older one does is ignored. */
const current = new WeakMap<HTMLElement, Configuration>();

class Configuration implements KabinetHandle {
  readonly #element: HTMLElement;
  #options: KabinetOptions;
  #core: Core;

  constructor(element: HTMLElement, options: KabinetOptions) {
    this.#core = coreFor(options);
    this.#element = element;
    this.#options = options;
    current.get(element)?.dispose();
    current.set(element, this);
    this.#publish();
  }

  update(changes: Partial<KabinetOptions>): void {
    if (!this.#isCurrent) return;
    const options = {...this.#options, ...changes};
    if (options.backend !== this.#options.backend) {
      const former = this.#core;
      this.#core = coreFor(options);
      former.dispose();
    }
    this.#options = options;
    this.#publish();
  }

  refresh(): void {
    if (this.#isCurrent) this.#core.refresh();
  }

  dispose(): void {
    if (!this.#isCurrent) return;
    current.delete(this.#element);
    providerOn(this.#element).setValue(undefined);
    this.#core.dispose();
  }

  get #isCurrent(): boolean {
    return current.get(this.#element) === this;
  }

  #publish(): void {
    const options = this.#options;
    const theme = themeFor(options.brand);
    const terms = textsOfTerms(options.terms);
    if (!(theme instanceof Promise) && !(terms instanceof Promise)) {
      this.#provide(theme, terms);
      return;
    }
    // Until they are there widgets keep their skeleton: a flash of foreign colours or words would be worse.
    void Promise.all([theme, terms]).then((ready) => {
      if (this.#isCurrent && this.#options === options) this.#provide(...ready);
    });
  }

  #provide(theme: Theme | undefined, terms: Overrides | undefined): void {
    const {brand: _brand, terms: _terms, ...options} = this.#options;
    const locale = options.locale ?? statedLanguage(this.#element);
    const texts = withTerms(terms, options.texts);
    const given = {...options, ...(theme && {theme}), ...(locale && {locale}), ...(texts && {texts})};
    providerOn(this.#element).setValue(createRuntime(given, this.#core));
  }
}
