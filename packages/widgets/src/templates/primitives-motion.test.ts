import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {showAll} from './testing/everything.js';
import {clear} from './testing/show.js';

describe('primitives', () => {
  afterEach(async () => {
    clear();
    await emulateMedia({reducedMotion: 'no-preference'});
  });

  it('stand still when movement is not wanted', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const shelf = await showAll();
    expect(shelf.shadowRoot!.getAnimations()).to.deep.equal([]);
  });
});
