import type {LinkColumn} from './list.model.js';

const LAYOUTS = ['full', 'maker', 'latest'] as const;
export type LinksLayout = (typeof LAYOUTS)[number];

/** An attribute may say anything. */
export function layoutOf(text: string): LinksLayout {
  return LAYOUTS.find((layout) => layout === text) ?? 'full';
}

/** The figures of the newest links. */
export const LATEST_COLUMNS: readonly LinkColumn[] = ['clicks', 'earnings'];
