import {TABLE, TOKEN_WORDS} from '@kabinet/themes';
import type {BareName, Definition, Theme, TokenGroup, Tokens} from '@kabinet/themes';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Bilingual, Language} from '../guide/bilingual.js';
import {inlineCode} from '../guide/inline-code.js';
import {roleName} from '../guide/role-words.js';
import {guideTable} from '../guide/table.js';
import {groupWords} from './token-groups.js';
import {sourceWords} from './token-source.js';

const HEADS: Bilingual<readonly string[]> = {
  en: ['Token', 'Light', 'Dark', 'From'],
  ru: ['Токен', 'Светлая схема', 'Тёмная схема', 'Откуда'],
};
const SAME: Bilingual = {en: 'the same', ru: 'так же'};
const INHERITED: Bilingual = {en: 'the page’s', ru: 'как на странице'};

/** Every token of a theme with its values in both schemes, group by group. */
export function tokenTables({light, dark}: Theme, language: Language): TemplateResult[] {
  return Object.entries(TABLE).map(([group, definitions]) => {
    const {title, about} = groupWords(group as TokenGroup);
    const rows = Object.entries<Definition>(definitions).map(([name, {type, source}]) => [
      nameCell(name as BareName, language),
      valueCell(valueIn(light, name), type, language),
      valueIn(dark, name) === valueIn(light, name)
        ? html`<small class="guide-note">${SAME[language]}</small>`
        : valueCell(valueIn(dark, name), type, language),
      sourceWords(source, language),
    ]);
    return html`
      <h2>${title[language]}</h2>
      <p>${inlineCode(about[language])}</p>
      ${guideTable(title[language], HEADS[language], rows)}
    `;
  });
}

function valueIn(tokens: Tokens, name: string): string | undefined {
  return (tokens as Readonly<Record<string, string>>)[`--kabinet-${name}`];
}

function nameCell(name: BareName, language: Language): TemplateResult {
  return html`<code>--kabinet-${name}</code> <small class="guide-note">${wordsOf(name, language)}</small>`;
}

/** Russian has words for colours; what a length or a weight is for, the themes say in English. */
function wordsOf(name: BareName, language: Language): TemplateResult {
  const role = name.replace(/^color-/, '');
  const russian = language === 'ru' ? roleName(role, language) : role;
  return russian === role ? html`<span lang="en">${inlineCode(TOKEN_WORDS[name])}</span>` : html`${russian}`;
}

function valueCell(value: string | undefined, type: Definition['type'], language: Language): TemplateResult {
  if (value === undefined) return html`${INHERITED[language]}`;
  return html`<span class="guide-value">${type === 'color' ? swatch(value) : nothing}<code>${value}</code></span>`;
}

function swatch(colour: string): TemplateResult {
  return html`<svg class="guide-swatch" viewBox="0 0 1 1" aria-hidden="true">
    <rect width="1" height="1" fill=${colour} />
  </svg>`;
}
