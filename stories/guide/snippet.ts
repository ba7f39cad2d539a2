import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Bilingual, Language} from './bilingual.js';

const COPY: Bilingual = {en: 'Copy', ru: 'Скопировать'};
const COPIED: Bilingual = {en: 'Copied', ru: 'Скопировано'};
const BY_HAND: Bilingual = {en: 'Select and copy', ru: 'Выделите и скопируйте'};
const SHOWN_MS = 2000;

/** Code to take away, under a name that tells screen readers what it is. */
export function snippet(code: string, label: string, language: Language): TemplateResult {
  return html`
    <figure class="guide-code">
      <figcaption>${label}</figcaption>
      <button type="button" class="guide-button" @click=${copier(code, language)}>${COPY[language]}</button>
      <pre tabindex="0" role="region" aria-label=${label} lang="en"><code>${code}</code></pre>
    </figure>
  `;
}

/** Copies, and says so on the button itself: its text is its live region. */
export function copier(code: string, language: Language): (event: Event) => void {
  return ({currentTarget}) => {
    if (!(currentTarget instanceof HTMLElement)) return;
    const button = currentTarget;
    const say = (words: Bilingual): void => void (button.textContent = words[language]);
    button.setAttribute('aria-live', 'polite');
    navigator.clipboard.writeText(code).then(
      () => say(COPIED),
      () => say(BY_HAND),
    );
    setTimeout(() => say(COPY), SHOWN_MS);
  };
}
