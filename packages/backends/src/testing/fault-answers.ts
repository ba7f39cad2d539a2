import type {AnswerChange, ScriptedAnswer, StreamStep} from './fault-rules.js';
import {editJson, type Json} from './json-edits.js';

/** The answer that a rule gives instead of the backend's. */
export function scriptedResponse(answer: ScriptedAnswer): Response {
  const status = answer.status ?? 200;
  const {body, type} = bodyOf(answer, status);
  const headers = new Headers(type === undefined ? {} : {'content-type': type});
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name, value);
  return new Response(body, {status, headers});
}

function bodyOf(answer: ScriptedAnswer, status: number): {body: BodyInit | null; type?: string} {
  if (answer.json !== undefined) {
    const type = status >= 400 ? 'application/problem+json' : 'application/json';
    return {body: JSON.stringify(answer.json), type};
  }
  if (answer.text !== undefined) return {body: answer.text, type: 'text/plain;charset=utf-8'};
  if (answer.bytes !== undefined) return {body: Buffer.from(answer.bytes, 'base64'), type: 'application/octet-stream'};
  if (answer.stream !== undefined) return {body: scriptedStream(answer.stream), type: 'text/event-stream'};
  return {body: null};
}

function scriptedStream(steps: readonly StreamStep[]): ReadableStream<Uint8Array> {
  const play = playSteps(steps);
  return new ReadableStream({
    async pull(controller) {
      const step = await play.next();
      if (step.done) controller.close();
      else controller.enqueue(new TextEncoder().encode(step.value));
    },
  });
}

/** The texts of a stream, each at its time. Throws where the script drops the connection. */
async function* playSteps(steps: readonly StreamStep[]): AsyncGenerator<string, void> {
  for (const step of steps) {
    if ('send' in step) yield step.send;
    else if ('waitMs' in step) await pause(step.waitMs);
    else if ('drop' in step) throw new Error('The script drops the connection.');
    else await new Promise(() => undefined);
  }
}

/** The backend's answer, changed as the rule says. */
export async function applyChange(answer: Response, change: AnswerChange): Promise<Response> {
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(change.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  const status = change.status ?? answer.status;
  if (!change.edits) return new Response(answer.body, {status, headers});
  headers.delete('content-length');
  const document = (await answer.json()) as Json;
  return new Response(JSON.stringify(editJson(document, change.edits)), {status, headers});
}

/** Waits; an aborted signal ends the wait early. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
