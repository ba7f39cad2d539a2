import * as v from 'valibot';

/**
 * Words that the operator supplies: one text for every language, or one per language (`{ru: '…', en: '…'}`).
 * Partners' own words (a link's name) are plain strings.
 */
export const textSchema = v.union([v.string(), v.record(v.string(), v.string())]);
export type Text = v.InferOutput<typeof textSchema>;

/** The text in `language`, else in English, else in whichever language there is. */
export function textIn(text: Text, language: string): string {
  if (typeof text === 'string') return text;
  return own(text, language) ?? own(text, 'en') ?? Object.values(text)[0] ?? '';
}

function own(record: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
