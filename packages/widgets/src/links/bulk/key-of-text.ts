const SEEDS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;

/** 32 hex digits that are the same for the same text. `crypto.subtle` exists on secure pages only. */
export function keyOfText(text: string): string {
  return SEEDS.map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
}

/** MurmurHash3 over UTF-16 units, 32 bits. */
function hash(text: string, seed: number): number {
  let state = seed;
  for (let index = 0; index < text.length; index++) {
    const unit = Math.imul(rotated(Math.imul(text.charCodeAt(index), 0xcc9e2d51), 15), 0x1b873593);
    state = Math.imul(rotated(state ^ unit, 13), 5) + 0xe6546b64;
  }
  state ^= text.length;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

function rotated(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
