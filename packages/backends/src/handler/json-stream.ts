/** Lists longer than this are sent as they are written. */
const LONG_LIST = 500;
/** About so many characters go out at once. */
const CHUNK_LENGTH = 32_768;

/** Whether writing the body at once would make one large text. */
export function isLarge(body: object): boolean {
  return Object.values(body).some((value) => Array.isArray(value) && value.length > LONG_LIST);
}

/** The body as JSON, a chunk at a time, each written when the client has taken the one before. */
export function jsonStream(body: object): ReadableStream<Uint8Array> {
  const parts = jsonParts(body);
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      pull(controller) {
        const text = nextChunk(parts);
        if (text === '') controller.close();
        else controller.enqueue(encoder.encode(text));
      },
    },
    {highWaterMark: 1},
  );
}

function nextChunk(parts: Iterator<string, void>): string {
  let text = '';
  while (text.length < CHUNK_LENGTH) {
    const {value, done} = parts.next();
    if (done) break;
    text += value;
  }
  return text;
}

/** What `JSON.stringify` writes, the items of the body's lists one by one. */
export function* jsonParts(body: object): Generator<string, void> {
  let separator = '{';
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue;
    yield `${separator}${JSON.stringify(name)}:`;
    separator = ',';
    if (Array.isArray(value)) yield* listParts(value);
    else yield JSON.stringify(value);
  }
  yield separator === '{' ? '{}' : '}';
}

function* listParts(list: readonly unknown[]): Generator<string> {
  let separator = '[';
  for (const item of list) {
    yield separator + JSON.stringify(item);
    separator = ',';
  }
  yield separator === '[' ? '[]' : ']';
}
