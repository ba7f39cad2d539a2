import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {HintHub} from './hub.js';

const ALL = ['session', 'offers', 'links', 'report', 'commissions', 'balance', 'payouts', 'requisites', 'obligations'];

describe('HintHub', () => {
  test('a hint reaches every subscriber of its partner and nobody else', async () => {
    const hub = new HintHub();
    const [first, second, other] = [hub.subscribe('anna'), hub.subscribe('anna'), hub.subscribe('boris')];
    const answers = [first.next(), second.next()];
    const foreign = other.next();
    hub.publish('anna', ['report', 'balance']);
    for (const {value} of await Promise.all(answers)) assert.deepEqual(value?.topics, ['report', 'balance']);
    hub.close();
    assert.deepEqual(await foreign, {done: true, value: undefined});
  });

  test('what happens within the pause comes as one hint', async () => {
    const hub = new HintHub();
    const hints = hub.subscribe('anna');
    const first = hints.next();
    hub.publish('anna', ['report']);
    await first;
    for (let count = 0; count < 10_000; count++) hub.publish('anna', count % 2 ? ['report'] : ['links', 'report']);
    const before = performance.now();
    const {value} = await hints.next();
    assert.deepEqual(value?.topics, ['links', 'report']);
    assert.ok(performance.now() - before > 200);
    hub.close();
  });

  test('ids grow', async () => {
    const hub = new HintHub();
    const hints = hub.subscribe('anna', {after: 'long ago'});
    const first = await hints.next();
    hub.publish('anna', ['links']);
    const second = await hints.next();
    assert.ok(Number(second.value?.id) > Number(first.value?.id));
    hub.close();
  });

  test('who knows a hint gets what they have missed since, and nothing else', async () => {
    const hub = new HintHub();
    hub.publish('anna', ['links']);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const after = hub.latestId;
    const quiet = hub.subscribe('anna', {after});
    const next = quiet.next();
    hub.publish('anna', ['balance']);
    assert.deepEqual((await next).value?.topics, ['balance']);
    assert.deepEqual((await hub.subscribe('anna', {after}).next()).value?.topics, ['balance']);
    hub.close();
  });

  test('nothing is missed without a word while hints could not be heard', async () => {
    const hub = new HintHub();
    const after = hub.latestId;
    await new Promise((resolve) => setTimeout(resolve, 300));
    hub.publishAll();
    assert.deepEqual((await hub.subscribe('anna', {after}).next()).value?.topics, ALL);
    hub.close();
  });

  test('who was away for too long gets one hint for everything at once', async () => {
    const hub = new HintHub();
    const hints = hub.subscribe('anna', {after: 'long ago'});
    assert.deepEqual((await hints.next()).value?.topics, ALL);
    hub.close();
  });

  test('publishAll tells everybody everything', async () => {
    const hub = new HintHub();
    const answers = ['anna', 'boris'].map((partner) => hub.subscribe(partner).next());
    hub.publishAll();
    for (const {value} of await Promise.all(answers)) assert.deepEqual(value?.topics, ALL);
    hub.close();
  });

  test('aborting throws the reason and leaves nothing behind, while waiting and while pausing', async () => {
    const hub = new HintHub();
    for (const after of [undefined, '0']) {
      const leaving = new AbortController();
      const hints = hub.subscribe('anna', {signal: leaving.signal, after});
      if (after !== undefined) await hints.next();
      const answer = hints.next();
      await Promise.resolve();
      leaving.abort(new Error('gone'));
      await assert.rejects(answer, {message: 'gone'});
    }
    assert.equal(hub.size, 0);
  });

  test('leaving the loop leaves nothing behind', async () => {
    const hub = new HintHub();
    for await (const hint of hub.subscribe('anna', {after: 'long ago'})) {
      assert.ok(hint.id);
      break;
    }
    assert.equal(hub.size, 0);
  });

  test('a closed hub ends what begins later', async () => {
    const hub = new HintHub();
    hub.close();
    assert.deepEqual(await hub.subscribe('anna').next(), {done: true, value: undefined});
    assert.equal(hub.size, 0);
  });
});
