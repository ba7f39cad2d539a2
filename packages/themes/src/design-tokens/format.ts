/*
 * The W3C Design Tokens format, 2025.10: https://www.designtokens.org/tr/2025.10/format/
 */

export type DesignValue = string | number | readonly DesignValue[] | {readonly [key: string]: DesignValue};

export interface DesignToken {
  readonly $type: string;
  readonly $value: DesignValue;
  readonly $description?: string;
}

export interface DesignGroup {
  readonly [name: string]: DesignToken | DesignGroup;
}

/** Where our documents keep what is no token: the name of the brand, its scheme, its logo, what it was derived from. */
export const EXTENSION = 'kabinet';

/** `color.accent-soft`, as groups and a name: what stands before the first hyphen is the group. */
export function placeOf(name: string): readonly [group: string, name: string] {
  const [group = '', ...rest] = name.split('-');
  return [group, rest.join('-')];
}
