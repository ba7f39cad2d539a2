/**
 * What an expression may be made of. It names a value and computes nothing that could go on for ever: it has no
 * functions of its own, names nothing, and builds no objects, so that it cannot call itself or reach a prototype.
 */

/** Kinds of nodes in JSONata's syntax tree. */
const KINDS = new Set([
  'path',
  'name',
  'string',
  'number',
  'value',
  'binary',
  'unary',
  'condition',
  'block',
  'function',
  'variable',
  'wildcard',
  'filter',
  'sort',
]);

/** Functions that answer at once, whatever they are given. */
const FUNCTIONS = new Set([
  'abs',
  'append',
  'average',
  'boolean',
  'ceil',
  'contains',
  'count',
  'exists',
  'floor',
  'join',
  'keys',
  'length',
  'lookup',
  'lowercase',
  'max',
  'min',
  'not',
  'number',
  'reverse',
  'round',
  'split',
  'string',
  'substring',
  'substringAfter',
  'substringBefore',
  'sum',
  'trim',
  'type',
  'uppercase',
]);

/** `$` and `$$` have these names in the tree. */
const VARIABLES = new Set(['', '$', 'answer', 'joined']);

const PROTOTYPE_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/** Marks that name something in passing. */
const NAMING = ['focus', 'index', 'group', 'ancestor', 'tuple'];

interface Node extends Record<string, unknown> {
  readonly type: string;
}

/** What is not allowed in an expression, in words; undefined when all of it is. */
export function objectionTo(tree: unknown): string | undefined {
  if (Array.isArray(tree)) return firstOf(tree, objectionTo);
  if (typeof tree !== 'object' || tree === null) return undefined;
  if (!isNode(tree)) return firstOf(Object.values(tree), objectionTo);
  // The name of a function stands in its call alone: none is ever a value.
  const {procedure: _called, ...parts} = tree;
  return objectionToNode(tree) ?? firstOf(Object.values(parts), objectionTo);
}

function objectionToNode(node: Node): string | undefined {
  const {type, value, procedure} = node;
  if (!KINDS.has(type)) return `${WORDS[type] ?? `"${type}"`} may not stand in an expression.`;
  if (NAMING.some((mark) => mark in node)) return 'Nothing may be grouped or named in an expression.';
  if (type === 'binary' && value === '..') return 'A range may not stand in an expression.';
  if (type === 'unary' && value === '{') return 'An object may not stand in an expression.';
  if ((type === 'name' || type === 'string') && PROTOTYPE_NAMES.has(String(value))) {
    return `Nothing is called "${String(value)}".`;
  }
  if (type === 'variable' && !VARIABLES.has(String(value))) return unknownName(String(value));
  if (type !== 'function') return undefined;
  const called = procedure as Partial<Node> | undefined;
  if (called?.type !== 'variable') return 'Only a function with a name can be called.';
  return FUNCTIONS.has(String(called.value)) ? undefined : unknownName(String(called.value));
}

function unknownName(name: string): string {
  return `$${name} may not be used: there are ${[...FUNCTIONS].map((known) => `$${known}`).join(', ')}, $, $$, $answer and $joined.`;
}

const WORDS: Readonly<Record<string, string>> = {
  regex: 'A regular expression',
  lambda: 'A function of its own',
  partial: 'A function of its own',
  bind: 'An assignment',
  transform: 'A transformation',
  descendant: 'A search through everything (**)',
  parent: 'A step upwards (%)',
  apply: 'A chain of functions (~>)',
};

function isNode(value: object): value is Node {
  return 'type' in value && typeof value.type === 'string';
}

function firstOf<Item>(items: readonly Item[], found: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const objection = found(item);
    if (objection !== undefined) return objection;
  }
  return undefined;
}
