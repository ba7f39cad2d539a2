import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {textIn} from '@kabinet/contract';
import {METRIC_SETS} from './index.js';

const page = readFileSync(new URL('../../../../docs/metrics.md', import.meta.url), 'utf8');

for (const [name, {metrics}] of Object.entries(METRIC_SETS)) {
  test(`docs/metrics.md explains every figure of ${name} in both languages`, () => {
    for (const {id, explanation = ''} of metrics) {
      for (const language of ['ru', 'en'])
        assert.ok(page.includes(textIn(explanation, language)), `${id} in ${language}`);
    }
  });
}
