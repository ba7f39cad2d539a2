import type {Instant, PartnerBackend} from '@kabinet/contract';
import {SAMPLE_PARTNERS} from '../sample/catalogue.js';
import type {Dataset} from '../sample/dataset.js';
import {sampleDataset} from '../sample/sample-dataset.js';
import type {Fault} from './backend.js';
import {MemoryStore} from './store.js';
import type {StoreOptions} from './store.js';

export type {Fault} from './backend.js';
export {MemoryStore} from './store.js';
export type {StepUp} from './requisites.js';
export type {Purchase, StoreOptions, Visit} from './store.js';

/** The present of the sample when none is given: a Saturday in Moscow, 14:32. */
export const SAMPLE_NOW: Instant = '2026-11-21T11:32:00.000Z';

export interface MemoryOptions extends StoreOptions {
  /** One of the data set's partners; the large one of the sample when left out. */
  readonly partner?: string;
  /** The small sample when left out. */
  readonly dataset?: Dataset;
  /** Of the sample. */
  readonly seed?: number;
  readonly faults?: Fault;
}

/** A backend without a server: the same seed and moment always give the same answers. */
export function memoryBackend({partner = SAMPLE_PARTNERS.large, faults, ...rest}: MemoryOptions = {}): PartnerBackend {
  return memoryStore(rest).backendFor(partner, faults);
}

/** What several partners' backends share, and what a story or test acts on as visitor, shop and operator. */
export function memoryStore({
  dataset,
  seed = 1,
  now,
  ...rest
}: Omit<MemoryOptions, 'partner' | 'faults'> = {}): MemoryStore {
  return new MemoryStore(dataset ?? smallSample(seed, now ?? SAMPLE_NOW), {now, ...rest});
}

/** Data sets do not change, so that one serves all stores of a page. */
const samples = new Map<string, Dataset>();

function smallSample(seed: number, now: Instant): Dataset {
  const key = `${seed} ${now}`;
  let dataset = samples.get(key);
  if (!dataset) samples.set(key, (dataset = sampleDataset({seed, now, scale: 'small'})));
  return dataset;
}
