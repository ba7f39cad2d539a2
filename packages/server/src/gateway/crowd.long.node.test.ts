import assert from 'node:assert/strict';
import {test} from 'node:test';
import {crowd} from '../testing/crowd.js';

test('six widgets of 100 partners at once before five requests a second', {timeout: 240_000}, async (context) => {
  const findings = await crowd(100, 1000);
  context.diagnostic(JSON.stringify(findings));
  assert.deepEqual([findings.failed, findings.wrong, findings.refused], [[], [], 0]);
  assert.equal(Object.hasOwn(findings.statuses, '429'), false);
  assert.deepEqual([findings.seen, findings.different], [400, 400]);
});
