import {sampleDataset} from '@kabinet/backends/sample';
import type {Db} from '../database/types.js';
import {seed} from '../seed/seed.js';

export const SAMPLE_NOW = '2026-11-21T11:32:00.000Z';
export const sampleClock = () => new Date(SAMPLE_NOW);

/** The small sample as facts, for backends without a database. */
export const smallSample = () => sampleDataset({now: SAMPLE_NOW, scale: 'small'});

/** The same in a database. */
export function seedSmall(db: Db) {
  return seed(db, {now: SAMPLE_NOW, scale: 'small'});
}
