import {checkAnswer, hintSchema} from '@kabinet/contract';
import type {Hint} from '@kabinet/contract';

export interface EventStreamOptions {
  readonly heartbeatMs: number;
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
  /** Asked at every heartbeat: a stream may outlive the right to listen. What it throws ends the stream too. */
  mayListen(): Promise<boolean>;
  /** What broke the stream. */
  onError(error: unknown): void;
}

/** How long a client waits before it comes back. */
const RETRY_MS = 3000;
/** Events that a client may leave unread; it has gone to sleep then, and will ask anew. */
const UNREAD = 100;

/** Hints as Server-Sent Events, until one of both sides ends. `open` gets a signal that is aborted at the end. */
export function eventStream(
  open: (signal: AbortSignal) => AsyncIterable<Hint>,
  {heartbeatMs, signal, mayListen, onError}: EventStreamOptions,
): Response {
  const end = new AbortController();
  const leave = () => end.abort();
  if (signal.aborted) leave();
  signal.addEventListener('abort', leave, {once: true});

  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const encoder = new TextEncoder();
        const send = (text: string) => {
          if (!end.signal.aborted) controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 0) <= 0) leave();
        };
        send(`retry: ${RETRY_MS}\n\n`);
        const beat = async () => ((await mayListen()) ? send(':\n\n') : leave());
        const fail = (error: unknown) => {
          if (!end.signal.aborted) onError(error);
          leave();
        };
        const heartbeat = setInterval(() => void beat().catch(fail), heartbeatMs);
        const finish = () => {
          clearInterval(heartbeat);
          signal.removeEventListener('abort', leave);
          leave();
          close(controller);
        };
        // At once: a backend that heeds no signal would hold the stream open.
        end.signal.addEventListener('abort', finish, {once: true});
        void forward(() => open(end.signal), send, end.signal)
          .catch(fail)
          .finally(finish);
      },
      cancel: leave,
    },
    {highWaterMark: UNREAD},
  );
  return new Response(body, {headers: {'Content-Type': 'text/event-stream'}});
}

async function forward(
  open: () => AsyncIterable<Hint>,
  send: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    for await (const hint of open()) {
      send(eventOf(checkAnswer(hintSchema, hint)));
      if (signal.aborted) return;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

function eventOf({id, topics}: Hint): string {
  const data = `data: ${JSON.stringify({topics})}\n\n`;
  // An id with a line break would be a line of its own.
  return id === undefined || /[\r\n\0]/.test(id) ? data : `id: ${id}\n${data}`;
}

function close(controller: ReadableStreamDefaultController): void {
  try {
    controller.close();
  } catch {
    // The client cancelled the stream, and it is closed already.
  }
}
