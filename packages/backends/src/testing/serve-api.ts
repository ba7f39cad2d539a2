import {createServer} from 'node:http';
import {listenOnLoopback} from './loopback.js';
import type {Loopback} from './loopback.js';
import {readBody, sendWebResponse, toWebRequest} from './node-exchange.js';

/** Serves what speaks `Request` and `Response` over real HTTP, on loopback. */
export function serveApi(api: (request: Request) => Promise<Response>): Promise<Loopback> {
  return listenOnLoopback(
    createServer((incoming, outgoing) => {
      void readBody(incoming)
        .then((body) => api(toWebRequest(incoming, outgoing, incoming.url ?? '/', body)))
        .then((response) => sendWebResponse(response, outgoing))
        .catch(() => outgoing.destroy());
    }),
  );
}
