import * as v from 'valibot';
import {maybe} from './absent.js';
import {instantSchema, timeZoneSchema} from './calendar.js';
import {cursorSchema} from './identifiers.js';

/** What every answer says of itself: how fresh its figures are, and in which zone its days begin. */
export const metaSchema = v.object({
  asOf: instantSchema,
  timeZone: timeZoneSchema,
});
export type Meta = v.InferOutput<typeof metaSchema>;

/** A page of `item`s. The order is stable, and a row never appears twice; `nextCursor` is null on the last page. */
export function pageSchema<Item extends v.GenericSchema>(item: Item) {
  return v.object({
    items: v.array(item),
    nextCursor: v.nullable(cursorSchema),
    /** All rows of the query, when the backend counts them. */
    total: maybe(v.pipe(v.number(), v.integer(), v.minValue(0))),
    meta: metaSchema,
  });
}

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
  total?: number | undefined;
  meta: Meta;
}
