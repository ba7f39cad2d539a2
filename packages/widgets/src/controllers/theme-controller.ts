import type {ReactiveController} from 'lit';
import {aliasesOf, DEFAULT_TOKENS, isOnPaper, resolveScheme, watchPaper, watchSystemScheme} from '@kabinet/themes';
import type {Scheme, SchemeTokens} from '@kabinet/themes';
import type {WidgetHost} from './host.js';

/** Attributes by which pages switch their scheme. */
const PAGE_ATTRIBUTES = {
  attributes: true,
  attributeFilter: ['class', 'style', 'data-theme', 'data-scheme', 'data-color-scheme'],
};

/**
 * Gives the widget's sheets the names by which they read tokens, with the brand's values as their last resort, in the
 * scheme that suits the place. What the page says in a public token wins, wherever around the widget it says it.
 */
export class ThemeController implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #around: () => Element;
  #sheet: CSSStyleSheet | undefined;
  #unwatch: (() => void) | undefined;
  #scheme: Scheme = 'light';
  /** What the place asks for, until something says that it may ask for another. */
  #found: Scheme | undefined;

  constructor(host: WidgetHost) {
    this.#host = host;
    this.#around = () => parentOf(host) ?? document.documentElement;
    host.addController(this);
  }

  /** What is shown now; on paper always the light one. */
  get scheme(): Scheme {
    return this.#scheme;
  }

  hostConnected(): void {
    const look = (): void => {
      answered.clear();
      this.#found = undefined;
      this.#host.requestUpdate();
    };
    const stops = [watchSystemScheme(look), watchPaper(look)];
    const page = new MutationObserver(look);
    page.observe(document.documentElement, PAGE_ATTRIBUTES);
    page.observe(document.body, PAGE_ATTRIBUTES);
    // The page's sheets may come later than its widgets.
    window.addEventListener('load', look);
    this.#unwatch = () => {
      window.removeEventListener('load', look);
      for (const stop of stops) stop();
      page.disconnect();
    };
    // To be asked now, when no widget of a new page has been drawn: beside drawn ones, the answer would make the
    // browser lay out a page whose other widgets are still empty, and scroll a visitor up who was further down.
    this.#found = schemeAround(this.#around());
  }

  hostUpdate(): void {
    const root = this.#host.shadowRoot;
    if (!this.#host.isConnected || !root) return;
    const runtime = this.#host.activeRuntime;
    const stated = isOnPaper() ? 'light' : (runtime?.scheme ?? 'auto');
    this.#scheme = stated === 'auto' ? (this.#found ??= schemeAround(this.#around())) : stated;
    const sheet = sheetFor(runtime?.tokens ?? DEFAULT_TOKENS, this.#scheme, this.#host.widgetName);
    if (sheet === this.#sheet) return;
    // First, so that the widget's own sheets may set a name anew, for more contrast for example.
    root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets.filter((other) => other !== this.#sheet)];
    this.#sheet = sheet;
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
  }
}

/** Within one task: each question makes the browser compute styles anew, because the widgets that came before changed them. */
const answered = new Map<Element, Scheme>();

function schemeAround(element: Element): Scheme {
  const scheme = answered.get(element) ?? resolveScheme('auto', element);
  if (answered.size === 0) setTimeout(() => answered.clear());
  answered.set(element, scheme);
  return scheme;
}

const sheets = new WeakMap<SchemeTokens, Map<string, CSSStyleSheet>>();

/** One sheet per brand, scheme and kind of widget, however many wear it. */
function sheetFor(tokens: SchemeTokens, scheme: Scheme, widget: string): CSSStyleSheet {
  const known = sheets.get(tokens) ?? new Map<string, CSSStyleSheet>();
  sheets.set(tokens, known);
  const key = `${scheme} ${widget}`;
  const sheet = known.get(key) ?? sheetOf(aliasesOf(widget, tokens[scheme]));
  known.set(key, sheet);
  return sheet;
}

function sheetOf(declarations: Readonly<Record<string, string>>): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.insertRule(':host {}');
  const {style} = sheet.cssRules[0] as CSSStyleRule;
  for (const [name, value] of Object.entries(declarations)) style.setProperty(name, value);
  return sheet;
}

/** The element around, also across the edge of a shadow root. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
