export {currentOf} from '../ledger/history.js';
export type * from './dataset.js';
export {SAMPLE_OFFERS, SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from './catalogue.js';
export {SAMPLE_BANKS} from './requisites.js';
export {SAMPLE_STUDIO} from './studio.js';
export {sampleDataset} from './sample-dataset.js';
export type {SampleOptions} from './sample-dataset.js';
export {METRIC_SETS, withMetrics} from '../metric-sets/index.js';
export type {MetricSet, MetricSetName} from '../metric-sets/index.js';
