const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

/** Families that this Storybook has with it, all with Cyrillic, ₽ and digits of one width. */
export const FAMILIES: readonly {label: string; value: string}[] = [
  {label: 'Inter', value: `'Inter Variable', Inter, ${SANS}`},
  {label: 'Onest', value: `'Onest Variable', Onest, ${SANS}`},
  {label: 'IBM Plex Sans', value: `'IBM Plex Sans Variable', 'IBM Plex Sans', ${SANS}`},
  {label: 'Source Sans 3', value: `'Source Sans 3 Variable', 'Source Sans 3', ${SANS}`},
  {label: 'Literata', value: "'Literata Variable', Literata, Georgia, serif"},
  {label: 'JetBrains Mono', value: "'JetBrains Mono Variable', ui-monospace, monospace"},
];

/** Choices for a field: what is meant by nothing, the families here, and the brand's own if it is another one. */
export function familyChoices(none: string, current = ''): {label: string; value: string}[] {
  const isKnown = current === '' || FAMILIES.some(({value}) => value === current);
  const own = isKnown ? [] : [{label: current.split(',')[0]?.replaceAll("'", '') ?? current, value: current}];
  return [{label: none, value: ''}, ...own, ...FAMILIES];
}
