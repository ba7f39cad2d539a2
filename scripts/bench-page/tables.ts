import type {Growth} from './cycles.js';
import type {BenchmarkPage} from './pages.js';
import {median} from './statistics.js';
import type {Visit} from './visit.js';

type PageId = BenchmarkPage['id'];
export type Visits = ReadonlyMap<PageId, readonly Visit[]>;

interface Measure {
  readonly key: keyof Visit;
  readonly name: string;
  readonly write: (value: number) => string;
}

const ms = (value: number): string => String(Math.round(value));
const kilobytes = (value: number): string => (value / 1024).toFixed(0);
const hundredths = (value: number): string => value.toFixed(2);

export const MEASURES: readonly Measure[] = [
  {key: 'data', name: 'data visible, ms', write: ms},
  {key: 'chart', name: 'chart drawn, ms', write: ms},
  {key: 'cpu', name: 'main thread, ms', write: ms},
  {key: 'script', name: '– script, ms', write: ms},
  {key: 'style', name: '– style and layout, ms', write: ms},
  {key: 'blocking', name: 'total blocking time, ms', write: ms},
  {key: 'longest', name: 'longest task, ms', write: ms},
  {key: 'shift', name: 'layout shift', write: (value) => value.toFixed(3)},
  {key: 'heap', name: 'heap after collection, KiB', write: kilobytes},
  {key: 'scripts', name: 'scripts on the wire, KiB', write: kilobytes},
  {key: 'bytes', name: 'all on the wire, KiB', write: kilobytes},
];

/** One condition: medians of each page, and Kabinet’s against the others’. */
export function visitTable(visits: Visits, measures: readonly Measure[] = MEASURES): string {
  const rows = measures.map(({key, name, write}) => {
    const middle = (page: PageId): number => median((visits.get(page) ?? []).map((visit) => visit[key]));
    const [kabinet, byHand, react] = [middle('kabinet'), middle('by-hand'), middle('react')];
    return [name, ...[kabinet, byHand, react].map(write), ratio(kabinet, byHand), ratio(kabinet, react)];
  });
  return markdown(['', 'Kabinet', 'by hand', 'React', 'Kabinet ÷ by hand', 'Kabinet ÷ React'], rows);
}

/** What each cycle leaves behind. */
export function growthTable(growths: ReadonlyMap<string, Growth>): string {
  const rows = [...growths].map(([name, {heap, nodes, listeners}]) => [
    name,
    `${Math.round(heap)}`,
    hundredths(nodes),
    hundredths(listeners),
  ]);
  return markdown(['a cycle', 'heap, bytes', 'DOM nodes', 'listeners'], rows);
}

function ratio(value: number, other: number): string {
  return other === 0 ? '–' : hundredths(value / other);
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}
