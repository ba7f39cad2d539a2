import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {GroupCommit, QueueFullError} from './group-commit.js';

/** A database whose commits end when the test says so. */
function slowWriter({groupSize = 100, queueSize = 1000} = {}) {
  const groups: number[][] = [];
  const endings: {end: () => void; fail: (error: Error) => void}[] = [];
  const writer = new GroupCommit<number, string>({
    groupSize,
    queueSize,
    commit: async (items) => {
      groups.push([...items]);
      await new Promise<void>((resolve, reject) => endings.push({end: resolve, fail: reject}));
      return items.map((item) => `#${item}`);
    },
  });
  const turn = () => new Promise((resolve) => setTimeout(resolve, 5));
  return {writer, groups, endings, turn};
}

describe('GroupCommit', () => {
  test('collects what arrives while a group commits', async () => {
    const {writer, groups, endings, turn} = slowWriter();
    const first = [1, 2, 3].map((item) => writer.add(item));
    await turn();
    const second = [4, 5].map((item) => writer.add(item));
    await turn();
    assert.deepEqual(groups, [[1, 2, 3]]);
    endings[0]?.end();
    assert.deepEqual(await Promise.all(first), ['#1', '#2', '#3']);
    await turn();
    assert.deepEqual(groups, [
      [1, 2, 3],
      [4, 5],
    ]);
    endings[1]?.end();
    assert.deepEqual(await Promise.all(second), ['#4', '#5']);
  });

  test('nobody is answered before their group is committed', async () => {
    const {writer, endings, turn} = slowWriter();
    let answered = false;
    const answer = writer.add(1).then(() => (answered = true));
    await turn();
    assert.equal(answered, false);
    endings[0]?.end();
    await answer;
  });

  test('a failed group is refused as a whole, and the next one goes on', async () => {
    const {writer, endings, turn} = slowWriter();
    const failed = [writer.add(1), writer.add(2)];
    await turn();
    const later = writer.add(3);
    endings[0]?.fail(new Error('disk full'));
    for (const answer of failed) await assert.rejects(answer, /disk full/);
    await turn();
    endings[1]?.end();
    assert.equal(await later, '#3');
  });

  test('groups and queue have an end', async () => {
    const {writer, groups, endings, turn} = slowWriter({groupSize: 2, queueSize: 3});
    const answers = [1, 2, 3].map((item) => writer.add(item));
    await assert.rejects(writer.add(4), QueueFullError);
    await turn();
    assert.deepEqual(groups, [[1, 2]]);
    endings[0]?.end();
    await turn();
    endings[1]?.end();
    assert.deepEqual(await Promise.all(answers), ['#1', '#2', '#3']);
  });

  test('drained waits for the last group', async () => {
    const {writer, endings, turn} = slowWriter();
    await writer.drained();
    const answer = writer.add(1);
    let drained = false;
    const ending = writer.drained().then(() => (drained = true));
    await turn();
    assert.equal(drained, false);
    endings[0]?.end();
    await ending;
    assert.equal(await answer, '#1');
  });
});
