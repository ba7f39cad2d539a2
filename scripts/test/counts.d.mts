export interface Counts {
  passed: number;
  failed: number;
}

export function countLine(counts: Counts): string;
export function readCounts(output: string): Counts | undefined;
