export const SNIPPET_KINDS = ['HTML', 'Markdown', 'BBCode'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** A link as it is put into a page, a post or a forum; `text` is what readers see. */
export function snippetOf(kind: SnippetKind, url: string, text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  switch (kind) {
    case 'HTML':
      return `<a href="${inHtml(url)}">${inHtml(words)}</a>`;
    case 'Markdown':
      return `[${inMarkdown(words)}](${escaped(url, /[\s()<>\\]/g)})`;
    case 'BBCode':
      // There is no way to write a bracket there that every forum understands.
      return `[url=${escaped(url, /[\s[\]]/g)}]${words.replaceAll('[', '(').replaceAll(']', ')')}[/url]`;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function inHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Every sign that CommonMark lets one escape and that could begin something. */
function inMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&');
}

/** Signs that would end the address there, written as a server reads them all the same. */
function escaped(url: string, signs: RegExp): string {
  return url.replaceAll(signs, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
