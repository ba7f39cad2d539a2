import {readFile} from 'node:fs/promises';

/** An answer of a platform out of this folder: `dub/payouts-list.json`. */
export async function recorded<Answer>(name: string): Promise<Answer> {
  return JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8')) as Answer;
}
