import type {Package} from 'custom-elements-manifest/schema';

/**
 * The custom elements manifest of all widgets, out of their sources and docstrings.
 *
 * @param root The repository; the current folder when left out.
 */
export function createManifest(root?: string): Package;
