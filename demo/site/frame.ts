import {BRANDS, brands} from './brands.js';
import {html, type Html, type Piece} from './html.js';
import {href, say, type Visit} from './visit.js';
import {LANGUAGES, type Words} from './words.js';

/** What the build made of one script in `browser/`. */
export interface Assets {
  readonly script: string;
  readonly styles: readonly string[];
  /** Fonts that the first paint needs. */
  readonly fonts: readonly string[];
}

export interface Page {
  readonly title: Words;
  readonly main: Html;
  /** Right end of the header: who is signed in. */
  readonly account?: Html;
  /** Stands above everything, at the edge of the window. */
  readonly dock?: Html;
}

const NAVIGATION: readonly (readonly [path: string, words: Words])[] = [
  ['/catalogue/', {ru: 'Каталог', en: 'Catalogue'}],
  ['/workshop/', {ru: 'Мастерская', en: 'Workshop'}],
  ['/partners/', {ru: 'Партнёрам', en: 'Partners'}],
  ['/help/', {ru: 'Помощь', en: 'Help'}],
];

/** The whole document around a page's own content. */
export function frame(visit: Visit, assets: Assets, page: Page): Html {
  const brand = brands[visit.brand];
  return html`<!doctype html>
    <html
      lang="${visit.language}"
      data-brand="${visit.brand}"
      data-scheme="${visit.scheme}"
      data-currency="${visit.store}"
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${say(visit, page.title)} — ${say(visit, brand.name)}</title>
        <link rel="icon" href="/marks/${visit.brand}.svg" type="image/svg+xml" />
        ${assets.fonts.map((font) => html`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin />`)}
        ${assets.styles.map((sheet) => html`<link rel="stylesheet" href="${sheet}" />`)}
        <script type="module" src="${assets.script}"></script>
      </head>
      <body>
        ${strip(visit)} ${header(visit, page.account)}
        <main class="page">${page.main}</main>
        ${footer(visit)} ${page.dock}
      </body>
    </html>`;
}

/** The group's brands, and how the visitor wants to see the site. */
function strip(visit: Visit): Html {
  const link = (name: string, value: string, current: boolean, label: Piece) =>
    html`<a href="?${name}=${value}" ${current && html`aria-current="true"`}>${label}</a>`;
  return html`<div class="strip">
    <nav aria-label="${say(visit, {ru: 'Марки', en: 'Brands'})}">
      ${BRANDS.map((id) => link('brand', id, id === visit.brand, say(visit, brands[id].name)))}
    </nav>
    <nav aria-label="${say(visit, {ru: 'Язык и\u00a0оформление', en: 'Language and scheme'})}">
      ${LANGUAGES.map((id) =>
        link('lang', id, id === visit.language, html`<span lang="${id}">${id === 'ru' ? 'Рус' : 'Eng'}</span>`),
      )}
      <a class="scheme-switch" href="?scheme=${visit.scheme === 'dark' ? 'light' : 'dark'}">
        <span class="scheme-glyph" aria-hidden="true"></span>
        <span class="unseen to-dark">${say(visit, {ru: 'Тёмное оформление', en: 'Dark scheme'})}</span>
        <span class="unseen to-light">${say(visit, {ru: 'Светлое оформление', en: 'Light scheme'})}</span>
      </a>
    </nav>
  </div>`;
}

function header(visit: Visit, account: Html | undefined): Html {
  const brand = brands[visit.brand];
  return html`<header class="top">
    <a class="logo" href="${href(visit, '/')}">${brand.mark}<span>${say(visit, brand.name)}</span></a>
    <nav class="sections" aria-label="${say(visit, {ru: 'Разделы', en: 'Sections'})}">
      ${NAVIGATION.map(
        ([path, words]) =>
          html`<a
            href="${path === '/partners/' ? path : href(visit, path)}"
            ${visit.path.startsWith(path) && html`aria-current="page"`}
            >${say(visit, words)}</a
          >`,
      )}
    </nav>
    ${account}
  </header>`;
}

function footer(visit: Visit): Html {
  return html`<footer class="foot">
    <p>
      ${say(visit, brands[visit.brand].name)},
      ${say(visit, {ru: 'Таруса, Гончарный\u00a0переулок,\u00a05', en: '5 Potters’ Lane, Tarusa'})}
    </p>
    <p>
      ${say(visit, {
        ru: 'Вымышленный магазин: показывает, как виджеты живут на\u00a0странице оператора.',
        en: 'An invented shop that shows the widgets at home on an operator’s page.',
      })}
    </p>
  </footer>`;
}
