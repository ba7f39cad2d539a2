const POLYNOMIAL = 0xedb88320;

/**
 * CRC-32 of a text in UTF-8 as eight hex digits, as `gzip` and `zip` have it (ITU-T V.42): finds slips, not forgeries.
 * `crypto.subtle` exists on secure pages only.
 */
export function crc32(text: string): string {
  let state = ~0;
  for (const byte of new TextEncoder().encode(text)) {
    state ^= byte;
    for (let bit = 0; bit < 8; bit++) state = state & 1 ? (state >>> 1) ^ POLYNOMIAL : state >>> 1;
  }
  return (~state >>> 0).toString(16).padStart(8, '0');
}
