import type {ReactiveController} from 'lit';
import {loadLocales, localesFor} from '../runtime/i18n/locales.js';
import type {WidgetHost} from './host.js';

/** Brings the texts of the language in use. A widget draws nothing but its skeleton before they are there. */
export class LocaleController implements ReactiveController {
  readonly #host: WidgetHost;
  #asked: string | undefined;

  constructor(host: WidgetHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const language = this.#host.activeRuntime?.language;
    if (language === undefined || language === this.#asked || localesFor(language)) return;
    this.#asked = language;
    void loadLocales(language).then(() => {
      this.#asked = undefined;
      if (localesFor(language)) this.#host.requestUpdate();
    });
  }
}
