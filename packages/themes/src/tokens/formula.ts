/**
 * Where a token comes from: the theme, a constant, or other tokens. What comes from other tokens is written into the
 * page as a sum over them, so that who changes one in CSS changes all that follow it.
 */
export type Source = FromTheme | Constant | Same | Scaled | Joined;

interface FromTheme {
  readonly kind: 'theme';
}
interface Constant {
  readonly kind: 'constant';
  readonly value: string;
}
interface Same {
  readonly kind: 'same';
  readonly as: string;
}
/** `of · times + plus`, at most `most`; `plus` and `most` in pixels. */
interface Scaled {
  readonly kind: 'scaled';
  readonly of: string;
  readonly times: number;
  readonly plus: number;
  readonly most: number | undefined;
}
interface Joined {
  readonly kind: 'joined';
  readonly of: readonly string[];
}

export const fromTheme: FromTheme = {kind: 'theme'};
export const constant = (value: string): Constant => ({kind: 'constant', value});
export const same = (as: string): Same => ({kind: 'same', as});
export const joined = (...of: readonly string[]): Joined => ({kind: 'joined', of});
export const scaled = (of: string, {times = 1, plus = 0, most}: Partial<Omit<Scaled, 'kind' | 'of'>>): Scaled => ({
  kind: 'scaled',
  of,
  times,
  plus,
  most,
});

/** The tokens that a token is made of. */
export function ingredients(source: Source): readonly string[] {
  if (source.kind === 'same') return [source.as];
  if (source.kind === 'scaled') return [source.of];
  return source.kind === 'joined' ? source.of : [];
}

/** The source as CSS, with each ingredient written by `read`; nothing for what only a theme knows. */
export function cssOf(source: Source, read: (name: string) => string): string | undefined {
  switch (source.kind) {
    case 'theme':
      return undefined;
    case 'constant':
      return source.value;
    case 'same':
      return read(source.as);
    case 'joined':
      return source.of.map(read).join(' ');
    case 'scaled': {
      const {times, plus, most} = source;
      const product = times === 1 ? read(source.of) : `${read(source.of)} * ${times}`;
      const sum = plus === 0 ? product : `${plus}px + ${product}`;
      return most === undefined ? `calc(${sum})` : `min(${sum}, ${most}px)`;
    }
  }
}

/** The value of a source out of the values of its ingredients, lengths in pixels; nothing when one is missing. */
export function valueOf(source: Source, read: (name: string) => string | undefined): string | undefined {
  switch (source.kind) {
    case 'theme':
      return undefined;
    case 'constant':
      return source.value;
    case 'same':
      return read(source.as);
    case 'joined': {
      const values = source.of.map(read);
      return values.includes(undefined) ? undefined : values.join(' ');
    }
    case 'scaled': {
      const sum = Number.parseFloat(read(source.of) ?? '') * source.times + source.plus;
      return pixels(source.most === undefined ? sum : Math.min(sum, source.most));
    }
  }
}

/** A number without an exponent, which not everything that reads a token understands. */
export const plain = (value: number): string => String(Number(value.toFixed(4)));
export const pixels = (value: number): string => `${plain(value)}px`;
