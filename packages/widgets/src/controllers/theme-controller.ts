import type {ReactiveController} from 'lit';
import {applyTheme, defaultTheme, resolveScheme, watchSystemScheme} from '@kabinet/themes';
import type {Scheme, Theme} from '@kabinet/themes';
import type {WidgetHost} from './host.js';

/** Attributes by which pages switch their scheme. */
const PAGE_ATTRIBUTES = {
  attributes: true,
  attributeFilter: ['class', 'style', 'data-theme', 'data-scheme', 'data-color-scheme'],
};

/**
 * Puts the brand's tokens into the widget's shadow root, in the scheme that suits the place. They stand in a sheet on
 * `:host`, so any rule of the page on the element itself wins over them.
 */
export class ThemeController implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #around: () => Element;
  #sheet: CSSStyleSheet | undefined;
  #unwatch: (() => void) | undefined;
  #scheme: Scheme = 'light';

  constructor(host: WidgetHost) {
    this.#host = host;
    this.#around = () => parentOf(host) ?? document.documentElement;
    host.addController(this);
  }

  /** What is shown now. */
  get scheme(): Scheme {
    return this.#scheme;
  }

  hostConnected(): void {
    const look = (): void => this.#host.requestUpdate();
    const stopSystem = watchSystemScheme(look);
    const page = new MutationObserver(look);
    page.observe(document.documentElement, PAGE_ATTRIBUTES);
    page.observe(document.body, PAGE_ATTRIBUTES);
    this.#unwatch = () => {
      stopSystem();
      page.disconnect();
    };
  }

  hostUpdate(): void {
    const root = this.#host.shadowRoot;
    if (!this.#host.isConnected || !root) return;
    const runtime = this.#host.activeRuntime;
    this.#scheme = resolveScheme(runtime?.scheme ?? 'auto', this.#around());
    const sheet = sheetFor(runtime?.theme ?? defaultTheme(), this.#scheme);
    if (sheet === this.#sheet) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((other) => other !== this.#sheet), sheet];
    this.#sheet = sheet;
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
  }
}

const sheets = new WeakMap<Theme, Partial<Record<Scheme, CSSStyleSheet>>>();

/** One sheet per brand and scheme, however many widgets wear it. */
function sheetFor(theme: Theme, scheme: Scheme): CSSStyleSheet {
  const known = sheets.get(theme) ?? {};
  sheets.set(theme, known);
  return (known[scheme] ??= sheetOf(theme, scheme));
}

function sheetOf(theme: Theme, scheme: Scheme): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.insertRule(':host {}');
  applyTheme((sheet.cssRules[0] as CSSStyleRule).style, theme[scheme]);
  return sheet;
}

/** The element around, also across the edge of a shadow root. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
