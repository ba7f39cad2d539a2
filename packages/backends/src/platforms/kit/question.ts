/** Values of a query: lists repeat the name; what is undefined is left out. */
export type QueryValue = string | number | boolean | readonly string[] | undefined;

/** What a platform is asked. Everything in it was written by the adapter: nothing of a widget's query is handed through. */
export interface Question {
  /** Below the platform's address; names in braces are filled from `params`. */
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** With a body the question is a POST. */
  readonly body?: object;
}

/** Something that changes what a platform holds. */
export interface Order extends Question {
  readonly method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
}

/** Path and query, with every value escaped. */
export function addressOf({path, params = {}, query = {}}: Question): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const values = value === undefined ? [] : Array.isArray(value) ? value : [value];
    for (const one of values as readonly unknown[]) search.append(name, String(one));
  }
  const text = search.toString();
  return text === '' ? filled : `${filled}?${text}`;
}
