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
