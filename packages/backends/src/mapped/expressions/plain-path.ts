/** What an expression is evaluated over. */
export interface Context {
  /** The whole answer: `$answer`. */
  readonly answer: unknown;
  /** What belongs to the row elsewhere in the answer: `$joined`. */
  readonly joined?: Readonly<Record<string, unknown>> | undefined;
}

/** An expression that only names a place, as most do: `order.total`, `$answer.currency`. */
export interface PlainPath {
  readonly root: 'row' | keyof Context;
  readonly names: readonly string[];
}

/** The evaluator has to look: a list stands on the way, and what that means is its business. */
export const NOT_PLAIN = Symbol();

interface Step {
  readonly type?: unknown;
  readonly value?: unknown;
}

const STEP = ['type', 'value', 'position'];

const ROOTS: Readonly<Record<string, PlainPath['root']>> = {'': 'row', $: 'row', answer: 'answer', joined: 'joined'};

/** The path in an expression's tree; undefined when it does more than name a place. */
export function plainPath(tree: unknown): PlainPath | undefined {
  const {type, steps, ...rest} = tree as {type?: unknown; steps?: readonly Step[]};
  if (type !== 'path' || !Array.isArray(steps) || Object.keys(rest).length > 0) return undefined;
  if (!steps.every((step: object) => Object.keys(step).every((key) => STEP.includes(key)))) return undefined;
  const [first, ...others] = steps as readonly Step[];
  const root = first?.type === 'variable' ? ROOTS[String(first.value)] : 'row';
  const names = first?.type === 'variable' ? others : steps;
  if (!root || !names.every((step: Step) => step.type === 'name')) return undefined;
  return {root, names: names.map(({value}: Step) => String(value))};
}

/** What stands there, by properties of objects' own. */
export function atPath({root, names}: PlainPath, row: unknown, context: Context): unknown {
  let place = root === 'row' ? row : context[root];
  for (const name of names) {
    if (Array.isArray(place)) return NOT_PLAIN;
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, name)) return undefined;
    place = (place as Record<string, unknown>)[name];
  }
  return Array.isArray(place) ? NOT_PLAIN : place;
}
