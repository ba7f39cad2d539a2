import type {Json, JsonEdit} from '../../../backends/src/testing/json-edits.js';

export interface Field {
  readonly pointer: string;
  readonly value: Json;
}

/** Every field of a document, as JSON Pointers; of a list the first item stands for all. */
export function fieldsOf(value: Json, pointer = ''): Field[] {
  const members = membersOf(value).flatMap(([key, member]) => fieldsOf(member, `${pointer}/${escaped(key)}`));
  return [{pointer, value}, ...members];
}

/** The field taken away, made null, made another type. */
export function mutationsOf({pointer, value}: Field): JsonEdit[] {
  const removed: JsonEdit[] = pointer === '' ? [] : [{pointer, remove: true}];
  return [...removed, {pointer, set: null}, {pointer, set: otherType(value)}];
}

function otherType(value: Json): Json {
  if (typeof value === 'string') return 5;
  return typeof value === 'object' ? 'x' : [];
}

function membersOf(value: Json): [string, Json][] {
  if (value === null || typeof value !== 'object') return [];
  const members = Object.entries(value as Readonly<Record<string, Json>>);
  return Array.isArray(value) ? members.slice(0, 1) : members;
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
