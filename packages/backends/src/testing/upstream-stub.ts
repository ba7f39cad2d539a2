import {createServer} from 'node:http';
import type {IncomingHttpHeaders} from 'node:http';
import {listenOnLoopback} from './loopback.js';
import type {Loopback} from './loopback.js';
import {readBody} from './node-exchange.js';

/** A request that a platform got. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What it answers; an undefined body is sent as none at all. */
export interface StubAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface UpstreamStub extends Loopback {
  /** Every request so far. */
  readonly asked: Asked[];
}

/** A platform's API on loopback, as its documentation says that it answers. */
export async function upstreamStub(answer: (asked: Asked) => StubAnswer): Promise<UpstreamStub> {
  const asked: Asked[] = [];
  const server = createServer((incoming, outgoing) => {
    void readBody(incoming).then((text) => {
      const {pathname, searchParams} = new URL(incoming.url ?? '/', 'http://stub');
      const {method = 'GET', headers: got} = incoming;
      const request = {method, path: pathname, query: searchParams, headers: got, body: text};
      asked.push(request);
      const {status = 200, headers = {}, body} = answer(request);
      outgoing.writeHead(status, {'Content-Type': 'application/json', ...headers});
      outgoing.end(body === undefined ? undefined : JSON.stringify(body));
    });
  });
  return {...(await listenOnLoopback(server)), asked};
}
