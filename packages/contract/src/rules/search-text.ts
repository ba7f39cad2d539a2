/** A text as it is looked for and ordered by: `Ёлка` is `елка`. Databases make lower case each in its own way. */
export function foldedText(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

/** What texts can be found by: folded and a line each, so that nothing is found across two of them. */
export function searchedLines(texts: readonly (string | null | undefined)[]): string {
  return texts.flatMap((text) => (text ? [lineOf(text)] : [])).join('\n');
}

/** What must occur in {@link searchedLines}; undefined when nothing is looked for. */
export function searchFor(search: string | undefined): string | undefined {
  const words = lineOf(search ?? '');
  return words === '' ? undefined : words;
}

function lineOf(text: string): string {
  return foldedText(text.replace(/\s+/g, ' ').trim());
}
