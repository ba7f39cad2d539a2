import {expect} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import {until} from '../testing/probe.js';
import {failure} from './failure.js';
import {interruptionsOf} from './interrupted.js';
import {skeleton} from './skeleton.js';
import {clear, find, finds, show} from './testing/show.js';

describe('what comes between a widget and its content', () => {
  afterEach(clear);

  it('keeps its room until its code is there', async () => {
    const error = new BackendError('forbidden', 'No.');
    const shelf = await show((_view, host) => failure(host, error, {onRetry: () => undefined}));
    const room = finds(shelf, '.interrupted').map((element) => element.getBoundingClientRect().height);
    await until('the words', () => finds(shelf, '[part=error] .state-title').length > 0);
    expect(room.every((height) => height >= 208)).to.equal(true);
    expect(find(shelf, '.state').getBoundingClientRect().height).to.be.at.least(208);
  });

  it('is there by itself once the content is painted', async () => {
    const shelf = await show(() => '');
    await until('the code', () => interruptionsOf(shelf).value !== undefined);
  });

  it('comes after what is still awaited', async () => {
    const shelf = await show((_view, host) => (host.title ? '' : skeleton('')));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(interruptionsOf(shelf).isWanted).to.equal(false);
    shelf.title = 'there';
    shelf.requestUpdate();
    await until('the code', () => interruptionsOf(shelf).value !== undefined);
  });
});
