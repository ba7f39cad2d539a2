import {html, render} from 'lit';
import type {TemplateResult} from 'lit';
import type {Language} from '../guide/bilingual.js';
import {languageOf, readGlobals} from '../support/globals.js';
import type {Globals} from '../support/globals.js';

/** Draws a page of the guide; called again whenever the page asks for it. */
export type Draw = (language: Language, globals: Globals, redraw: () => void) => TemplateResult;

/** A page of the guide as a story, in the language and the brand of the toolbar. */
export function page(
  draw: Draw,
): (args: unknown, context: {globals: Readonly<Record<string, unknown>>}) => HTMLElement {
  return (_args, context) => {
    const globals = readGlobals(context.globals);
    const language = languageOf(globals);
    const main = document.createElement('main');
    main.className = 'guide';
    const redraw = (): void => void render(html`${draw(language, globals, redraw)}`, main);
    redraw();
    return main;
  };
}

/** The address of another page of this Storybook, for links that leave the canvas. */
export function storyAddress(id: string): string {
  return `./?path=/${id.endsWith('--guide') ? 'docs' : 'story'}/${id}`;
}
