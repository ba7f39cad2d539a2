import {scopeKabinet} from '@kabinet/widgets';
import type {RuntimeOptions} from '@kabinet/widgets';
import '@kabinet/widgets/define';
import type {MakeBackend} from './backends.js';
import type {Bilingual} from '../guide/bilingual.js';
import {brandOf} from './brand.js';
import {readGlobals} from './globals.js';
import type {Globals} from './globals.js';
import {whenNear} from './lazily.js';
import {pageHooks} from './page-hooks.js';
import {spoken} from './texts.js';
import {toolbarBackend} from './toolbar-backend.js';

/** Attributes of the widgets, by the names that pages write. */
type Attributes = Partial<
  Record<
    'period' | 'metrics' | 'programme' | 'page-size' | 'heading-level' | 'layout' | 'count' | 'continuous',
    string | number | undefined
  >
>;

/** What a story says of its scene. Everything but these is an attribute of the widget. */
export interface SceneArgs extends Attributes {
  /** Without it the backend that the toolbar asks for; `none` for a widget that nobody has configured. */
  backend?: MakeBackend | 'none';
  /** What the page around does for the widget; without it, everything it can. */
  host?: Omit<Partial<RuntimeOptions>, 'backend' | 'brand' | 'locale' | 'texts' | 'scheme'>;
  /** The page's own markup in the widget: lines of text by slot. */
  slots?: Readonly<Record<string, Bilingual>>;
  /** Of the column that the widget stands in, in pixels; without it, as the toolbar says. */
  width?: number;
}

export interface SceneContext {
  globals: Readonly<Record<string, unknown>>;
  viewMode: string;
  /** What the story is called. */
  name: string;
}

/** Draws the stories of one widget, each in a place of its own, as an operator's page would hold it. */
export function sceneOf(tag: keyof HTMLElementTagNameMap): (args: SceneArgs, context: SceneContext) => HTMLElement {
  return ({backend, host = pageHooks, slots = {}, width, ...attributes}, {globals: said, viewMode, name}) => {
    const globals = readGlobals(said);
    const alone = viewMode !== 'docs';
    const place = placeOf(globals, width, alone);
    const make = backend ?? toolbarBackend(globals);
    const put = (): void => {
      if (make !== 'none') configure(place, globals, make, host);
      const widget = widgetOf(tag, attributes);
      widget.append(...ownMarkup(slots, globals));
      place.append(widget);
    };
    if (!alone) whenNear(place, put);
    else {
      place.append(pageTitle(name));
      put();
    }
    return place;
  };
}

/** Only heard: every page has a title, and the widget's own is a section of it. */
function pageTitle(name: string): HTMLElement {
  const title = document.createElement('h1');
  title.className = 'scene-title';
  title.lang = 'en';
  title.textContent = name;
  return title;
}

/** Alone on a page a widget is its main part; among others on a page of documentation it is not. */
export function placeOf({locale, width}: Globals, own: number | undefined, alone: boolean): HTMLElement {
  const place = document.createElement(alone ? 'main' : 'div');
  place.dataset.scene = '';
  if (locale === 'rtl') place.dir = 'rtl';
  const wanted = own ?? (width === 'full' ? undefined : Number(width));
  if (wanted !== undefined) place.style.maxWidth = `${wanted}px`;
  return place;
}

/** Gives the widgets of a place the brand, scheme and language of the toolbar. */
export function configure(
  place: HTMLElement,
  globals: Globals,
  backend: MakeBackend,
  host: NonNullable<SceneArgs['host']> = {},
): void {
  scopeKabinet(place, {...host, ...spoken(globals.locale), backend: backend(), brand: brandOf(globals)});
}

function ownMarkup(slots: NonNullable<SceneArgs['slots']>, {locale}: Globals): HTMLElement[] {
  return Object.entries(slots).map(([slot, text]) => {
    const line = document.createElement('p');
    line.slot = slot;
    line.textContent = text[locale === 'ru' ? 'ru' : 'en'];
    return line;
  });
}

function widgetOf(tag: string, attributes: Attributes): HTMLElement {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== '') widget.setAttribute(name, String(value));
  }
  return widget;
}
