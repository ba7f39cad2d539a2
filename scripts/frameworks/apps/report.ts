import type {Counts} from '../../test/counts.mjs';

/** Runs checks one after the other, says how each went, and counts. */
export class Report {
  readonly counts: Counts = {passed: 0, failed: 0};
  readonly failures: string[] = [];

  /** Resolves to whether it went well. */
  async check(title: string, run: () => void | Promise<void>): Promise<boolean> {
    const start = performance.now();
    try {
      await run();
      this.counts.passed++;
      console.log(`✔ ${title} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
      return true;
    } catch (error) {
      this.counts.failed++;
      this.failures.push(title);
      console.log(`✖ ${title}\n${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }
}
