import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {HandClock} from '../../testing/hand-clock.js';
import {Budget} from './budget.js';

/** A budget of two requests a second, whose requests take 100 ms, and when each began. */
function twoASecond() {
  const clock = new HandClock();
  const budget = new Budget({requests: 2, perMs: 1000}, clock);
  const begun: [string, number][] = [];
  const ask = (owner: string) =>
    budget.run(owner, async () => {
      begun.push([owner, clock.now()]);
      await clock.sleep(100, undefined);
    });
  return {clock, budget, begun, ask};
}

describe('a budget', () => {
  test('gives a place again a whole span after its request was answered', async () => {
    const {clock, begun, ask} = twoASecond();
    for (const owner of ['a', 'a', 'a', 'a', 'a']) void ask(owner);
    await clock.pass(5000);
    assert.deepEqual(
      begun.map(([, at]) => at),
      [0, 0, 1100, 1100, 2200],
    );
  });

  test('lets those who wait take turns', async () => {
    const {clock, begun, ask} = twoASecond();
    for (const owner of ['a', 'a', 'a', 'a', 'b', 'c']) void ask(owner);
    await clock.pass(5000);
    assert.equal(begun.map(([owner]) => owner).join(''), 'aaabca');
  });

  test('begins nothing while the platform wants peace, and says how long the wait is', async () => {
    const {clock, budget, begun, ask} = twoASecond();
    budget.pause(3000);
    for (const owner of ['a', 'a', 'a']) void ask(owner);
    assert.equal(budget.waitMs, 5000);
    await clock.pass(2999);
    assert.equal(begun.length, 0);
    await clock.pass(1);
    assert.deepEqual(
      begun.map(([, at]) => at),
      [3000, 3000],
    );
  });

  test('a request that fails frees its place as others do', async () => {
    const {clock, budget} = twoASecond();
    const fail = () => budget.run('a', () => Promise.reject(new Error('no')));
    await Promise.all([assert.rejects(fail), assert.rejects(fail)]);
    const third = budget.run('a', () => Promise.resolve(clock.now()));
    await clock.pass(1000);
    assert.equal(await third, 1000);
  });
});
