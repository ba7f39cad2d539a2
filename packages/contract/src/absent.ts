import * as v from 'valibot';

/**
 * A field that an answer may leave out. Many servers write `null` for what they do not have; readers take both as
 * absent, and what is absent is shown as «—», never as zero.
 */
export function maybe<Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(
    v.optional(v.nullable(schema)),
    v.transform((value): v.InferOutput<Schema> | undefined => value ?? undefined),
  );
}
