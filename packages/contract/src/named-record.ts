import * as v from 'valibot';

/** Names that are a prototype's own. Valibot leaves them out of every object, so that no prototype is touched. */
const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype'];

/** A record of input. A name that cannot be kept is refused, where `v.record` leaves it out without a word. */
export function namedRecord<
  Key extends v.GenericSchema<string, string | number | symbol>,
  Value extends v.GenericSchema,
>(key: Key, value: Value): v.RecordSchema<Key, Value, undefined> {
  const record = v.record(key, value);
  return {
    ...record,
    '~run'(dataset, config) {
      const input = dataset.value;
      const checked = record['~run'](dataset, config);
      for (const name of prototypeNames(input)) {
        const path: [v.ObjectPathItem] = [
          {type: 'object', origin: 'key', input: input as Record<string, unknown>, key: name, value: undefined},
        ];
        v._addIssue(this, 'name', checked, config, {input: name, path, message: `Nothing is called "${name}".`});
      }
      return checked;
    },
  };
}

function prototypeNames(input: unknown): string[] {
  if (typeof input !== 'object' || input === null) return [];
  return PROTOTYPE_NAMES.filter((name) => Object.hasOwn(input, name));
}
