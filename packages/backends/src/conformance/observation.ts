/** What the case that runs has looked at so far. Cases follow one after another, so there is one at a time. */
interface Observation {
  /** How many things it has judged; a case that judged nothing says nothing about the backend. */
  readonly verdicts: number;
  /** Operations that it looked for and that are not there. */
  readonly lacking: readonly string[];
}

let verdicts = 0;
const lacking = new Set<string>();

export function beginObservation(): void {
  verdicts = 0;
  lacking.clear();
}

export function noteVerdict(): void {
  verdicts++;
}

export function noteLack(operation: string): void {
  lacking.add(operation);
}

export function observed(): Observation {
  return {verdicts, lacking: [...lacking]};
}
