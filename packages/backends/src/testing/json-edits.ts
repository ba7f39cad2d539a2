/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json};

/**
 * One change of a JSON document. `pointer` is a JSON Pointer (RFC 6901) in which a part `*` means every item or member.
 * The empty pointer is the whole document.
 */
export type JsonEdit = {pointer: string; set: Json} | {pointer: string; remove: true};

/** The document with the edits made one after another; a pointer that leads nowhere changes nothing. */
export function editJson(document: Json, edits: readonly JsonEdit[]): Json {
  return edits.reduce((result, edit) => editAt(result, parts(edit.pointer), edit) ?? null, document);
}

function parts(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value with the edit made in it, or undefined when the value itself is removed. */
function editAt(value: Json, [key, ...rest]: string[], edit: JsonEdit): Json | undefined {
  if (key === undefined) return 'set' in edit ? edit.set : undefined;
  if (isArray(value)) return editItems(value, key, rest, edit);
  if (value !== null && typeof value === 'object') return editMembers(value, key, rest, edit);
  return value;
}

function editItems(items: readonly Json[], key: string, rest: string[], edit: JsonEdit): Json {
  const edited = items.map((item, i) => (key === '*' || key === String(i) ? editAt(item, rest, edit) : item));
  return edited.filter((item) => item !== undefined);
}

function editMembers(members: {readonly [key: string]: Json}, key: string, rest: string[], edit: JsonEdit): Json {
  const known = Object.entries(members).map(([name, value]): [string, Json | undefined] => [
    name,
    key === '*' || key === name ? editAt(value, rest, edit) : value,
  ]);
  // Only a last part may add a member; a longer pointer into nothing leads nowhere.
  const isNew = rest.length === 0 && key !== '*' && !Object.hasOwn(members, key) && 'set' in edit;
  const all = isNew ? [...known, [key, edit.set] as const] : known;
  return Object.fromEntries(all.filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
