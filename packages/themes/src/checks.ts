/** Says that a field was ignored, and why. */
export type Report = (field: string, message: string) => void;

export type JsonSchema = Readonly<Record<string, unknown>>;

/** How one value of a document is read, and what JSON Schema says of it. */
export interface Check<T> {
  /** A value that cannot be taken is reported and becomes `undefined`. */
  readonly read: (value: unknown, field: string, report: Report) => T | undefined;
  readonly schema: JsonSchema;
}

/** One check per field of a section. */
export type Fields<T> = {readonly [K in keyof T]-?: Check<NonNullable<T[K]>>};

type Found<T> = {-readonly [K in keyof T]?: T[K]};

/** A check out of a reader and the words that say what it expects. */
export function value<T>(expected: string, schema: JsonSchema, take: (value: unknown) => T | undefined): Check<T> {
  return {
    schema,
    read: (input, field, report) => {
      const found = take(input);
      if (found === undefined) report(field, `must be ${expected}`);
      return found;
    },
  };
}

export function numberBetween(least: number, most: number): Check<number> {
  return value(`a number from ${least} to ${most}`, {type: 'number', minimum: least, maximum: most}, (input) =>
    typeof input === 'number' && input >= least && input <= most ? input : undefined,
  );
}

export function oneOf<T extends string>(words: readonly T[]): Check<T> {
  return value(`one of ${words.join(', ')}`, {enum: words}, (input) => words.find((word) => word === input));
}

/** A text of the pattern, without the blanks around it, or what `take` makes of it. */
export function text(
  expected: string,
  {pattern, longest}: {pattern: string; longest: number},
  take: (text: string) => string | undefined = (found) => found,
): Check<string> {
  const whole = new RegExp(pattern, 'u');
  return value(expected, {type: 'string', maxLength: longest, pattern}, (input) =>
    typeof input === 'string' && input.length <= longest && whole.test(input) ? take(input.trim()) : undefined,
  );
}

/** The same check with a sentence for those who write the document. */
export function described<T>(description: string, check: Check<T>): Check<T> {
  return {...check, schema: {description, ...check.schema}};
}

/** The same check, its schema kept in one place under a name. */
export function named<T>(name: string, check: Check<T>): Check<T> {
  return {...check, schema: {$ref: `#/$defs/${name}`}};
}

/** An object with some of the fields. Only its own fields are read, so `__proto__` is an unknown field like any other. */
export function section<T extends object>(fields: Fields<T>): Check<Partial<T>> {
  const checks = Object.entries<Check<unknown>>(fields);
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(checks.map(([name, {schema}]) => [name, schema])),
      additionalProperties: false,
    },
    read: (input, path, report) => {
      if (typeof input !== 'object' || input === null || Array.isArray(input)) {
        report(path, 'must be an object');
        return undefined;
      }
      const found: Found<T> = {};
      for (const name of Object.keys(input)) {
        const field = path ? `${path}.${clip(name)}` : clip(name);
        if (!isFieldOf(fields, name)) report(field, 'is not a field of a brand document');
        else {
          const read = readField(fields[name], input, name, field, report);
          if (read !== undefined) found[name] = read;
        }
      }
      return found;
    },
  };
}

/** A section that makes sense only with all its fields. */
export function wholeSection<T extends object>(fields: Fields<T>): Check<T> {
  const some = section(fields);
  return {
    schema: {...some.schema, required: Object.keys(fields)},
    read: (input, path, report) => {
      const found = some.read(input, path, report);
      if (!found) return undefined;
      const missing = Object.keys(fields).filter((name) => !Object.hasOwn(found, name));
      for (const name of missing) {
        if (!Object.hasOwn(input as object, name)) report(`${path}.${name}`, 'is missing');
      }
      return missing.length ? undefined : (found as T);
    },
  };
}

/** A live object may have accessors that throw; a document has none. */
function readField<T>(check: Check<T>, input: object, name: string, field: string, report: Report): T | undefined {
  try {
    const found = (input as Record<string, unknown>)[name];
    return found === undefined ? undefined : check.read(found, field, report);
  } catch {
    report(field, 'cannot be read');
    return undefined;
  }
}

function isFieldOf<T extends object>(fields: Fields<T>, name: string): name is keyof T & string {
  return Object.hasOwn(fields, name);
}

/** A name out of a stranger's document, short enough for a message. */
const clip = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name);
