import {countLine} from './counts.mjs';

/** The tests of a file, with those of its nested groups. */
function testsOf({tests, suites}) {
  return [...tests, ...suites.flatMap(testsOf)];
}

/** A file that breaks before its tests, or holds none, is one failure. A test that is skipped does not pass. */
function countFile({errors, testResults}) {
  const tests = testResults ? testsOf(testResults) : [];
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const broken = errors.length > 0 || tests.length === 0 ? 1 : 0;
  return {passed, failed: tests.length - passed + broken};
}

/** Ends the output of @web/test-runner with the counts of its tests. */
export function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      const files = sessions.map(countFile);
      const sum = (key) => files.reduce((total, file) => total + file[key], 0);
      console.log(`\n${countLine({passed: sum('passed'), failed: sum('failed')})}`);
    },
  };
}
