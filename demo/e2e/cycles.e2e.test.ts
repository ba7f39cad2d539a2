import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {comeAndGo, heldBy} from './testing/cycles.js';
import {useDemo} from './testing/demo-server.js';
import {openHostPage, WIDGETS} from './testing/embedded.js';

const TAGS = WIDGETS.map((name) => `kabinet-${name}`);
/** What is made once is made by then. */
const WARM_UP = 5;
const CYCLES = 20;

/** The long run has the two hundred, and the heap. */
describe('widgets that come and go', () => {
  const demo = useDemo();

  for (const used of [false, true]) {
    const times = used ? CYCLES / 4 : CYCLES;
    test(`leave no node and no listener behind${used ? ', whatever was open' : ''}`, {timeout: 90_000}, async () => {
      const open = await openHostPage(demo().url, {widgets: []});
      const session = await open.page.context().newCDPSession(open.page);
      await comeAndGo(open.page, {times: WARM_UP, tags: TAGS, used});
      const before = await heldBy(session);
      await comeAndGo(open.page, {times, tags: TAGS, used});
      const after = await heldBy(session);
      await open.checks.verify(open.page);
      await open.close();
      assert.deepEqual([after.nodes, after.listeners], [before.nodes, before.listeners]);
    });
  }
});
