/** Says that a field was ignored, and why. */
export type Report = (field: string, message: string) => void;

/** Reads one value of a document; a value it cannot take is reported and becomes `undefined`. */
export type Check<T> = (value: unknown, field: string, report: Report) => T | undefined;

/** One check per field of a section. */
export type Fields<T> = {readonly [K in keyof T]-?: Check<NonNullable<T[K]>>};

type Found<T> = {-readonly [K in keyof T]?: T[K]};

/** A check out of a reader and the words that say what it expects. */
export function value<T>(expected: string, read: (value: unknown) => T | undefined): Check<T> {
  return (input, field, report) => {
    const found = read(input);
    if (found === undefined) report(field, `must be ${expected}`);
    return found;
  };
}

export function numberBetween(least: number, most: number): Check<number> {
  return value(`a number from ${least} to ${most}`, (input) =>
    typeof input === 'number' && input >= least && input <= most ? input : undefined,
  );
}

export function oneOf<T extends string>(words: readonly T[]): Check<T> {
  return value(`one of ${words.join(', ')}`, (input) => words.find((word) => word === input));
}

export function text<T>(expected: string, read: (text: string) => T | undefined): Check<T> {
  return value(expected, (input) => (typeof input === 'string' ? read(input.trim()) : undefined));
}

/** An object with some of the fields. Only its own fields are read, so `__proto__` is an unknown field like any other. */
export function section<T extends object>(fields: Fields<T>): Check<Partial<T>> {
  return (input, path, report) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      report(path, 'must be an object');
      return undefined;
    }
    const found: Found<T> = {};
    for (const [name, fieldValue] of Object.entries(input) as [string, unknown][]) {
      const field = path ? `${path}.${clip(name)}` : clip(name);
      if (!isFieldOf(fields, name)) report(field, 'is not a field of a brand document');
      else if (fieldValue !== undefined) {
        const read = fields[name](fieldValue, field, report);
        if (read !== undefined) found[name] = read;
      }
    }
    return found;
  };
}

/** A section that makes sense only with all its fields. */
export function wholeSection<T extends object>(fields: Fields<T>): Check<T> {
  const check = section(fields);
  return (input, path, report) => {
    const found = check(input, path, report);
    if (!found) return undefined;
    const missing = Object.keys(fields).filter((name) => !Object.hasOwn(found, name));
    for (const name of missing) {
      if (!Object.hasOwn(input as object, name)) report(`${path}.${name}`, 'is missing');
    }
    return missing.length ? undefined : (found as T);
  };
}

function isFieldOf<T extends object>(fields: Fields<T>, name: string): name is keyof T & string {
  return Object.hasOwn(fields, name);
}

/** A name out of a stranger's document, short enough for a message. */
const clip = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name);
