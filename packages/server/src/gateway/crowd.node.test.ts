import assert from 'node:assert/strict';
import {test} from 'node:test';
import {crowd} from '../testing/crowd.js';

test('six widgets of 30 partners at once: nobody hears of the limit, which is kept, and each question goes up once', async () => {
  const {statuses, failed, wrong, seen, different, refused} = await crowd(30, 50);
  assert.deepEqual([failed, wrong, refused], [[], [], 0]);
  assert.deepEqual(Object.keys(statuses), ['200']);
  // Affiliate, referrals, payouts and visits of each.
  assert.deepEqual([seen, different], [120, 120]);
});
