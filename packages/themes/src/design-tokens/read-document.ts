import type {BrandProblem} from '../brand.js';

/** A token of a document of any origin: where it stands, and what it says when its aliases are followed. */
export interface FoundToken {
  readonly path: string;
  readonly value: unknown;
}

/** More no designer has, and no page should wait for. */
const MOST_TOKENS = 5000;
const DEEPEST = 12;
const ALIAS = /^\{([^{}]{1,400})\}$/;

/**
 * All tokens of a document, in its order. Reads the format of 2025.10, its earlier drafts, and what Style Dictionary
 * wrote before it (`value` without a dollar sign). Only a document's own fields are read; never throws for JSON.
 */
export function readDocument(document: unknown, problems: BrandProblem[]): ReadonlyMap<string, FoundToken> {
  const raw = new Map<string, unknown>();
  collect(document, [], raw);
  if (raw.size >= MOST_TOKENS)
    problems.push({field: 'tokens', message: `are too many: the first ${MOST_TOKENS} are read`});
  const found = new Map<string, FoundToken>();
  for (const [path, value] of raw) {
    const resolved = follow(value, raw);
    if (resolved === undefined) problems.push({field: path, message: 'refers to no token'});
    else for (const [part, partValue] of partsOf(path, resolved)) found.set(part, {path: part, value: partValue});
  }
  return found;
}

function collect(node: unknown, path: readonly string[], into: Map<string, unknown>): void {
  if (!isObject(node) || path.length > DEEPEST || into.size >= MOST_TOKENS) return;
  for (const field of ['$value', 'value']) {
    if (path.length > 0 && Object.hasOwn(node, field)) {
      into.set(path.join('.'), node[field]);
      return;
    }
  }
  for (const name of Object.keys(node)) if (!name.startsWith('$')) collect(node[name], [...path, name], into);
}

/** The value behind an alias, and behind those it leads to; nothing when they lead nowhere or round in a circle. */
function follow(value: unknown, tokens: ReadonlyMap<string, unknown>): unknown {
  let current = value;
  for (let step = 0; step <= DEEPEST; step++) {
    const target = typeof current === 'string' ? ALIAS.exec(current)?.[1] : undefined;
    if (target === undefined) return current;
    current = tokens.get(target.replace(/\.\$?value$/, ''));
  }
  return undefined;
}

/** A composite, such as a typography, as its parts. */
function partsOf(path: string, value: unknown): [string, unknown][] {
  if (!isObject(value) || !Object.hasOwn(value, 'fontFamily')) return [[path, value]];
  return Object.keys(value).map((part) => [`${path}.${part}`, value[part]]);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
