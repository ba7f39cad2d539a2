import {expect, fixture, html} from '@open-wc/testing';
import {BackendError} from '@kabinet/contract';
import type {Link, LinkDraft, WriteOptions} from '@kabinet/contract';
import {createRuntime} from '../runtime/runtime.js';
import type {Runtime} from '../runtime/runtime.js';
import {Probe, bareBackend} from '../testing/probe.js';
import {WriteController} from './write-controller.js';

class Writing extends Probe {
  readonly write = new WriteController(this, 'links.create');
}
customElements.define('writing-probe', Writing);

const draft: LinkDraft = {programme: 'a', offer: 'o'};
const link = {id: 'l1', name: 'Link'} as Link;
let runtime: Runtime;

async function place(create: (draft: LinkDraft, options?: WriteOptions) => Promise<Link>): Promise<Writing> {
  const list = () => Promise.reject(new BackendError('unsupported', ''));
  runtime = createRuntime({backend: bareBackend({links: {list, create}}), locale: 'en'});
  return fixture<Writing>(html`<writing-probe .runtime=${runtime}></writing-probe>`);
}

describe('WriteController', () => {
  afterEach(() => runtime.core.dispose());

  it('sends one request for several presses', async () => {
    let sent = 0;
    const {write} = await place(async () => (sent++, link));
    const answers = await Promise.all([write.run(draft), write.run(draft), write.run(draft)]);
    expect(answers).to.deep.equal([link, link, link]);
    expect(sent).to.equal(1);
    expect(write.busy).to.equal(false);
  });

  it('begins another change after the one under way, and gives each its own answer', async () => {
    const [begun, ends]: [(string | undefined)[], (() => void)[]] = [[], []];
    const {write} = await place(async ({name}) => {
      begun.push(name);
      await new Promise<void>((resolve) => ends.push(resolve));
      return {id: name} as Link;
    });
    const answers = ['one', 'two'].map((name) => write.run({...draft, name}));
    expect(begun).to.deep.equal(['one']);
    ends[0]?.();
    expect(await answers[0]).to.deep.equal({id: 'one'});
    expect([begun, write.busy]).to.deep.equal([['one', 'two'], true]);
    ends[1]?.();
    expect(await answers[1]).to.deep.equal({id: 'two'});
    expect(write.busy).to.equal(false);
  });

  it('repeats an uncertain change under its key, and begins a new one after an answer', async () => {
    const keys: string[] = [];
    let lost = true;
    const {write} = await place(async (_draft, options) => {
      keys.push(options?.idempotencyKey ?? '');
      if (lost) throw new BackendError('timeout', 'lost');
      return link;
    });
    expect(await write.run(draft)).to.equal(undefined);
    expect(write.error?.kind).to.equal('timeout');
    lost = false;
    expect(await write.run(draft)).to.equal(link);
    await write.run(draft);
    expect(keys[0]).to.match(/^[0-9a-f]{32}$/);
    expect(keys[1]).to.equal(keys[0]);
    expect(keys[2]).to.not.equal(keys[0]);
  });

  it('takes a new key for other input and after a refusal', async () => {
    const keys = new Set<string>();
    const {write} = await place(async (input, options) => {
      keys.add(options?.idempotencyKey ?? '');
      throw new BackendError(input.name ? 'offline' : 'validation', 'no');
    });
    await write.run(draft);
    await write.run(draft);
    await write.run({...draft, name: 'one'});
    await write.run({...draft, name: 'two'});
    expect(keys.size).to.equal(4);
    write.reset();
    expect(write.error).to.equal(undefined);
  });
});
