/** Parameters of an address that begin with a prefix of ours: `stats-period`. */
export interface OwnParams {
  one(name: string): string | undefined;
  every(name: string): string[];
}

export function readParams(search: string, prefix: string): OwnParams {
  const params = new URLSearchParams(search);
  return {
    one: (name) => params.get(`${prefix}-${name}`) ?? undefined,
    every: (name) => params.getAll(`${prefix}-${name}`),
  };
}

/** A parameter to write; undefined and empty ones are left out. */
export type Param<Name extends string> = readonly [name: Name, value: string | undefined];

/** The same address with other parameters of ours: those of the page and the order of theirs stay. */
export function writeParams<Name extends string>(
  search: string,
  prefix: string,
  names: readonly Name[],
  written: readonly Param<NoInfer<Name>>[],
): string {
  const params = new URLSearchParams(search);
  for (const name of names) params.delete(`${prefix}-${name}`);
  for (const [name, value] of written) if (value) params.append(`${prefix}-${name}`, value);
  const text = params.toString();
  return text && `?${text}`;
}
