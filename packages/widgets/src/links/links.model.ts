import type {Capabilities, Link, LinkChanges} from '@kabinet/contract';
import type {LinksView} from './links.messages.js';

/** What people call the link. */
export function nameOf({name, code}: Pick<Link, 'name' | 'code'>): string {
  return name || code;
}

export type LinkAction = 'edit' | 'rename' | 'pause' | 'activate' | 'archive' | 'restore';

/** Done at once or after a question; editing has a dialog of its own. */
export type DirectAction = Exclude<LinkAction, 'edit'>;

/** What this partner may do with links. */
export interface LinkRights {
  readonly update: boolean;
  readonly archive: boolean;
}

export function rightsIn({access, can}: Pick<LinksView, 'access' | 'can'>): LinkRights {
  return {update: access.act && can('links.update'), archive: access.act && can('links.archive')};
}

/** What may be done to a link; a status that we do not know can only be renamed. */
export function actionsFor({status}: Pick<Link, 'status'>, may: LinkRights): LinkAction[] {
  const actions: LinkAction[] = [];
  if (may.update && status !== 'archived') actions.push('rename', 'edit');
  if (may.update && status === 'active') actions.push('pause');
  if (may.update && status === 'paused') actions.push('activate');
  if (may.update && status === 'archived') actions.push('restore');
  if (may.archive && (status === 'active' || status === 'paused')) actions.push('archive');
  return actions;
}

const UNDO: Readonly<Partial<Record<LinkAction, DirectAction>>> = {
  pause: 'activate',
  activate: 'pause',
  archive: 'restore',
};

/** What takes an action back without a question; undefined where there is no such way. */
export function undoOf(action: LinkAction, changed: Pick<Link, 'status'>, may: LinkRights): DirectAction | undefined {
  const undo = UNDO[action];
  return undo && actionsFor(changed, may).includes(undo) ? undo : undefined;
}

/** What an action other than archiving sends. */
export function changeFor(id: string, action: Exclude<DirectAction, 'rename' | 'archive'>): LinkChanges {
  return {id, status: action === 'pause' ? 'paused' : 'active'};
}

export interface Quota {
  readonly used: number;
  readonly limit: number;
  readonly isFull: boolean;
}

export function quotaOf({links}: Capabilities): Quota | undefined {
  const quota = links?.quota;
  return quota && {...quota, isFull: quota.used >= quota.limit};
}
