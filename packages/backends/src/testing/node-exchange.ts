import type {IncomingMessage, ServerResponse} from 'node:http';

/** A request of node's server as a web-standard one, at another path. Its signal is aborted when the client leaves. */
export function toWebRequest(incoming: IncomingMessage, outgoing: ServerResponse, path: string, body: string): Request {
  const leaving = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) leaving.abort();
  });
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const method = incoming.method ?? 'GET';
  return new Request(new URL(path, `http://${incoming.headers.host ?? '127.0.0.1'}`), {
    method,
    headers,
    signal: leaving.signal,
    ...(method === 'GET' || method === 'HEAD' ? {} : {body}),
  });
}

/** The body of a request as text. */
export async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Sends a web-standard answer; resolves when it is sent or the client has left. A body that fails on its way, like one
 * that is cut, ends in a closed connection: the client sees an incomplete answer, and this resolves to false.
 *
 * @param cutAfterBytes - Closes the connection after the headers and at most so many bytes of the body.
 */
export async function sendWebResponse(
  answer: Response,
  outgoing: ServerResponse,
  cutAfterBytes?: number,
): Promise<boolean> {
  outgoing.writeHead(answer.status, [...answer.headers].flat());
  outgoing.flushHeaders();
  const complete = await sendBody(answer, outgoing, cutAfterBytes ?? Infinity).catch(() => false);
  const whole = complete && cutAfterBytes === undefined;
  if (whole) outgoing.end();
  else outgoing.socket?.destroySoon();
  return whole;
}

/** Sends at most so many bytes; resolves to whether that was all of the body. */
async function sendBody(answer: Response, outgoing: ServerResponse, limit: number): Promise<boolean> {
  const reader = answer.body?.getReader();
  if (!reader) return true;
  outgoing.once('close', () => void reader.cancel().catch(() => undefined));
  for (let left = limit; left > 0;) {
    const {done, value} = await reader.read();
    if (done) return true;
    const part = value.subarray(0, left);
    left -= part.length;
    await new Promise((resolve) => outgoing.write(part, resolve));
  }
  return false;
}
