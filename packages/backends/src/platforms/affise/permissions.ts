import {BackendError} from '@kabinet/contract';
import type {BaseMetric} from '@kabinet/contract';
import type {Countable} from '../../lists/report.js';
import type {Me} from './shapes.js';

/** What this partner may be shown: Affise has a level for every cut of the statistics. */
export interface Permissions {
  readonly conversions: boolean;
  /** Null where nothing can be counted. */
  readonly countable: Countable | null;
}

/** By the contract's names; `city` and the like have values that nobody here could name. */
const DIMENSIONS = ['offer', 'country', 'sub1', 'sub2', 'sub3', 'sub4', 'sub5'];

/** A cut that is not named is not allowed. */
export function permissionsOf({permissions}: Me): Permissions {
  const levels = permissions?.stats ?? {};
  const allows = (name: string) => Object.hasOwn(levels, name) && levels[name]?.level !== 'deny';
  const conversions = allows('conversions-list');
  const metrics: BaseMetric[] = [
    ...(allows('slice-day') ? (['clicks'] as const) : []),
    ...(conversions ? (['conversions', 'earnings'] as const) : []),
  ];
  const dimensions = DIMENSIONS.filter((name) => allows(`slice-${name}`));
  const countable = {metrics, dimensions, granularities: ['day', 'week', 'month']} satisfies Countable;
  return {conversions, countable: metrics.length > 0 ? countable : null};
}

export function notPermitted(): BackendError {
  return new BackendError('forbidden', 'The network does not show this.', {code: 'platform_permission'});
}
