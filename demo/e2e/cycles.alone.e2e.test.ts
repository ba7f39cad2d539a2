import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {comeAndGo, heldBy, type Held} from './testing/cycles.js';
import {useDemo} from './testing/demo-server.js';
import {openHostPage, WIDGETS} from './testing/embedded.js';

const TAGS = WIDGETS.map((name) => `kabinet-${name}`);
const WARM_UP = 5;
const CYCLES = 20;
/** What is made once may be made late on a slow machine, and let go late; what each cycle leaves behind only grows. */
const ROUNDS = 4;

const isMore = (after: Held, before: Held): boolean => after.nodes > before.nodes || after.listeners > before.listeners;

/** The long run has the two hundred, and the heap. */
describe('widgets that come and go', () => {
  const demo = useDemo();

  for (const used of [false, true]) {
    const times = used ? CYCLES / 4 : CYCLES;
    test(`leave no node and no listener behind${used ? ', whatever was open' : ''}`, {timeout: 90_000}, async () => {
      const open = await openHostPage(demo().url, {widgets: []});
      const session = await open.page.context().newCDPSession(open.page);
      await comeAndGo(open.page, {times: WARM_UP, tags: TAGS, used});
      let before: Held;
      let after = await heldBy(session);
      let rounds = 0;
      do {
        before = after;
        await comeAndGo(open.page, {times, tags: TAGS, used});
        after = await heldBy(session);
      } while (isMore(after, before) && ++rounds < ROUNDS);
      await open.checks.verify(open.page);
      await open.close();
      assert.equal(after.elements, 0, 'Elements that went are held');
      assert.ok(!isMore(after, before), `${JSON.stringify(after)} after ${JSON.stringify(before)}`);
    });
  }
});
