import {calendarDateSchema, textSchema} from '@kabinet/contract';
import * as v from 'valibot';
import {isPlain, plainText} from '../http/plain-text.js';

const reasonTextSchema = v.pipe(
  textSchema,
  v.check((text) => texts(text).length > 0 && texts(text).every(isReason), 'A reason is expected.'),
  v.check((text) => texts(text).every(isPlain), 'Control characters are not allowed.'),
);

/** Why, in words for the partner: one text, or one for each language. `code` is for programs. */
export const reasonSchema = v.object({
  reason: reasonTextSchema,
  code: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,59}$/))),
});
export const optionalReasonSchema = v.object({reason: v.optional(reasonTextSchema)});

export const payOutSchema = v.object({
  partner: v.optional(plainText(200)),
  /** The day on which the money should arrive. */
  expectedDate: v.optional(calendarDateSchema),
});

export const visitorSchema = v.union(
  [v.object({click: plainText(200)}), v.object({order: plainText(200)})],
  'Either a click or an order is expected.',
);

export const tokenSchema = v.object({ttlSeconds: v.optional(v.number())});

export const chosenIdSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][\w.-]{0,99}$/, 'An id of letters, digits, "_", "." and "-" is expected.'),
);

export const eventSchema = v.optional(v.picklist(['lead', 'sale']));

function isReason(words: string): boolean {
  return words.trim() !== '' && words.length <= 1000;
}

function texts(text: v.InferOutput<typeof textSchema>): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** Lines of the audit log. */
export const limitSchema = v.pipe(
  v.number(),
  v.integer('A whole number is expected.'),
  v.minValue(1),
  v.maxValue(10_000),
);
