import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {explainMapping, loadMapping} from './index.js';

const GUIDE = new URL('../../../../docs/mapped-backend.md', import.meta.url);

test('the guide’s document reads the guide’s answer', async () => {
  const text = await readFile(GUIDE, 'utf8');
  const block = (name: string) => text.split('```json ' + name + '\n')[1]?.split('```')[0] ?? '';
  const {rows, rejected} = await explainMapping(
    await loadMapping(block('mapping')),
    'commissions',
    JSON.parse(block('answer')),
  );
  assert.deepEqual(rejected, []);
  const {id, type, occurredAt, orderId, sale, amount, status} = rows[0]?.row ?? {};
  assert.deepEqual(
    [id, type, occurredAt, orderId, sale, amount, status],
    [
      '7012',
      'sale',
      '2026-11-20T13:30:00.000Z',
      'A-1',
      {amount: '120.00', currency: 'EUR'},
      {amount: '18.00', currency: 'EUR'},
      'approved',
    ],
  );
});
