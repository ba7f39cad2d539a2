import {memoryBackend, SAMPLE_NOW} from '@kabinet/backends/memory';
import {sampleDataset} from '@kabinet/backends/sample';
import type {Dataset} from '@kabinet/backends/sample';
import type {MakeBackend} from '../backends.js';

let sample: Dataset | undefined;

/** The small sample, as the memory backend has it; made when first asked for. */
export function baseSample(): Dataset {
  sample ??= sampleDataset({now: SAMPLE_NOW, scale: 'small'});
  return sample;
}

/** A backend over other facts: since every answer follows from them, sums and lists agree by themselves. */
export function over(change: (dataset: Dataset) => Dataset): MakeBackend {
  let changed: Dataset | undefined;
  return () => memoryBackend({dataset: (changed ??= change(baseSample()))});
}
