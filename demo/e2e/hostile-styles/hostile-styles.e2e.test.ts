import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {useDemo} from '../testing/demo-server.js';
import {live, openHostPage, WIDGETS, type OpenPage} from '../testing/embedded.js';
import {findOverflow} from '../testing/layout.js';
import {ALLOWED, differingShare} from './compare.js';
import {hideAll, MOMENTS, PLACES} from './places.js';
import {HOSTILE_SHEETS} from './sheets.js';

describe('the widgets among hostile style sheets', () => {
  const demo = useDemo();
  let plain = new Map<string, Buffer>();

  async function picturesAmong(sheet: string): Promise<{open: OpenPage; pictures: Map<string, Buffer>}> {
    const open = await openHostPage(demo().url, {head: `<style>${sheet}</style>`, body: PLACES});
    const pictures = new Map<string, Buffer>();
    // The drawing comes after the figures.
    await open.page.waitForFunction(() => {
      const canvas = document.querySelector('kabinet-stats')?.shadowRoot?.querySelector('canvas');
      return canvas?.style.getPropertyValue('width');
    });
    await live(open.page);
    await open.page.evaluate(hideAll, MOMENTS);
    for (const name of WIDGETS) {
      const frame = open.page.locator(`kabinet-${name} .widget`);
      pictures.set(name, await frame.screenshot({animations: 'disabled', caret: 'hide'}));
    }
    return {open, pictures};
  }

  before(async () => {
    const {open, pictures} = await picturesAmong('');
    plain = pictures;
    await open.close();
  });

  for (const [what, sheet] of Object.entries(HOSTILE_SHEETS)) {
    test(`are the same among ${what}`, {timeout: 120_000}, async () => {
      const {open, pictures} = await picturesAmong(sheet);
      const shares: Record<string, number> = {};
      for (const [name, picture] of pictures) {
        const share = await differingShare(open.page, plain.get(name)!, picture);
        if (share > ALLOWED) shares[name] = share;
      }
      await open.close();
      assert.deepEqual(shares, {});
    });
  }

  test('are whole from right to left', {timeout: 60_000}, async () => {
    const open = await openHostPage(demo().url, {head: '<style>html { direction: rtl }</style>'});
    assert.deepEqual(await findOverflow(open.page), []);
    await open.checks.verify(open.page);
    await open.close();
  });
});
