import {relative} from 'node:path';
import {summary} from './counts.mjs';

/** The tests of a file, with those of its nested groups. */
function testsOf({tests, suites}, groups = []) {
  return [
    ...tests.map((test) => ({...test, title: [...groups, test.name].join(' › ')})),
    ...suites.flatMap((suite) => testsOf(suite, [...groups, suite.name])),
  ];
}

/** A file that breaks before its tests, or holds none, is one failure. A test that is skipped does not pass. */
function judgeFile({testFile, errors, testResults}) {
  const name = relative(process.cwd(), testFile);
  const tests = testResults ? testsOf(testResults) : [];
  const failed = tests.filter((test) => !test.passed || test.skipped).map(({title}) => `${title} (${name})`);
  const isBroken = errors.length > 0 || tests.length === 0;
  return {passed: tests.length - failed.length, failed: isBroken ? [...failed, name] : failed};
}

/** Ends the output of @web/test-runner with the tests that failed and the counts. */
export function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      const files = [...sessions].map(judgeFile);
      const passed = files.reduce((sum, file) => sum + file.passed, 0);
      const names = files.flatMap((file) => file.failed);
      console.log(summary({passed, failed: names.length}, names));
    },
  };
}
