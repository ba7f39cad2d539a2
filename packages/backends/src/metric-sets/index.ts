import {forex} from './forex.js';
import {igaming} from './igaming.js';
import {saas} from './saas.js';
import {shop} from './shop.js';

export type {MetricSet, Source} from './metric-set.js';
export {withMetrics} from './with-metrics.js';

/** Ready sets of figures, to be copied and changed. */
export const METRIC_SETS = {igaming, forex, saas, shop} as const;
export type MetricSetName = keyof typeof METRIC_SETS;
