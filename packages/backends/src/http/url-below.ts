import {BackendError} from '@kabinet/contract';

/**
 * The address of a path below that of an API, which may be relative to the page.
 * @throws {BackendError} `not_found` for an id that would lead out of the API's path.
 */
export function addressBelow(api: string, path: string): string {
  const page = typeof location === 'undefined' ? undefined : location.href;
  const base = new URL(api, page);
  const prefix = base.origin + base.pathname.replace(/\/$/, '');
  const url = new URL(prefix + path);
  if (url.href.startsWith(`${prefix}${path.split('?', 1)[0] ?? ''}`)) return url.href;
  throw new BackendError('not_found', 'There can be no such id.');
}
