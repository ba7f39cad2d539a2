import type {Operation} from '@kabinet/contract';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Bilingual, Language} from './bilingual.js';
import type {Guide} from './guide.js';
import {HEADINGS} from './headings.js';
import {interfaceTables} from './interface-tables.js';
import {elementOf} from './manifest.js';
import {snippet} from './snippet.js';

/** What a page about a widget says besides its interface, which the manifest knows. */
export interface WidgetWords {
  readonly about: Bilingual<TemplateResult>;
  /** The element as a page would write it. */
  readonly example: string;
  /** Operations of the backend; without the first the widget shows nothing. */
  readonly asks: readonly Operation[];
}

const ASKS: Bilingual = {
  en: 'The widget asks for these operations of the contract. Without the first it shows nothing; what else is absent, it does not offer.',
  ru: 'Виджет обращается к этим операциям контракта. Без первой он ничего не показывает; чего ещё нет, того он и не предлагает.',
};
const ONCE: Bilingual = {
  en: 'Configure the page once; the element may stand anywhere in it, before or after.',
  ru: 'Настройте страницу один раз; элемент может стоять на ней где угодно, до этого или после.',
};

/** The page about a widget for those who put it on theirs. */
export function widgetGuide(tag: string, {about, example, asks}: WidgetWords): Guide {
  return (language) => ({
    lead: html`<div class="guide-lead">${about[language]}</div>`,
    reference: reference(language),
  });

  function reference(language: Language): TemplateResult {
    return html`
      <h2>${HEADINGS.embed[language]}</h2>
      <p>${ONCE[language]}</p>
      ${snippet(pageWith(example), 'HTML', language)}
      <h2>${HEADINGS.needs[language]}</h2>
      <p>${ASKS[language]}</p>
      <ul class="guide-chips">
        ${['session', ...asks].map((operation) => html`<li><code>${operation}</code></li>`)}
      </ul>
      ${interfaceTables(elementOf(tag), language)}
    `;
  }
}

function pageWith(element: string): string {
  return `<script type="module" src="/kabinet/kabinet.js"></script>
<script type="application/json" data-kabinet>
  {
    "backend": {"url": "/partner-api/v1", "tokenUrl": "/partner-token"},
    "brand": "/brand.json",
    "locale": "ru"
  }
</script>

${element}`;
}
