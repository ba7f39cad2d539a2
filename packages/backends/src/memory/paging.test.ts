import {expect} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import {SAMPLE_PROGRAMMES} from '../sample/index.js';
import {memoryBackend} from './index.js';

/** The rows of three lists, one to a page, and a cursor of each. */
function threeLists() {
  const {links, report} = memoryBackend();
  const russia = {programme: SAMPLE_PROGRAMMES.russia, limit: 1};
  const period = {from: '2026-10-01', to: '2026-11-21'};
  const list = links!.list;
  const newest = (cursor?: string) => list({...russia, cursor});
  const byClicks = (cursor?: string) => list({...russia, period, sort: 'clicks', cursor});
  const byLink = (cursor?: string) => report!({...russia, period, metrics: ['clicks'], dimensions: ['link'], cursor});
  return {newest, byClicks, byLink};
}

type Ask = (cursor?: string) => Promise<{nextCursor?: string | null | undefined}>;

/** What a list says to a cursor of its own that names another place. */
async function answerTo(ask: Ask, position: readonly unknown[]): Promise<string> {
  const {nextCursor} = await ask();
  const [binding] = JSON.parse(atob((nextCursor ?? '').replaceAll('-', '+').replaceAll('_', '/'))) as unknown[];
  const cursor = btoa(JSON.stringify([binding, ...position])).replaceAll('=', '');
  const error = await ask(cursor).catch((thrown: unknown) => thrown);
  return error instanceof BackendError ? `${error.kind} ${error.fields[0]?.pointer}` : 'answered';
}

describe('a cursor that somebody wrote by hand', () => {
  const MOMENT = '2026-11-21T10:00:00Z';

  it('is followed when it names a place in the list', async () => {
    const {newest, byClicks, byLink} = threeLists();
    expect(await answerTo(newest, [MOMENT, 'ln_1'])).to.equal('answered');
    expect(await answerTo(byClicks, [3, MOMENT, 'ln_1'])).to.equal('answered');
    expect(await answerTo(byLink, [3, 'ln_1'])).to.equal('answered');
  });

  it('is refused when it names none', async () => {
    const {newest, byClicks, byLink} = threeLists();
    const cases: [Ask, unknown[][]][] = [
      [newest, [['x'], ['x', 'ln_1'], [MOMENT, 'ln_1', 'ln_1']]],
      [byClicks, [['x', MOMENT, 'ln_1'], [3, 'x', 'ln_1'], [3]]],
      [byLink, [['x', 'ln_1'], ['1e3', 'ln_1'], [3], [3, 'ln_1', 'ln_1']]],
    ];
    for (const [ask, positions] of cases) {
      for (const position of positions) {
        expect(await answerTo(ask, position), JSON.stringify(position)).to.equal('validation /cursor');
      }
    }
  });
});
