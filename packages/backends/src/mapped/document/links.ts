import * as v from 'valibot';
import {LINK_FIELDS} from './fields.js';
import {listOf, requestSchema} from './lists.js';
import {expressionSchema, valueSchema} from './values.js';
import type {ValueSource} from './values.js';

/** A JSON object whose values come from the draft of a link: expressions over it, constants, or objects of such. */
export interface BodyMapping {
  readonly [name: string]: ValueSource | BodyMapping;
}

export const bodySchema: v.GenericSchema<BodyMapping> = v.record(
  v.pipe(v.string(), v.nonEmpty(), v.maxLength(64)),
  v.union([valueSchema, v.lazy(() => bodySchema)]),
);

/** How a link is made. It is asked for once and never again by itself: few foreign APIs know a repeated request. */
const createSchema = v.strictObject({
  request: v.strictObject({
    ...requestSchema.entries,
    method: v.optional(v.picklist(['POST', 'PUT'])),
  }),
  /** What is sent. An expression that gives nothing leaves its property out. */
  body: bodySchema,
  /** Where the new link stands in the answer; it is read by the fields of the list. */
  row: expressionSchema,
  /** The partner may choose the code, which `body` sends. */
  customCodes: v.optional(v.boolean()),
});

export const linksSchema = v.strictObject({...listOf(LINK_FIELDS).entries, create: v.optional(createSchema)});
export type LinksMapping = v.InferOutput<typeof linksSchema>;
