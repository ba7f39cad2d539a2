import * as v from 'valibot';

/** A list whose readers leave out the items they cannot understand, since a later backend may send kinds of its own. */
export function knownItems<Schema extends v.GenericSchema>(item: Schema) {
  return v.pipe(
    v.array(v.fallback(v.nullable(item), null)),
    v.transform((items) => items.filter((known): known is NonNullable<v.InferOutput<Schema>> => known !== null)),
  );
}
