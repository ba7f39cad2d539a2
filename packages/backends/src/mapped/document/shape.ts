import type {FieldProblem} from '@kabinet/contract';

/** Bounds of a document, far beyond what the largest API needs. */
const LONGEST_TEXT = 2000;
const DEEPEST = 12;
const MOST_VALUES = 5000;

const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype'];

/** What makes a document unfit to be read at all: too much of it, or a name that is a prototype's. At most one. */
export function objectionToShape(document: unknown): FieldProblem | undefined {
  let values = 0;
  const judge = (value: unknown, pointer: string, depth: number): FieldProblem | undefined => {
    if (++values > MOST_VALUES) return {pointer, detail: `A document has at most ${MOST_VALUES} values.`};
    if (depth > DEEPEST) return {pointer, detail: `A document is at most ${DEEPEST} levels deep.`};
    if (typeof value === 'string' && value.length > LONGEST_TEXT) {
      return {pointer, detail: `A text has at most ${LONGEST_TEXT} characters.`};
    }
    if (typeof value !== 'object' || value === null) return undefined;
    for (const name of Object.keys(value)) {
      const place = `${pointer}/${name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (PROTOTYPE_NAMES.includes(name)) return {pointer: place, detail: `Nothing is called "${name}".`};
      const objection = judge((value as Record<string, unknown>)[name], place, depth + 1);
      if (objection) return objection;
    }
    return undefined;
  };
  return judge(document, '', 0);
}
