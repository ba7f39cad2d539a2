import {expect} from '@open-wc/testing';
import type {Hint, StreamOptions} from '@kabinet/contract';
import {until} from '../../testing/probe.js';
import {oneStream} from './one-stream.js';
import type {Stream} from './one-stream.js';

/** A backend's streams: how many are open, and a hint into all of them. */
class Source {
  readonly #open = new Set<(hint: Hint | undefined) => void>();
  readonly asked: (string | undefined)[] = [];

  get open(): number {
    return this.#open.size;
  }

  tell(hint: Hint): void {
    for (const give of this.#open) give(hint);
  }

  cut(): void {
    for (const give of this.#open) give(undefined);
  }

  readonly stream: Stream = (query, options = {}) => this.#hints(query.after, options);

  async *#hints(after: string | undefined, {signal, onOpen}: StreamOptions): AsyncGenerator<Hint> {
    const hints: (Hint | undefined)[] = [];
    let wake: () => void = () => undefined;
    const give = (hint: Hint | undefined): void => (hints.push(hint), wake());
    const end = (): void => give(undefined);
    this.asked.push(after);
    this.#open.add(give);
    signal?.addEventListener('abort', end);
    onOpen?.();
    try {
      for (;;) {
        while (hints.length > 0) {
          const hint = hints.shift();
          if (!hint) return;
          yield hint;
        }
        await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      this.#open.delete(give);
    }
  }
}

interface Listens {
  readonly address: string | undefined;
  readonly partner?: string;
  readonly after?: string;
}

/** One page that listens, until it leaves. */
class Listening {
  readonly #leave = new AbortController();
  readonly heard: (string | undefined)[] = [];
  readonly topics: number[] = [];
  isOpen = false;
  isOver = false;

  constructor(source: Source, {address, partner = 'p1', after}: Listens) {
    void this.#listen(source.stream, {address, partner}, after);
  }

  leave(): void {
    this.#leave.abort();
  }

  async #listen(
    stream: Stream,
    whose: {address: string | undefined; partner: string},
    after: string | undefined,
  ): Promise<void> {
    const options = {signal: this.#leave.signal, onOpen: () => (this.isOpen = true)};
    for await (const {id, topics} of oneStream(whose, stream, {after}, options)) {
      this.heard.push(id);
      this.topics.push(topics.length);
    }
    this.isOver = true;
  }
}

let number = 0;
const newAddress = (): string => `/api/${++number}/${Math.random()}`;
const listening: Listening[] = [];

async function listen(source: Source, address: string | undefined, more: Omit<Listens, 'address'> = {}) {
  const one = new Listening(source, {address, ...more});
  listening.push(one);
  await until('an open stream', () => one.isOpen);
  return one;
}

describe('R24: one stream for all pages of an origin', () => {
  afterEach(() => {
    for (const one of listening.splice(0)) one.leave();
  });

  it('is had by the first; the others hear what it hears', async () => {
    const source = new Source();
    const address = newAddress();
    const pages = [await listen(source, address), await listen(source, address), await listen(source, address)];
    expect(source.open).to.equal(1);
    source.tell({id: '7', topics: ['report']});
    source.tell({id: '8', topics: ['links']});
    await until('all to hear', () => pages.every(({heard}) => heard.length === 2));
    expect(pages.map(({heard}) => heard)).to.deep.equal([
      ['7', '8'],
      ['7', '8'],
      ['7', '8'],
    ]);
  });

  it('tells who comes later that something was told before', async () => {
    const source = new Source();
    const address = newAddress();
    const first = await listen(source, address, {after: '4'});
    const level = await listen(source, address, {after: '4'});
    source.tell({id: '5', topics: ['report']});
    await until('the first to hear', () => first.heard.length === 1);
    const behind = await listen(source, address, {after: '4'});
    const unknowing = await listen(source, address);
    source.tell({id: '6', topics: ['links']});
    const pages = [first, level, behind, unknowing];
    await until('all to hear', () => pages.every(({heard}) => heard.includes('6')));
    expect(pages.map(({heard}) => heard)).to.deep.equal([['5', '6'], ['5', '6'], ['5', '6'], ['6']]);
    expect(behind.topics).to.deep.equal([9, 1]);
    expect(source.asked).to.deep.equal(['4']);
  });

  it('is lost for all when it breaks or its page goes, and the next who comes has it', async () => {
    const source = new Source();
    const address = newAddress();
    const [first, second] = [await listen(source, address), await listen(source, address)];
    source.cut();
    await until('the loss', () => first.isOver && second.isOver);
    const [third, fourth] = [await listen(source, address), await listen(source, address)];
    expect(source.open).to.equal(1);
    third.leave();
    await until('the loss', () => fourth.isOver);
    await listen(source, address);
    expect(source.open).to.equal(1);
    expect(source.asked).to.have.length(3);
  });

  it('stays when one of the others leaves', async () => {
    const source = new Source();
    const address = newAddress();
    const [first, second] = [await listen(source, address), await listen(source, address)];
    second.leave();
    await until('it to leave', () => second.isOver);
    source.tell({id: '1', topics: ['report']});
    await until('the first to hear', () => first.heard.length === 1);
    expect(first.isOver).to.equal(false);
  });

  it('is never that of another partner or backend', async () => {
    const source = new Source();
    const address = newAddress();
    await listen(source, address, {partner: 'p1'});
    await listen(source, address, {partner: 'p2'});
    await listen(source, newAddress(), {partner: 'p1'});
    expect(source.open).to.equal(3);
  });

  it('is had by each page where the backend has no address', async () => {
    const source = new Source();
    await listen(source, undefined);
    await listen(source, undefined);
    expect(source.open).to.equal(2);
  });

  it('passes on when a frame that had it is gone without a word', async () => {
    const address = newAddress();
    const frame = document.createElement('iframe');
    frame.srcdoc = `<script type="module">
      import {oneStream} from '${new URL('./one-stream.ts', import.meta.url).href}';
      const stream = async function* (query, {onOpen}) {
        onOpen();
        yield {id: 'of the frame', topics: []};
        await new Promise(() => undefined);
      };
      const options = {onOpen: () => parent.postMessage('frame is open')};
      for await (const hint of oneStream({address: ${JSON.stringify(address)}, partner: 'p1'}, stream, {}, options));
    </script>`;
    const opened = new Promise<void>((resolve) =>
      addEventListener('message', ({data}) => data === 'frame is open' && resolve()),
    );
    document.body.append(frame);
    await opened;
    const source = new Source();
    const page = await listen(source, address);
    expect(source.open).to.equal(0);
    frame.remove();
    await until('the loss', () => page.isOver);
    await listen(source, address);
    expect(source.open).to.equal(1);
  });
});
