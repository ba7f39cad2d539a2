import {relative} from 'node:path';
import {inspect} from 'node:util';
import {summary} from './counts.mjs';

/** A reporter for node:test: what failed and why, what the tests printed, and the counts. Skipped does not pass. */
export default async function* nodeReporter(events) {
  let passed = 0;
  const failed = [];
  for await (const {type, data} of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (isOnlyGroup(data)) continue;
    const reason = type === 'test:fail' ? inspect(data.details.error?.cause ?? data.details.error) : whyNot(data);
    if (reason === undefined) passed++;
    else {
      const name = `${data.name} (${data.file ? relative(process.cwd(), data.file) : ''})`;
      failed.push(name);
      yield `\n✖ ${name}\n${reason}\n`;
    }
  }
  yield `${summary({passed, failed: failed.length}, failed)}\n`;
}

/** A group of tests is none itself: it passes with its tests, and fails for them unless its own hooks do. */
function isOnlyGroup({details}) {
  return details.error ? details.error.failureType === 'subtestsFailed' : details.type === 'suite';
}

/** Why what node:test calls passed has not passed, if so. A file without tests is reported by its own name. */
function whyNot({name, file, skip, todo}) {
  if (skip !== undefined || todo !== undefined) return 'was skipped';
  return name === file ? 'holds no tests' : undefined;
}
