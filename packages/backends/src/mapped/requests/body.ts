import type {Body, Source} from '../document/judged.js';
import type {Budget} from '../expressions/budget.js';

/** What a request sends, made of a draft. What an expression gives nothing for is left out, and so is an empty object. */
export async function bodyOf(body: Body, draft: object, budget: Budget): Promise<Record<string, unknown> | undefined> {
  const parts: [string, unknown][] = [];
  for (const [name, part] of body) {
    const value =
      part instanceof Map ? await bodyOf(part, draft, budget) : await valueOf(part as Source, draft, budget);
    if (value !== undefined) parts.push([name, value]);
  }
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

function valueOf(source: Source, draft: object, budget: Budget): Promise<unknown> {
  return 'constant' in source ? Promise.resolve(source.constant) : source.over(draft, {answer: draft}, budget);
}
