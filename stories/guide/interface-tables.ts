import type {ClassField, ClassMethod, CustomElement} from 'custom-elements-manifest/schema';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Bilingual, Language} from './bilingual.js';
import {HEADINGS} from './headings.js';
import {inlineCode} from './inline-code.js';
import {guideTable} from './table.js';

type Rows = Parameters<typeof guideTable>[2];

/** What a page may use of a widget, table by table; what a widget has none of has no table. */
export function interfaceTables(element: CustomElement, language: Language): TemplateResult {
  const {attributes = [], events = [], slots = [], cssParts = [], cssProperties = [], members = []} = element;
  const ofPages = members.filter(({name}) => !attributes.some(({fieldName}) => fieldName === name));
  const section = (title: Bilingual, heads: readonly Bilingual[], rows: Rows) => {
    if (rows.length === 0) return nothing;
    const words = heads.map((head) => head[language]);
    return html`<h3>${title[language]}</h3>
      ${guideTable(title[language], words, rows)}`;
  };
  const {name, type, initial, meaning} = HEADINGS;
  return html`
    ${section(
      HEADINGS.attributes,
      [name, type, initial, meaning],
      attributes.map((row) => [code(row.name), code(row.type?.text), code(row.default), inlineCode(row.description)]),
    )}
    ${section(
      HEADINGS.methods,
      [name, type, meaning],
      ofPages.map((row) => [code(row.name), code(typeOf(row)), inlineCode(row.description)]),
    )}
    ${section(
      HEADINGS.events,
      [name, type, meaning],
      events.map((row) => [code(row.name), code(row.type.text), inlineCode(row.description)]),
    )}
    ${section(
      HEADINGS.slots,
      [name, meaning],
      slots.map((row) => [code(row.name), inlineCode(row.description)]),
    )}
    ${section(
      HEADINGS.parts,
      [name, meaning],
      cssParts.map((row) => [code(`::part(${row.name})`), inlineCode(row.description)]),
    )}
    ${section(
      HEADINGS.properties,
      [name, initial, meaning],
      cssProperties.map((row) => [code(row.name), code(row.default), inlineCode(row.description)]),
    )}
  `;
}

function code(text: string | undefined): TemplateResult | typeof nothing {
  return text ? html`<code>${text}</code>` : nothing;
}

function typeOf(member: ClassField | ClassMethod): string | undefined {
  if (member.kind === 'field') return member.type?.text;
  const parameters = member.parameters?.map(({name, type}) => (type ? `${name}: ${type.text}` : name)) ?? [];
  return `(${parameters.join(', ')}) => ${member.return?.type?.text ?? 'void'}`;
}
