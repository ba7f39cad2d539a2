/**
 * Making a formatter of Intl costs a thousand times its use. The bound is there because locales, currencies and zones
 * come from outside.
 */
const MAX_FORMATTERS = 200;

function bounded<Options, Formatter>(make: (locale: string, options: Options) => Formatter) {
  const known = new Map<string, Formatter>();
  return (locale: string, options: Options): Formatter => {
    const key = locale + JSON.stringify(options);
    let formatter = known.get(key);
    if (!formatter) {
      formatter = make(locale, options);
      const [oldest] = known.keys();
      if (oldest !== undefined && known.size >= MAX_FORMATTERS) known.delete(oldest);
      known.set(key, formatter);
    }
    return formatter;
  };
}

export const numberFormat = bounded(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
export const dateFormat = bounded(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
/** The youngest piece of Intl that we use; without it there are commas. */
export const listFormat = bounded((locale, options: Intl.ListFormatOptions) =>
  'ListFormat' in Intl
    ? new Intl.ListFormat(locale, options)
    : {format: (items: Iterable<string>) => [...items].join(', ')},
);
