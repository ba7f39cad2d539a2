/** Text that is HTML already. */
export class Markup {
  constructor(readonly html: string) {}
}

export type Content = Markup | string | readonly Content[];

/** HTML whose values are escaped, whatever stands in them: `markup`<b>${name}</b>``. */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(String.raw({raw: parts}, ...values.map(htmlOf)));
}

function htmlOf(content: Content): string {
  if (content instanceof Markup) return content.html;
  if (typeof content === 'string') return escaped(content);
  return content.map(htmlOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
