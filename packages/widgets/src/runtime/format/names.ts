/** The day of the week by its ISO number, 1 is Monday: «Понедельник», «Пн». Other values stand for themselves. */
export function weekdayName(locale: string, value: string, weekday: 'long' | 'short'): string {
  if (!/^[1-7]$/.test(value)) return value;
  // 5 January 1970 was a Monday.
  const day = new Date(Date.UTC(1970, 0, 4 + Number(value)));
  const name = new Intl.DateTimeFormat(locale, {weekday, timeZone: 'UTC'}).format(day);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** A country by its ISO 3166-1 code: «Казахстан». What is no such code stands for itself. */
export function countryName(locale: string, code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(locale, {type: 'region'}).of(code) ?? code;
}
