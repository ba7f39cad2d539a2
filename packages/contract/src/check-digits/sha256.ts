/**
 * SHA-256. The browser's own answers asynchronously, and only on secure pages; a form judges what is typed at once.
 * Source: FIPS 180-4, sections 4.1.2, 5.1.1, 5.3.3 and 6.2.
 */
export function sha256(message: Uint8Array): Uint8Array {
  const primes = firstPrimes(64);
  const constants = primes.map((prime) => fractionOf(Math.cbrt(prime)));
  const state = primes.slice(0, 8).map((prime) => fractionOf(Math.sqrt(prime)));
  const padded = padded512(message);
  for (let start = 0; start < padded.byteLength; start += 64) {
    const changed = compress(state, scheduleOf(padded, start), constants);
    for (const [at, word] of changed.entries()) state[at] = word;
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (const [at, word] of state.entries()) digest.setUint32(at * 4, word);
  return new Uint8Array(digest.buffer);
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}

/** The first 32 bits after the point. */
function fractionOf(root: number): number {
  return ((root % 1) * 2 ** 32) >>> 0;
}

/** A one, zeros, and the length in bits: whole blocks of 64 bytes. */
function padded512(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
  return view;
}

function scheduleOf(padded: DataView, start: number): number[] {
  const words = Array.from({length: 16}, (_, at) => padded.getUint32(start + at * 4));
  for (let at = 16; at < 64; at++) {
    const [before15 = 0, before2 = 0] = [words[at - 15], words[at - 2]];
    const small0 = rotated(before15, 7) ^ rotated(before15, 18) ^ (before15 >>> 3);
    const small1 = rotated(before2, 17) ^ rotated(before2, 19) ^ (before2 >>> 10);
    words.push(((words[at - 16] ?? 0) + small0 + (words[at - 7] ?? 0) + small1) >>> 0);
  }
  return words;
}

function compress(state: readonly number[], schedule: readonly number[], constants: readonly number[]): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [at, word] of schedule.entries()) {
    const big1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const first = h + big1 + ((e & f) ^ (~e & g)) + (constants[at] ?? 0) + word;
    const big0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const second = big0 + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => ((state[at] ?? 0) + word) >>> 0);
}

function rotated(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
