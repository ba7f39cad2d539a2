import {css, html} from 'lit';
import type {TemplateResult} from 'lit';
import {Shelf} from '../../.storybook/primitives.js';
import type {Bilingual} from '../guide/bilingual.js';
import {fresh} from '../support/backends.js';
import {languageOf, readGlobals} from '../support/globals.js';
import {whenNear} from '../support/lazily.js';
import {pseudoText} from '../support/pseudo.js';
import {configure, placeOf} from '../support/scene.js';
import type {SceneContext} from '../support/scene.js';

const TAG = 'kabinet-shelf';

/** Keeps states apart; everything else is the widgets' own. */
class Stage extends Shelf {
  static override styles = [
    ...Shelf.styles,
    css`
      .stage-fields {
        display: grid;
        gap: 20px;
      }
      .stage-name {
        margin-block: 0 8px;
      }
    `,
  ];
}

if (!customElements.get(TAG)) customElements.define(TAG, Stage);

/** A text of the story in the language of the toolbar. */
export type Say = (ru: string, en: string) => string;

/** What a story draws with. */
export interface Setting {
  view: Parameters<Shelf['content']>[0];
  host: Shelf;
  say: Say;
  /** To be called when what the story keeps has changed. */
  redraw: () => void;
}

type Draw = (setting: Setting) => unknown;

/**
 * Draws a primitive where it belongs: in a shadow root with the shared sheets, brand and language of the toolbar.
 * `start` is called for each drawing of the story, so that what one visitor chose is not there for the next.
 */
export function onShelf(title: Bilingual, start: () => Draw): (args: unknown, context: SceneContext) => HTMLElement {
  return (_args, {globals: said, viewMode}) => {
    const globals = readGlobals(said);
    const alone = viewMode !== 'docs';
    const say: Say = (ru, en) => {
      if (languageOf(globals) === 'ru') return ru;
      return globals.locale === 'en' ? en : pseudoText(en);
    };
    const place = placeOf(globals, undefined, alone);
    const put = (): void => {
      configure(place, globals, fresh, {headingLevel: alone ? 1 : 2});
      place.append(shelf(say(title.ru, title.en), say, alone, start()));
    };
    if (alone) put();
    else whenNear(place, put);
    return place;
  };
}

function shelf(title: string, say: Say, alone: boolean, draw: Draw): Shelf {
  const element = document.createElement(TAG) as Shelf;
  const name = alone ? html`<h1 class="title">${title}</h1>` : html`<h2 class="title">${title}</h2>`;
  element.content = (view, host) => html`
    <div class="head"><div class="head-name">${name}</div></div>
    ${draw({view, host, say, redraw: () => host.requestUpdate()})}
  `;
  return element;
}

/** One state of a primitive under its name. */
export function row(name: string, content: unknown): TemplateResult {
  return html`
    <div class="section">
      <p class="caption muted stage-name">${name}</p>
      <div class="head-tools">${content}</div>
    </div>
  `;
}

/** For what fills the width by itself. */
export function block(name: string, content: unknown): TemplateResult {
  return html`
    <div class="section">
      <p class="caption muted stage-name">${name}</p>
      ${content}
    </div>
  `;
}
