import * as v from 'valibot';

/**
 * A closed list that readers keep open: the values we know are named, and any other non-empty string is let through,
 * because `/v1` grows and an operator's backend may know more than we do. What is unknown is shown by its raw name.
 */
export function openPicklist<const Values extends readonly [string, ...string[]]>(values: Values) {
  return v.union([v.picklist(values), v.pipe(v.string(), v.nonEmpty(), v.maxLength(100))]);
}
