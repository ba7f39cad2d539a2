import {readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import type {Growth} from './cycles.js';
import {growthTable, MEASURES, visitTable, type Visits} from './tables.js';

export interface Results {
  readonly visits: ReadonlyMap<string, Visits>;
  readonly growths: ReadonlyMap<string, Growth>;
  readonly times: number;
  readonly cycles: number;
  readonly browser: string;
}

const SHORT = new Set(['data', 'cpu', 'blocking', 'heap', 'bytes']);

/** Puts the tables into `docs/benchmark.md`, and the short one of a slow computer into the README. */
export function writeResults({visits, growths, times, cycles, browser}: Results): void {
  const machine = `Chromium ${browser}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`;
  const tables = [...visits].map(([name, measured]) => `### ${name}\n\n${visitTable(measured)}`);
  const said = `Medians of ${times} visits each. ${machine}.`;
  const growth = `### ${cycles} times mounted and unmounted\n\n${growthTable(growths)}`;
  replaceBetweenMarkers('docs/benchmark.md', [said, ...tables, growth].join('\n\n'));
  const slow = visits.get('4×');
  const short = MEASURES.filter(({key}) => SHORT.has(key));
  if (slow) replaceBetweenMarkers('README.md', visitTable(slow, short));
}

function replaceBetweenMarkers(file: string, content: string): void {
  const text = readFileSync(file, 'utf8');
  const [start, end] = ['<!-- benchmark -->', '<!-- /benchmark -->'];
  const [before, rest = ''] = text.split(start);
  const [, after] = rest.split(end);
  if (before === undefined || after === undefined) throw new Error(`${file} has no place for the benchmark.`);
  writeFileSync(file, `${before}${start}\n\n${content}\n\n${end}${after}`);
}
