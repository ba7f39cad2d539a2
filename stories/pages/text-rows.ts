/** A text of the widgets under its full key. */
export interface TextRow {
  readonly key: string;
  readonly en: string;
  readonly ru: string;
}

interface Dictionary {
  readonly namespace: string;
  readonly en: Readonly<Record<string, string>>;
  readonly ru: Readonly<Record<string, string>>;
}

/** Every key of either language, in the order of the dictionaries; a plural form that one language lacks is empty there. */
export function textRows(dictionaries: readonly Dictionary[]): TextRow[] {
  return dictionaries.flatMap(({namespace, en, ru}) =>
    [...new Set([...Object.keys(en), ...Object.keys(ru)])].map((key) => ({
      key: `${namespace}.${key}`,
      en: en[key] ?? '',
      ru: ru[key] ?? '',
    })),
  );
}

/** Rows in which every word of the query stands somewhere; «е» finds «ё», and no-break spaces are spaces. */
export function matching(rows: readonly TextRow[], query: string): TextRow[] {
  const words = plain(query).split(' ').filter(Boolean);
  return rows.filter(({key, en, ru}) => {
    const all = plain(`${key} ${en} ${ru}`);
    return words.every((word) => all.includes(word));
  });
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}
