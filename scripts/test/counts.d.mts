export interface Counts {
  passed: number;
  failed: number;
}

export function countLine(counts: Counts): string;
export function readCounts(output: string): Counts | undefined;
export function summary(counts: Counts, names: readonly string[]): string;
export function readFailures(output: string): string[];
