import type {LinkColumn} from './list.model.js';

const LAYOUTS = ['full', 'maker', 'latest'] as const;
export type LinksLayout = (typeof LAYOUTS)[number];

/** An attribute may say anything. */
export function layoutOf(text: string): LinksLayout {
  return LAYOUTS.find((layout) => layout === text) ?? 'full';
}

/** The newest links in a narrow column: how many, and with which figures. */
export const LATEST = {
  usual: 5,
  least: 1,
  most: 20,
  columns: ['clicks', 'earnings'] satisfies LinkColumn[],
} as const;

export function isLatestCount(count: number): boolean {
  return Number.isInteger(count) && count >= LATEST.least && count <= LATEST.most;
}
