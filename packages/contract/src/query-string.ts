import type * as v from 'valibot';

/**
 * Queries as URL parameters: a list is a repeated name, a nested object has dotted names (`period.from`,
 * `filters.link`). What a string means (a number, a list, an object) is read from the schema.
 */
export function encodeQuery(query: object): URLSearchParams {
  const search = new URLSearchParams();
  append(search, '', query);
  return search;
}

function append(search: URLSearchParams, prefix: string, value: unknown): void {
  if (value === undefined) return;
  if (Array.isArray(value)) for (const item of value) search.append(prefix, String(item));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) append(search, prefix ? `${prefix}.${key}` : key, inner);
  } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    search.append(prefix, String(value));
  }
}

/** The reverse. The result is still unchecked input for the schema; unknown names are left out. */
export function decodeQuery(
  schema: v.ObjectSchema<v.ObjectEntries, undefined>,
  search: URLSearchParams,
): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(schema.entries)) {
    const value = decode(unwrap(entry), search, key);
    if (value !== undefined) query[key] = value;
  }
  return query;
}

interface AnySchema {
  type: string;
  wrapped?: AnySchema;
  pipe?: readonly AnySchema[];
  entries?: Record<string, AnySchema>;
  value?: AnySchema;
}

function unwrap(schema: unknown): AnySchema {
  const any = schema as AnySchema;
  if (any.wrapped) return unwrap(any.wrapped);
  const first = any.pipe?.[0];
  return first && first !== any ? unwrap(first) : any;
}

function decode(schema: AnySchema, search: URLSearchParams, name: string): unknown {
  if (schema.type === 'array') return search.has(name) ? search.getAll(name) : undefined;
  if (schema.type === 'object') return decodeNested(name, search, Object.keys(schema.entries ?? {}), schema);
  if (schema.type === 'record') return decodeNested(name, search, namesBelow(search, name), schema);
  const value = search.get(name);
  if (value === null) return undefined;
  if (schema.type === 'number') return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (schema.type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  return value;
}

function decodeNested(name: string, search: URLSearchParams, keys: string[], schema: AnySchema): unknown {
  const entries: [string, unknown][] = [];
  for (const key of keys) {
    const inner = schema.entries?.[key] ?? schema.value;
    const value = inner && decode(unwrap(inner), search, `${name}.${key}`);
    if (value !== undefined) entries.push([key, value]);
  }
  // fromEntries defines own properties, so that a name such as `__proto__` stays a harmless key.
  return entries.length ? Object.fromEntries(entries) : undefined;
}

function namesBelow(search: URLSearchParams, name: string): string[] {
  const prefix = `${name}.`;
  return [
    ...new Set([...search.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))),
  ];
}
