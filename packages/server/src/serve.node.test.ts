import assert from 'node:assert/strict';
import {setTimeout as sleep} from 'node:timers/promises';
import {describe, test} from 'node:test';
import {serve} from './serve.js';

const hello = () => new Response('hello');

describe('serve', () => {
  test('answers on loopback and says where', async () => {
    const server = await serve({fetch: hello, port: 0});
    assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/);
    assert.equal(await (await fetch(server.url)).text(), 'hello');
    await server.close();
    await assert.rejects(fetch(server.url));
  });

  test('a port in use is said in words that name PORT', async () => {
    const first = await serve({fetch: hello, port: 0});
    const port = Number(new URL(first.url).port);
    await assert.rejects(serve({fetch: hello, port}), {
      message: `Port ${port} is in use by another program. Choose another one with PORT, for example PORT=${port + 1}.`,
    });
    await first.close();
  });

  test('closing lets a request under way finish', async () => {
    let begun = () => {};
    const started = new Promise<void>((resolve) => (begun = resolve));
    const slow = async () => {
      begun();
      await sleep(100);
      return new Response('done');
    };
    const server = await serve({fetch: slow, port: 0});
    const answer = fetch(server.url);
    await started;
    const closed = server.close();
    assert.equal(await (await answer).text(), 'done');
    await closed;
  });

  test('closing twice is one closing', async () => {
    let endings = 0;
    const server = await serve({fetch: hello, port: 0, onClosing: () => endings++});
    await Promise.all([server.close(), server.close()]);
    assert.equal(endings, 1);
  });
});
