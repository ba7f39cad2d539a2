/** The line that every suite ends with, and the whole run too. */
export function countLine({passed, failed}) {
  return `${passed} passed, ${failed} failed`;
}

/**
 * The counts in a suite's output, from its last such line.
 *
 * @param {string} output
 * @returns {{passed: number, failed: number} | undefined}
 */
export function readCounts(output) {
  const [, passed, failed] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  return passed === undefined ? undefined : {passed: Number(passed), failed: Number(failed)};
}

/**
 * The end of every suite's output: what failed, just above the counts, so that the last lines of a long log tell it.
 *
 * @param {{passed: number, failed: number}} counts
 * @param {readonly string[]} names - Of the tests that failed.
 * @returns {string}
 */
export function summary(counts, names) {
  return ['', ...names.map((name) => `✖ ${name}`), ...(names.length > 0 ? [''] : []), countLine(counts)].join('\n');
}

/**
 * The names of the failed tests in a suite's output: as many lines with a cross as failed, just above its last counts.
 *
 * @param {string} output
 * @returns {string[]}
 */
export function readFailures(output) {
  const lines = output.trimEnd().split('\n');
  const counts = lines.findLastIndex((line) => /^\d+ passed, \d+ failed$/.test(line));
  const {failed = 0} = readCounts(output) ?? {};
  const names = lines.slice(Math.max(0, counts - 1 - failed), Math.max(0, counts - 1));
  return names.filter((line) => line.startsWith('✖ ')).map((line) => line.slice(2));
}
