import {OPERATIONS, routes, STREAM_PATH} from '@kabinet/contract';
import type {Operation} from '@kabinet/contract';
import {RequestProblem} from './problem.js';

export interface Match {
  readonly operation: Operation | 'stream';
  /** Values of the names in the path. */
  readonly params: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly operation: Match['operation'];
  readonly method: string;
  readonly parts: readonly string[];
}

const PATTERNS: readonly Pattern[] = [
  ...OPERATIONS.map((operation) => ({
    operation,
    method: routes[operation].method,
    parts: routes[operation].path.split('/'),
  })),
  {operation: 'stream', method: 'GET', parts: STREAM_PATH.split('/')},
];

/**
 * Finds the operation for a path below the API's own.
 * @throws {RequestProblem} 404 for an unknown path, 405 for a known one with another method.
 */
export function route(method: string, path: string): Match {
  const known = PATTERNS.flatMap((pattern) => {
    const params = paramsOf(pattern, path);
    return params ? [{pattern, params}] : [];
  });
  if (known.length === 0) throw new RequestProblem(404, 'not_found', 'unknown_path', 'There is no such path.');
  const match = known.find(({pattern}) => pattern.method === method);
  if (match) return {operation: match.pattern.operation, params: match.params};
  const allowed = known.map(({pattern}) => pattern.method).join(', ');
  throw new RequestProblem(405, 'unsupported', 'unknown_method', `Only ${allowed} is possible here.`, {Allow: allowed});
}

function paramsOf({parts}: Pattern, path: string): Record<string, string> | undefined {
  const actual = path.split('/');
  if (actual.length !== parts.length) return undefined;
  const params: [string, string][] = [];
  for (const [index, part] of parts.entries()) {
    const value = decoded(actual[index] ?? '');
    const [, name] = /^\{(\w+)\}$/.exec(part) ?? [];
    if (name === undefined ? value !== part : !value) return undefined;
    if (name !== undefined && value) params.push([name, value]);
  }
  return Object.fromEntries(params);
}

/** Undefined for an escape that means nothing: no id is written so. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
