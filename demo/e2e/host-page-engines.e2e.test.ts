import assert from 'node:assert/strict';
import {after, before, describe, test, type TestContext} from 'node:test';
import type {HostPage} from './testing/embedded.js';
import {openHostPageIn, textsIn} from './testing/engine-host-page.js';
import {ENGINE, openEngine, type EnginePage} from './testing/engines.js';
import {ABSENT, NAMED, PATCHED, withCommas} from './testing/preludes.js';

const LIMIT = {timeout: 120_000};

// The same in Chromium, and what was asked of the backend meanwhile, is the affair of another file.
describe(`a page that was there before us, in ${ENGINE}`, () => {
  let engine: EnginePage;
  let plain: string[];

  async function textsOn(host: HostPage, t: TestContext): Promise<string[]> {
    await openHostPageIn(engine, host, t);
    return textsIn(engine);
  }

  before(async () => void (engine = await openEngine()));
  after(() => engine.close());

  test('is one on which there is something to see', LIMIT, async (t) => {
    plain = await textsOn({}, t);
    assert.deepEqual(
      plain.map((text) => text.length > 40),
      [true, true, true, true, true],
    );
  });

  for (const [what, prelude] of Object.entries(PATCHED)) {
    test(`may have ${what}`, LIMIT, async (t) => assert.deepEqual(await textsOn({prelude}, t), plain));
  }

  for (const [what, prelude] of Object.entries(ABSENT)) {
    test(`may lack ${what}`, LIMIT, async (t) => {
      assert.deepEqual(withCommas(await textsOn({prelude}, t)), withCommas(plain));
    });
  }

  test('may have elements named as we are', LIMIT, async (t) => {
    assert.deepEqual(await textsOn({body: `<div hidden>${NAMED}</div>`}, t), plain);
  });
});
