const LAYOUTS = ['full', 'latest'] as const;
export type CommissionsLayout = (typeof LAYOUTS)[number];

/** An attribute may say anything. */
export function layoutOf(text: string): CommissionsLayout {
  return LAYOUTS.find((layout) => layout === text) ?? 'full';
}
