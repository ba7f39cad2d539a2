import {html, nothing} from 'lit';
import type {Bilingual} from './bilingual.js';
import type {Guide} from './guide.js';
import {HEADINGS} from './headings.js';
import {guideTable} from './table.js';

interface PrimitiveWords {
  readonly about: Bilingual;
  /** Keys, and what they do while the primitive has focus. */
  readonly keys?: readonly (readonly [keys: string, effect: Bilingual])[];
}

/** The page about a building block for those who work on the widgets or judge their look. */
export function primitiveGuide({about, keys = []}: PrimitiveWords): Guide {
  return (language) => ({
    lead: html`<p class="guide-lead">${about[language]}</p>`,
    reference:
      keys.length === 0
        ? html`${nothing}`
        : html`<h2>${HEADINGS.keyboard[language]}</h2>
            ${guideTable(
              HEADINGS.keyboard[language],
              [HEADINGS.key[language], HEADINGS.action[language]],
              keys.map(([names, effect]) => [
                html`${names.split(' ').map((name) => (name === '/' ? ' / ' : html`<kbd>${name}</kbd> `))}`,
                effect[language],
              ]),
            )}`,
  });
}
